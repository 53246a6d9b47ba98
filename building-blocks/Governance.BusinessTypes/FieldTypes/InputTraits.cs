namespace Governance.BusinessTypes;

/// <summary>The traits of an input.</summary>
/// <param name="Kind">The <c>type</c> of the HTML input.</param>
/// <param name="Keyboard">The <c>inputmode</c>: which keyboard a phone shows.</param>
/// <param name="Autocomplete">What a browser may fill in; never for a sensitive field.</param>
/// <param name="Width">About how many characters wide; <see langword="null"/>: the whole line.</param>
/// <param name="Rows">How many lines high.</param>
public sealed record InputTraits(string Kind = "text", string? Keyboard = null, string? Autocomplete = null, int? Width = null, int Rows = 1)
{
    /// <summary>One line of anything.</summary>
    public static InputTraits Plain { get; } = new();
}
