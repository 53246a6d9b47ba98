using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Host.Portal.Fields;

namespace Governance.Host.Portal.Ask;

/// <summary>What the citizen looks at in pools and schedules: no part of the answers, but not to be lost by a turn of the page.</summary>
internal static class ViewState
{
    internal static List<KeyValuePair<string, string?>> Of(IFormCollection posted, FormDescription form, string button)
    {
        var state = new List<KeyValuePair<string, string?>>();
        foreach (var field in form.Fields)
        {
            var name = FormNames.Of(field);
            if (field.Describe().RefersTo == FieldReference.Item)
            {
                Keep(FormNames.Search(name), posted[FormNames.Search(name)]);
                Keep(FormNames.Skip(name), SkipOf(field, button) ?? posted[FormNames.Skip(name)]);
            }

            if (field.Describe().RefersTo == FieldReference.Slot)
            {
                Keep(FormNames.SlotPlace(name), posted[FormNames.SlotPlace(name)]);
                Keep(FormNames.SlotDay(name), posted[FormNames.SlotDay(name)]);
            }
        }

        return state;

        void Keep(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value) && value.Length <= 60)
                state.Add(new(name, value));
        }
    }

    /// <summary>The field whose part of the page the button belongs to.</summary>
    internal static string? Place(string button)
    {
        var parts = button.Split(':');
        return parts switch
        {
            ["remove", var name, ..] => name,
            ["items" or "times", var field, ..] => "form." + field,
            _ => null,
        };
    }

    // A new search begins at its first item.
    private static string? SkipOf(FormField field, string button) => button.Split(':') switch
    {
        ["items", var name, var skip] when name == field.Name => skip,
        ["items", var name] when name == field.Name => "0",
        _ => null,
    };
}
