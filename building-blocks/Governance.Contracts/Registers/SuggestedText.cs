namespace Governance.Contracts;

/// <summary>
/// A reply to suggest (<see cref="SuggestReply"/>), written from what a look-up found: a greeting, the answer, its facts, and what to do next.
/// </summary>
public static class SuggestedText
{
    /// <summary>The text in Chinese, a line for each fact.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="ending">The last line.</param>
    public static string From(LookUpAnswer answer, string ending) => string.Join('\n', (IEnumerable<string>)
    [
        "您好！",
        answer.Text.Zh,
        .. answer.Facts.Select(fact => $"{fact.Name.Zh}：{fact.Value.Zh}"),
        ending,
    ]);
}
