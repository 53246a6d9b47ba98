using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Choices: only what the form offers.</summary>
internal static class Choices
{
    public static Checked Check(FormField field, string text) => field.Options.Any(option => option.Value == text.Trim())
        ? new(text.Trim())
        : new(text, new($"“{field.Label.Zh}”没有这个选项，请从列出的选项中选择。", $"'{field.Label.In("en")}' has no such option. Please choose one of those offered."));

    public static Checked YesOrNo(FormField field, string text) => text.Trim() is "yes" or "no"
        ? new(text.Trim())
        : new(text, new($"请为“{field.Label.Zh}”选择“是”或“否”。", $"Please answer '{field.Label.In("en")}' with yes or no."));
}
