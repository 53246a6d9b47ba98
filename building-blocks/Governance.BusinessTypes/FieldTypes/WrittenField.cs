using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>What is written freely: its normal form, its length, its pattern.</summary>
internal abstract class WrittenField : FieldTypeDescriptor
{
    private protected WrittenField(FieldType type)
        : base(type)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keys => ["minLength", "maxLength", "pattern"];

    /// <inheritdoc/>
    public override LocalText? KeyExample(string key) => key == "pattern" ? new("[0-9]{6}") : null;

    /// <inheritdoc/>
    public override IEnumerable<string> Examples(FormField field, LocalDate today) =>
        field.Pattern is { } pattern ? PatternExample.Of(pattern) : [new string('文', Math.Max(field.MinLength ?? 1, 1))];

    /// <inheritdoc/>
    public override string? ExampleInChat(FormField field, LocalDate today) => field.Pattern is null ? null : Examples(field, today).FirstOrDefault();

    internal override Checked Check(FormField field, string text, LocalDate today) => Written(field, text, DefaultLength);

    /// <summary>Checks a text against the field's lengths and pattern.</summary>
    internal static Checked Written(FormField field, string text, int defaultLength)
    {
        text = text.ReplaceLineEndings("\n").Trim();
        var (length, most) = (PlainText.Length(text), field.MaxLength ?? defaultLength);
        // Blanks and hyphens between groups, and full-width letters, come from papers and Chinese keyboards; only a pattern cannot bear them.
        if (field.Pattern is { } pattern && !Patterns.Match(pattern, text))
            foreach (var plain in new[] { PlainText.Narrow(text), Grouped(text) })
                if (Patterns.Match(pattern, plain))
                    (text, length) = (plain, PlainText.Length(plain));
        if (length > most && field.Pattern is not null)
            length = PlainText.Length(Grouped(text));
        if (length > most)
            return new(text, FieldMessages.TooLong(field, most, length));
        if (length < field.MinLength)
            return new(text, FieldMessages.TooShort(field, field.MinLength.Value, length));
        return field.Pattern is null || Patterns.Match(field.Pattern, text)
            ? new(text)
            : new(text, new(
                $"“{field.Label.Zh}”的格式不对。{field.Help?.Zh ?? "请对照证件或单据逐个字符核对。"}",
                $"'{field.Label.In("en")}' does not have the right form. "
                    + $"{field.Help?.In("en") ?? "Please compare it with the paper, character by character."}"));
    }

    private static string Grouped(string text) => string.Concat(PlainText.Narrow(text).Where(letter => !char.IsWhiteSpace(letter) && letter != '-'));
}
