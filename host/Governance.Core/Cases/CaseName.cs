using Governance.Contracts;
using Governance.Core.Protection;

namespace Governance.Core.Cases;

/// <summary>What a case is called, and the number that the investigation system gave it.</summary>
public sealed record CaseName(string Name, string? Number)
{
    internal static CaseName Of(Case @case, FieldProtection protection) => protection.Open<CaseName>(@case.Named, @case.Id);

    /// <summary>How timelines and lists of those who may not see it speak of it.</summary>
    internal static LocalText Neutral(long serial) => CasesText.Numbered(serial);

    /// <summary>Null when both will do.</summary>
    internal Problem? Mistakes()
    {
        List<FieldError> errors = [];
        if (TextRule.MistakeIn(Name, new TextBound(2, 100, OneLine: true)) is { } name)
            errors.Add(new("name", name));
        if (Number is not null && TextRule.MistakeIn(Number, new TextBound(1, 40, OneLine: true)) is { } number)
            errors.Add(new("number", number));
        return errors.Count > 0 ? Problem.Invalid(errors) : null;
    }

    internal CaseName Trimmed() => new(TextRule.Fit(Name), string.IsNullOrWhiteSpace(Number) ? null : TextRule.Fit(Number));
}
