using System.Globalization;
using Governance.Contracts;

namespace Governance.Host.Portal.Fields;

/// <summary>The buttons that add an item to a group and take one away, as <c>add:vehicles</c> and <c>drop:vehicles:1</c>.</summary>
internal static class GroupButtons
{
    internal static bool IsOne(string button) => Adds(button) || button.StartsWith(FormNames.DropItem, StringComparison.Ordinal);

    internal static string IdOf(FormField group, int index) => $"{FormNames.Of(group)}-item-{(index + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The answers after the button was pressed; unchanged for any other button.</summary>
    internal static FormValues Press(string button, FormDescription form, FormValues answers)
    {
        var parts = button.Split(':');
        if (!IsOne(button) || form.Field(parts[1]) is not { Repeated: { } repeated } group)
            return answers;
        var items = answers.Items(group.Name).ToList();
        while (items.Count < repeated.Least)
            items.Add(FormValues.Empty);
        if (parts is [_, _])
            items.Add(FormValues.Empty);
        else if (int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count)
            items.RemoveAt(index);
        return answers.WithItems(group.Name, items);
    }

    private static bool Adds(string button) => button.StartsWith(FormNames.AddItem, StringComparison.Ordinal);

    /// <summary>Where the page goes on: at the new item, or at the group that lost one.</summary>
    internal static string? Place(string button, FormDescription form, FormValues answers) => IsOne(button) && form.Field(button.Split(':')[1]) is { } group
        ? Adds(button) && answers.Count(group.Name) is > 0 and var count ? IdOf(group, count - 1) : FormNames.Of(group)
        : null;
}
