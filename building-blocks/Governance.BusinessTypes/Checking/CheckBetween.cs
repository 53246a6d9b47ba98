using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Checks what must hold between fields; a field that is wrong already is not blamed twice.</summary>
internal static class CheckBetween
{
    public static IEnumerable<FieldError> Errors(
        FormDescription form, HashSet<string> asked, IReadOnlyDictionary<string, IReadOnlyList<string>> kept, HashSet<string> wrong)
    {
        foreach (var check in form.Checks)
        {
            var fields = check.Fields.Where(asked.Contains).ToArray();
            if (fields.Length == 0 || fields.Any(wrong.Contains))
                continue;
            var answers = fields.Where(kept.ContainsKey).Select(name => kept[name]).ToArray();
            if (!Holds(check.Kind, answers))
                yield return new(fields[^1], check.Message);
        }
    }

    private static bool Holds(CrossFieldCheckKind kind, IReadOnlyList<string>[] answers) => kind switch
    {
        CrossFieldCheckKind.AtLeastOne => answers.Length > 0,
        CrossFieldCheckKind.Ascending => Neighbours(answers).All(pair => Compare(pair.First[0], pair.Second[0]) <= 0),
        CrossFieldCheckKind.Different => answers.Select(Whole).Distinct().Count() == answers.Length,
        _ => answers.Select(Whole).Distinct().Count() <= 1,
    };

    private static IEnumerable<(IReadOnlyList<string> First, IReadOnlyList<string> Second)> Neighbours(IReadOnlyList<string>[] answers) =>
        answers.Zip(answers.Skip(1));

    // Dates are kept as ISO 8601, whose letters sort as the days do.
    private static int Compare(string first, string second) =>
        NumberField.TryRead(first, out var number) && NumberField.TryRead(second, out var another)
            ? number.CompareTo(another)
            : string.CompareOrdinal(first, second);

    private static string Whole(IReadOnlyList<string> answer) => string.Join('\n', answer.Order(StringComparer.Ordinal));
}
