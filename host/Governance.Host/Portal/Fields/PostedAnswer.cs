using System.Collections.Concurrent;
using System.Reflection;
using Governance.Contracts;
using Governance.Host.Fields;

namespace Governance.Host.Portal.Fields;

/// <summary>Reads an answer back from the inputs with which its component asked.</summary>
internal static class PostedAnswer
{
    private static readonly MethodInfo OfComponent = typeof(PostedAnswer).GetMethod(nameof(Own), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly ConcurrentDictionary<Type, Func<IFormCollection, string, IReadOnlyList<string>>> Readers = [];

    internal static IReadOnlyList<string> Read(IFormCollection form, string name, FormField field) =>
        Readers.GetOrAdd(WidgetComponents<PortalComponent>.For(field), Reader)(form, name);

    private static Func<IFormCollection, string, IReadOnlyList<string>> Reader(Type component) => component.IsAssignableTo(typeof(IReadsPosted))
        ? OfComponent.MakeGenericMethod(component).CreateDelegate<Func<IFormCollection, string, IReadOnlyList<string>>>()
        : (form, name) => [.. form[name].OfType<string>().Select(text => text.Trim())];

    private static IReadOnlyList<string> Own<TComponent>(IFormCollection form, string name)
        where TComponent : IReadsPosted => TComponent.Read(form, name);
}
