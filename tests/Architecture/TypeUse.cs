using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Governance.Architecture.Tests;

/// <summary>Which types of an assembly use which others of it: in signatures, attributes, constraints and the code itself. What a compiler
/// makes of a lambda or an async method is nested in the type that was written, and counts as that type.</summary>
internal static class TypeUse
{
    /// <param name="ofOthers">Also the types of other assemblies that are used.</param>
    internal static IReadOnlySet<(string User, string Used)> In(string assembly, bool ofOthers = false)
    {
        // The value of an attribute can be an enum of another assembly: that is looked for where this process has found its own.
        using var others = new DefaultAssemblyResolver();
        var places = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(
            Path.PathSeparator).Append(assembly).Select(Path.GetDirectoryName).Distinct();
        foreach (var folder in places)
            others.AddSearchDirectory(folder);
        using var module = ModuleDefinition.ReadModule(assembly, new ReaderParameters { AssemblyResolver = others });
        var uses = new HashSet<(string, string)>();
        foreach (var type in module.GetTypes())
        {
            var user = Written(type).FullName;
            foreach (var used in Used(type).SelectMany(Parts))
                if ((ofOthers || used.Scope == module) && !used.IsGenericParameter)
                    uses.Add((user, Written(used).FullName));
        }

        return uses;
    }

    private static IEnumerable<TypeReference?> Used(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. Attributes(type),
        .. Constraints(type),
        .. type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)),
        .. type.Properties.SelectMany(property => Attributes(property).Append(property.PropertyType)),
        .. type.Methods.SelectMany(Used),
    ];

    private static IEnumerable<TypeReference?> Used(MethodDefinition method) =>
    [
        .. Signature(method),
        .. Attributes(method),
        .. Constraints(method),
        .. method.Parameters.SelectMany(Attributes),
        .. method.Overrides.Select(overridden => overridden.DeclaringType),
        .. method.HasBody ? method.Body.Variables.Select(variable => variable.VariableType) : [],
        .. method.HasBody ? method.Body.ExceptionHandlers.Select(handler => handler.CatchType) : [],
        .. method.HasBody ? method.Body.Instructions.SelectMany(Used) : [],
    ];

    private static IEnumerable<TypeReference?> Used(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod generic => [generic.DeclaringType, .. Signature(generic.ElementMethod), .. generic.GenericArguments],
        MethodReference called => [called.DeclaringType, .. Signature(called)],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Signature(MethodReference method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType);

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider owner) => owner.CustomAttributes.SelectMany(attribute =>
        attribute.ConstructorArguments.Concat(attribute.Properties.Select(named => named.Argument)).Select(argument => argument.Value as TypeReference).Append(
            attribute.AttributeType));

    private static IEnumerable<TypeReference?> Constraints(IGenericParameterProvider owner) =>
        owner.GenericParameters.SelectMany(parameter => parameter.Constraints.Select(constraint => constraint.ConstraintType));

    /// <summary>The types that a written-out one is made of: of a list of enquiries, the list and the enquiry.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        RequiredModifierType modified => Parts(modified.ModifierType).Concat(Parts(modified.ElementType)),
        TypeSpecification wrapped => Parts(wrapped.ElementType),
        _ => [type],
    };

    private static TypeReference Written(TypeReference type)
    {
        for (; type.DeclaringType is { } outer; type = outer)
        {
        }

        return type;
    }
}
