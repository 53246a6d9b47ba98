using System.Reflection;
using Governance.BusinessTypes;
using Governance.Contracts;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Fields;

/// <summary>The components with which a face asks for fields, found by scan.</summary>
/// <typeparam name="TFace">What every component of the face derives from.</typeparam>
internal static class WidgetComponents<TFace>
    where TFace : IComponent
{
    private static readonly Dictionary<string, Type> ByWidget = typeof(WidgetComponents<TFace>).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(TFace)))
        .SelectMany(type => (type.GetCustomAttribute<AsksAttribute>()?.Widgets ?? []).Select(widget => (widget, type)))
        .ToDictionary(pair => pair.widget, pair => pair.type);

    internal static Type For(FormField field) => ByWidget[field.Describe().Widget];
}
