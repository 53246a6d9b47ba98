namespace Governance.Host.Fields;

/// <summary>Marks the component with which a face asks for fields whose type names one of these widgets.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AsksAttribute(params string[] widgets) : Attribute
{
    internal IReadOnlyList<string> Widgets => widgets;
}
