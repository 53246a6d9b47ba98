using Governance.BusinessTypes;
using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Conversations;

/// <summary>What somebody is asked next, in his language. Pure.</summary>
internal static class AskNext
{
    /// <summary>So much of an answer as he knows it again by.</summary>
    private const int MostShown = 60;

    internal static Prompt For(Dialogue dialogue, ServicesOffered offered) => dialogue.Step switch
    {
        DialogueStep.Department => Departments(dialogue, offered),
        DialogueStep.Service => Services(dialogue, offered),
        DialogueStep.SwitchedOff => new(
            [Said(dialogue, ConversationText.SwitchedOff)], Said(dialogue, ConversationText.HowToSendInWords)),
        _ when offered.Online.BusinessType(dialogue.BusinessType) is { } type => Filling(dialogue, type, offered.Today),
        _ => new([Said(dialogue, ConversationText.ServiceIsOff)], ""),
    };

    /// <summary>The answers in words, as far as they may stand in a text: nothing sensitive, nothing that is chosen from what is free.</summary>
    internal static IReadOnlyList<string> InWords(Dialogue dialogue, ChatForm form) =>
    [
        .. from field in form.Shown(dialogue)
           where !field.Sensitive && field.Describe().IsCarriedOver && dialogue.Answers.All(field.Name).Count > 0
           select Said(dialogue, ConversationText.AnswerIs(LabelOf(field), Shown(field, dialogue.Answers))),
    ];

    private static Prompt Departments(Dialogue dialogue, ServicesOffered offered) => new(
        [
            Said(dialogue, ConversationText.WhichDepartment),
            .. offered.Departments.Select((department, place) => Said(dialogue, ConversationText.Numbered(place + 1, department.Manifest.Department))),
            .. offered is { HasPrivate: true, Portal: { } portal }
                ? [Said(dialogue, ConversationText.PrivateDoor(PortalAddress.Door(portal)))]
                : Array.Empty<string>(),
        ],
        Said(dialogue, ConversationText.HowToChooseDepartment));

    private static Prompt Services(Dialogue dialogue, ServicesOffered offered) => new(
        [
            Said(dialogue, ConversationText.WhichService),
            .. dialogue.Offered.Select((code, place) => Said(
                dialogue, ConversationText.Numbered(place + 1, offered.Online.BusinessType(code)?.Title ?? ConversationText.ServiceIsOff))),
        ],
        Said(dialogue, ConversationText.HowToChooseService));

    private static Prompt Filling(Dialogue dialogue, BusinessType type, LocalDate today)
    {
        var form = new ChatForm(type);
        return dialogue.Step switch
        {
            DialogueStep.Summary => Summary(dialogue, type, form),
            DialogueStep.WhichToChange => new(
                [.. Answers(dialogue, type, form)], Said(dialogue, ConversationText.WhichToChange)),
            _ when form.Asked(dialogue.Answers).FirstOrDefault(field => field.Name == dialogue.At) is { } field => Field(dialogue, field, today),
            _ => Summary(dialogue, type, form),
        };
    }

    private static Prompt Field(Dialogue dialogue, FormField field, LocalDate today)
    {
        if (field.Repeated is { } repeated)
            return new(
                [Said(dialogue, FillIn.Count(field, dialogue) is var count and > 0
                    ? ConversationText.Another(repeated.Title, count)
                    : ConversationText.AnyOf(repeated.Title)), .. Hints(dialogue, field, today)],
                Said(dialogue, ConversationText.YesOrNo));
        var offered = field.Describe().Values(field);
        return new(
            [
                Said(dialogue, ConversationText.Begins(LabelOf(field))),
                .. Hints(dialogue, field, today),
                .. offered.Select((option, place) => Said(dialogue, ConversationText.Numbered(place + 1, option.Label))),
            ],
            string.Join('\n', How(dialogue, field, offered.Count > 0).Select(line => Said(dialogue, line))));
    }

    private static IEnumerable<string> Hints(Dialogue dialogue, FormField field, LocalDate today)
    {
        var type = field.Describe();
        if (field.Help is { } help)
            yield return Said(dialogue, help);
        if (type.Hint is { } hint && hint.Zh != field.Help?.Zh)
            yield return Said(dialogue, hint);
        if (type.ExampleInChat(field, today) is { } example)
            yield return Said(dialogue, ConversationText.Example(example));
    }

    private static IEnumerable<LocalText> How(Dialogue dialogue, FormField field, bool isChosen)
    {
        var type = field.Describe();
        if (type.Act == FieldAct.Upload)
        {
            yield return ConversationText.SendFiles;
            yield return dialogue.Answers.All(field.Name).Count > 0 || field.Required ? ConversationText.AllFilesSent : ConversationText.NoMoreFiles;
            yield break;
        }

        if (type.IsWhere)
            yield return ConversationText.SendAPlace;
        if (isChosen)
            yield return type.TakesSeveral ? ConversationText.ChooseSeveral : ConversationText.ChooseOne;
        if (!field.Required)
            yield return FillIn.IsSkippedByWord(field) ? ConversationText.SkipByWord : ConversationText.SkipByZero;
    }

    private static Prompt Summary(Dialogue dialogue, BusinessType type, ChatForm form)
    {
        var left = form.Left(dialogue.Answers);
        LocalText[] labels = [.. left.Select(LabelOf)];
        var finishes = form.EndsAtThePortal(dialogue);
        return new(
            [
                Said(dialogue, ConversationText.PleaseCheck),
                .. Answers(dialogue, type, form),
                .. finishes ? [Said(dialogue, ConversationText.AtThePortal(labels))] : Array.Empty<string>(),
            ],
            string.Join('\n', new[]
            {
                finishes ? ConversationText.FinishAtPortal : ConversationText.SendIt,
                ConversationText.ChangeOne,
                ConversationText.CancelIt,
                !finishes && labels.Length > 0 ? ConversationText.AddAtPortal(labels) : null,
            }.OfType<LocalText>().Select(line => Said(dialogue, line))));
    }

    /// <summary>Of what few may read, no word is shown again: a chat stays on the telephone.</summary>
    private static IEnumerable<string> Answers(Dialogue dialogue, BusinessType type, ChatForm form) => form.Shown(dialogue).Select((field, place) =>
    {
        var answers = dialogue.Answers;
        var shown = answers.All(field.Name).Count == 0 ? ConversationText.NotFilledIn
            : type.Confidential || field.Sensitive ? ConversationText.FilledIn
            : Shown(field, answers);
        return Said(dialogue, ConversationText.Numbered(place + 1, ConversationText.AnswerIs(LabelOf(field), shown)));
    });

    private static LocalText Shown(FormField field, FormValues answers)
    {
        var (type, texts) = (field.Describe(), answers.All(field.Name));
        if (type.RefersTo == FieldReference.Files)
            return ConversationText.FilesHere(texts.Count);
        LocalText[] words = [.. texts.Select(text => type.Show(field, text))];
        return new(Beginning(string.Join('、', words.Select(word => word.Zh))), Beginning(string.Join(", ", words.Select(word => word.In("en")))));
    }

    private static string Beginning(string text) => PlainText.First(text, MostShown) is var first && first.Length < text.Length ? $"{first}…" : text;

    private static LocalText LabelOf(FormField field) => field.Item is { } item ? ConversationText.OfItem(item, field.Label) : field.Label;

    private static string Said(Dialogue dialogue, LocalText text) => text.In(dialogue.Language);
}
