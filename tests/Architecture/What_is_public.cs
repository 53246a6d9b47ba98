using System.Reflection;
using System.Text.RegularExpressions;
using Governance.Core.Composition;
using Microsoft.AspNetCore.Components;

namespace Governance.Architecture.Tests;

/// <summary>
/// Of the host's two projects nothing is public but how they are started and what is set for them, and what a page takes: the compiler makes every
/// page public, and so what its parameters are
/// made of. Nothing else may look as if somebody outside could build on it.
/// </summary>
public partial class What_is_public
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] Projects = [typeof(CoreOptions).Assembly, typeof(Host.Running.App).Assembly];

    [Fact]
    public void Is_the_start_what_is_set_for_it_and_what_pages_take()
    {
        var needed = Needed();
        needed.Count.ShouldBeGreaterThan(20, "The rule would prove nothing.");
        Projects.SelectMany(assembly => assembly.GetExportedTypes())
            // The compiler makes a class of the program and of each file of usings; migrations are generated.
            .Where(type => !type.IsNested && type.Namespace is { } space && !space.EndsWith(".Migrations", StringComparison.Ordinal) && type.Name != "_Imports")
            .Except(needed)
            .Select(type => type.FullName)
            .Order(StringComparer.Ordinal)
            .ShouldBeEmpty("Make it internal: no page takes it, and the start does not need it.");
    }

    /// <summary>The designer's own types are public as far as its pages take them; all else is for whoever is named here by nobody else.</summary>
    [Fact]
    public void Of_reading_and_writing_business_types_is_what_somebody_outside_names()
    {
        var outside = new[] { "host", "building-blocks/Governance.ModuleTesting", "tests" }
            .SelectMany(folder => Repository.Files(folder, ".cs", ".razor"))
            .Where(file => !file.StartsWith("tests/BusinessTypes/", StringComparison.Ordinal))
            .SelectMany(file => Word().Matches(Repository.Text(file)).Select(word => word.Value))
            .ToHashSet(StringComparer.Ordinal);
        var shown = typeof(BusinessTypes.FieldTypeDescriptor).Assembly.GetExportedTypes();
        shown.Length.ShouldBeGreaterThan(20, "The rule would prove nothing.");
        shown.Where(type => !type.IsNested && !outside.Contains(type.Name.Split('`')[0]))
            .Select(type => type.FullName)
            .ShouldBeEmpty("Make it internal: nobody outside needs it.");
    }

    private static HashSet<Type> Needed()
    {
        var needed = new HashSet<Type>();
        var open = new Queue<Type>(
            Projects.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => type.IsAssignableTo(typeof(IComponent))).Append(typeof(CoreStartup)));
        for (var looked = 0; looked < 10_000 && open.TryDequeue(out var type); looked++)
            if (needed.Add(type))
                foreach (var shown in Shown(type).SelectMany(Parts).Where(part => Projects.Contains(part.Assembly)))
                    open.Enqueue(shown.IsNested ? shown.DeclaringType! : shown);
        return needed;
    }

    private static IEnumerable<Type> Shown(Type type)
    {
        var members = type.GetMembers(Everything).SelectMany(member => member switch
        {
            MethodBase method when IsShown(method) =>
                method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
            FieldInfo field when field.IsPublic || field.IsFamily => [field.FieldType],
            Type nested when nested.IsNestedPublic || nested.IsNestedFamily => Shown(nested),
            _ => [],
        });
        return [.. members, .. type.GetInterfaces(), .. type.BaseType is { } above ? new[] { above } : []];
    }

    private static bool IsShown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)] : [type];

    [GeneratedRegex(@"\b[A-Z]\w+")]
    private static partial Regex Word();
}
