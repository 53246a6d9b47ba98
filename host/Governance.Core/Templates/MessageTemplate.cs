namespace Governance.Core.Templates;

/// <summary>In which words citizens are written to on an occasion.</summary>
/// <param name="En">Null where the bureau has no words of its own in English: then those that come with the platform are used.</param>
internal sealed record MessageTemplate(MessageWords Zh, MessageWords? En);

/// <param name="Subject">Of a letter by mail.</param>
/// <param name="Letter">By mail and in chats; how it is stopped and who writes stands below it by itself.</param>
/// <param name="Brief">In one sentence, where each message costs: text messages.</param>
internal sealed record MessageWords(string Subject, string Letter, string Brief)
{
    /// <summary>In characters; a mail program shows no more of it.</summary>
    internal static TextBound SubjectBound { get; } = new(2, 60);

    internal static TextBound LetterBound { get; } = new(5, 2_000);

    /// <summary>Four and a half parts of a long text message, before values are put in.</summary>
    internal static TextBound BriefBound { get; } = new(5, 300);

    /// <summary>With the names that fields of a form have.</summary>
    internal IEnumerable<(string Field, string Text, TextBound Bound)> Parts =>
        [("subject", Subject, SubjectBound), ("letter", Letter, LetterBound), ("brief", Brief, BriefBound)];

    /// <summary>With what stands in the places put in; a subject stays on one line.</summary>
    internal MessageWords Filled(IReadOnlyDictionary<string, string> values) => new(
        TemplateText.Fill(Subject, values).ReplaceLineEndings(" "), TemplateText.Fill(Letter, values).ReplaceLineEndings("\n"),
        TemplateText.Fill(Brief, values));

    internal MessageWords Tidied() => new(TextRule.Fit(Subject), TextRule.Fit(Letter), TextRule.Fit(Brief));
}
