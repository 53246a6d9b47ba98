namespace Governance.Core.Finding.Suggesting;

/// <summary>A text of which it is known what it is about.</summary>
/// <param name="Label">The business type's code, or <see cref="Others"/>.</param>
/// <param name="Weight">How much it counts beside others of its label.</param>
internal readonly record struct TrainingText(string Label, string Text, float Weight)
{
    /// <summary>The label of what is a matter of other authorities.</summary>
    internal const string Others = "";

    /// <summary>A question or a sentence as somebody would write it, by which a model can be tried that has not seen it.</summary>
    internal bool IsSpoken { get; init; }
}
