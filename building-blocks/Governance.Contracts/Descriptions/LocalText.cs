namespace Governance.Contracts;

/// <summary>A text shown to people, in Chinese and, where it was translated, in English.</summary>
/// <param name="Zh">The Chinese text; never empty.</param>
/// <param name="En">The English text; <see langword="null"/> where nobody has translated it, and then the Chinese text is shown.</param>
public sealed record LocalText(string Zh, string? En = null)
{
    /// <summary>The text in a language.</summary>
    /// <param name="language">A language tag; anything that begins with <c>en</c> asks for English, all else for Chinese.</param>
    public string In(string? language) =>
        language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true && !string.IsNullOrEmpty(En) ? En : Zh;

    /// <summary>A text that exists in Chinese only.</summary>
    public static implicit operator LocalText(string zh) => new(zh);

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Zh;
}
