using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>What holds of the items of a group: an item that somebody added and left blank is none, unless the group wants more than were filled in.</summary>
internal static class CheckGroup
{
    /// <summary>The names of the fields in blank items that need not be there.</summary>
    public static HashSet<string> LeftBlank(FormDescription form, FormValues answers)
    {
        var left = new HashSet<string>();
        foreach (var group in form.Fields.Where(field => field.Repeated is not null))
        {
            var items = FormDescription.Items(group, answers);
            var blank = items.Where(item => item.All(field => answers.All(field.Name).All(IsBlank))).ToArray();
            foreach (var item in blank.Skip(Math.Max(0, group.Repeated!.Least - (items.Count - blank.Length))))
                left.UnionWith(item.Select(field => field.Name));
        }

        return left;
    }

    /// <summary>What to say when there are more items than the group takes.</summary>
    public static LocalText? HasTooMany(FormField group, FormValues answers) =>
        group.Repeated is { Most: var most } && answers.Count(group.Name) is var count && count > most
            ? new(
                $"“{group.Label.Zh}”最多 {most} 项，现在是 {count} 项，请删去 {count - most} 项。",
                $"'{group.Label.In("en")}' takes {most} at most and has {count}. Please remove {count - most}.")
            : null;

    /// <summary>Groups of which fewer items are filled in than they want; one in which something is wrong already is not blamed twice.</summary>
    public static IReadOnlyList<FieldError> HaveTooFew(IEnumerable<FormField> asked, FormValues kept, IReadOnlyList<FieldError> errors) =>
    [
        .. from repeating in asked
           where repeating.Repeated is not null && !errors.Any(error => IsOf(repeating, error.Field))
           let least = repeating.Repeated!.Least
           let filled = kept.Items(repeating.Name).Count(item => item.Names.Count > 0)
           where filled < least
           select new FieldError(repeating.Name, filled == 0 ? FieldMessages.Required(repeating) : new(
               $"“{repeating.Label.Zh}”至少 {least} 项，现在是 {filled} 项，请再添加 {least - filled} 项。",
               $"'{repeating.Label.In("en")}' takes {least} at least and has {filled}. Please add {least - filled} more.")),
    ];

    /// <summary>The answers with blank items taken out, and the others counted anew.</summary>
    public static FormValues WithoutBlank(FormDescription form, FormValues answers) => form.Fields.Where(field => field.Repeated is not null)
        .Aggregate(answers, (kept, group) => kept.WithItems(group.Name, [.. kept.Items(group.Name).Where(item => item.Names.Count > 0)]));

    private static bool IsOf(FormField group, string name) =>
        name == group.Name || (GroupedName.TryParse(name, out var grouped) && grouped.Group == group.Name);

    private static bool IsBlank(string text) => PlainText.IsBlank(PlainText.Clean(text));
}
