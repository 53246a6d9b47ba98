using Mono.Cecil;

namespace Governance.Architecture.Tests;

/// <summary>
/// All that an assembly built against another may have bound to: each public type with what it derives from, each member with its whole signature, and
/// the values of constants, which the compiler copies into those who use them.
/// </summary>
internal static class Surface
{
    internal static IReadOnlySet<string> Of(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        var lines = module.GetTypes().Where(IsShown).SelectMany(Lines).ToHashSet(StringComparer.Ordinal);
        return lines.Count > 0 ? lines : throw new InvalidOperationException($"{assembly} shows nothing: the rule would prove nothing.");
    }

    /// <summary>What somebody else's class that implements or derives would have to have.</summary>
    internal static IEnumerable<string> Demands(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        return [.. module.GetTypes().Where(type => IsShown(type) && !type.IsSealed)
            .SelectMany(type => type.Methods.Where(method => method.IsAbstract && IsShown(method))).Select(method => Line(method))];
    }

    private static IEnumerable<string> Lines(TypeDefinition type) =>
    [
        $"type {type.FullName}",
        .. type.BaseType is { } above ? new[] { $"{type.FullName} is {above.FullName}" } : [],
        .. type.Interfaces.Select(face => $"{type.FullName} is {face.InterfaceType.FullName}"),
        .. type.Fields.Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly).Select(Line),
        .. type.Methods.Where(IsShown).Select(Line),
    ];

    private static string Line(FieldDefinition field) =>
        $"{(field.IsStatic ? "static " : "")}{field.FullName}{(field.HasConstant ? $" = {field.Constant}" : "")}";

    /// <summary>Properties and events are their methods to who is bound to them; <c>init</c> is part of what a setter gives back.</summary>
    private static string Line(MethodDefinition method)
    {
        var defaults = method.Parameters.Where(parameter => parameter.HasConstant).Select(parameter => $" {parameter.Name} = {parameter.Constant ?? "null"}");
        return $"{(method.IsStatic ? "static " : "")}{method.FullName}{string.Concat(defaults)}";
    }

    private static bool IsShown(TypeDefinition type) => type.IsPublic || (type.IsNestedPublic || type.IsNestedFamily) && IsShown(type.DeclaringType);

    private static bool IsShown(MethodDefinition method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
