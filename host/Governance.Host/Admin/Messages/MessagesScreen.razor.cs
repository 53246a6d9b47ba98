using Governance.Contracts;
using Governance.Core;
using Governance.Core.Telling;
using Governance.Core.Templates;
using Governance.Host.Office.Enquiries;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Admin.Messages;

/// <summary>In which words the platform writes to citizens, with what they look like beside them.</summary>
public sealed partial class MessagesScreen
{
    private const int LinesOfALetter = 6;

    private MessageOccasion occasion = MessageOccasion.All[0];
    private string language = "zh";
    private MessageWords chinese = null!;
    private MessageWords english = null!;
    private bool ownEnglish;
    private readonly Dictionary<string, MessageTemplate> typedBefore = [];
    private MessageTemplate kept = null!;
    private int version;
    private string? reason;
    private Problem? problem;
    private bool busy;

    [Inject]
    private MessageTemplates InForce { get; set; } = null!;

    [Inject]
    private PreviewMessage Previews { get; set; } = null!;

    private MessageTemplate Typed => new(chinese, ownEnglish ? english : null);

    private MessageWords Words => language == "en" ? english : chinese;

    private bool Changed => Typed != Own(kept);

    private bool Dirty => Changed || typedBefore.Count > 0;

    private IEnumerable<Part> Parts =>
    [
        new("subject", AdminText.SubjectOfTheLetter, Words.Subject, text => Set(Words with { Subject = text }), 1, MessageWords.SubjectBound.Most),
        new("letter", AdminText.LetterAndChat, Words.Letter, text => Set(Words with { Letter = text }), LinesOfALetter, MessageWords.LetterBound.Most),
        new("brief", AdminText.ShortMessage, Words.Brief, text => Set(Words with { Brief = text }), 2, MessageWords.BriefBound.Most),
    ];

    /// <summary>What stands at a field that can be seen; the others' mistakes stand in the alert.</summary>
    private string[] Shown => ["reason", .. Parts.Select(part => $"{language}.{part.Field}")];

    protected override Task Begin()
    {
        language = Speech.English ? "en" : "zh";
        return Read();
    }

    private LocalText? Wrong(string part) => problem.For($"{language}.{part}")?.Message;

    private void Set(MessageWords words) => (chinese, english) = language == "en" ? (chinese, words) : (words, english);

    /// <summary>What was typed for another occasion is kept until it is saved.</summary>
    private async Task Choose(string code)
    {
        if (Changed)
            typedBefore[occasion.Code] = Typed;
        occasion = MessageOccasion.Find(code) ?? occasion;
        await Read();
        if (typedBefore.Remove(occasion.Code, out var typed))
            Show(typed);
    }

    private Task Read()
    {
        (version, kept) = InForce.Current(occasion);
        Show(kept);
        (reason, problem) = (null, null);
        return Task.CompletedTask;
    }

    private void AtFirst() => Show(occasion.AtFirst);

    private void Show(MessageTemplate template) =>
        (chinese, english, ownEnglish) = (template.Zh, template.En ?? occasion.AtFirst.En!, Own(template).En is not null);

    /// <summary>The platform's own English is nobody's own.</summary>
    private MessageTemplate Own(MessageTemplate template) => template.En == occasion.AtFirst.En ? template with { En = null } : template;

    private async Task Save()
    {
        busy = true;
        var outcome = await Attempt((ChangeMessageTemplate change) => change.Run(Me, occasion.Code, Typed, version, reason ?? "", CancellationToken.None));
        (busy, problem) = (false, outcome.Problem);
        if (outcome.Value is not { } saved)
            return;
        await Read();
        Announce(AdminText.WordsSaved(saved.Version));
    }

    private sealed record Part(string Field, LocalText Label, string Value, Action<string> Change, int Lines, int Most);
}
