using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Finding;
using Governance.Core.Modules;

namespace Governance.Core.Conversations;

/// <summary>What a word makes of a conversation. Pure.</summary>
internal static class HearDialogue
{
    private const int Freely = 0;
    private const int Send = 1;
    private const int Change = 2;
    private const int Cancel = 3;
    private const int Portal = 4;

    internal static Turn Begin(WantsToAsk wants, string language, ServicesOffered offered)
    {
        if (wants.BusinessType is { } code)
            return offered.Online.BusinessType(code) is { } type
                ? FillIn.Begin(type, language)
                : new(Departments(language), [ConversationText.ServiceIsOff]);
        return offered.Online.Named(wants.Department) is { } department ? new(Services(department, language), []) : new(Departments(language), []);
    }

    internal static Turn Run(Dialogue dialogue, Said said, ServicesOffered offered)
    {
        if (said.Wants is { } wants)
            return Begin(wants, dialogue.Language, offered);
        if (ConversationText.IsCancel(said.Plain))
            return new(dialogue, [], TurnEnd.Cancelled);
        if (ConversationText.IsMore(said.Plain))
            return new(dialogue with { Page = dialogue.Page + 1 }, []);
        if (ConversationText.IsAgain(said.Plain))
            return Begin(new(BusinessType: dialogue.BusinessType), dialogue.Language, offered);
        if (dialogue.BusinessType is null)
            return dialogue.Step == DialogueStep.Department ? OnDepartment(dialogue, said, offered) : OnService(dialogue, said, offered);
        return offered.Online.BusinessType(dialogue.BusinessType) is { } type ? Filling(dialogue, said, type, offered) : WithoutService(dialogue, said);
    }

    private static Turn OnDepartment(Dialogue dialogue, Said said, ServicesOffered offered)
    {
        if (said.Number is not { } number)
            return Look(dialogue, said, offered);
        if (number == Freely)
            return new(dialogue, [], TurnEnd.WritesFreely);
        return number <= offered.Departments.Count
            ? new(Services(offered.Departments[number - 1], dialogue.Language), [])
            : new(dialogue, [ConversationText.NoSuchNumber]);
    }

    private static Turn OnService(Dialogue dialogue, Said said, ServicesOffered offered)
    {
        if (ConversationText.IsBack(said.Plain))
            return new(Departments(dialogue.Language), []);
        if (said.Number is not { } number)
            return Look(dialogue, said, offered);
        if (number == Freely)
            return new(dialogue, [], TurnEnd.WritesFreely);
        if (number > dialogue.Offered.Count)
            return new(dialogue, [ConversationText.NoSuchNumber]);
        return offered.Online.BusinessType(dialogue.Offered[number - 1]) is { } type
            ? FillIn.Begin(type, dialogue.Language)
            : new(Departments(dialogue.Language), [ConversationText.ServiceIsOff]);
    }

    private static Turn Look(Dialogue dialogue, Said said, ServicesOffered offered)
    {
        LocalText[] first = [.. FindServices.Emergencies(said.Plain).SelectMany(StopLines.Of)];
        return said.Plain.Length > 0 && offered.Find(said.Plain) is { Count: > 0 } found
            ? new(
                new() { Language = dialogue.Language, Step = DialogueStep.Service, Offered = [.. found.Select(type => type.Code)] }, first)
            : new(dialogue, [.. first, ConversationText.NothingFound]);
    }

    private static Turn Filling(Dialogue dialogue, Said said, BusinessType type, ServicesOffered offered)
    {
        var form = new ChatForm(type);
        return dialogue.Step switch
        {
            DialogueStep.Summary => OnSummary(dialogue, said, form),
            DialogueStep.WhichToChange when ConversationText.IsBack(said.Plain) => new(FillIn.GoOn(dialogue, form), []),
            DialogueStep.WhichToChange => FillIn.Change(dialogue, said.Number, form),
            // Its module was off, and is on again.
            DialogueStep.SwitchedOff => new(FillIn.GoOn(dialogue, form), []),
            _ => FillIn.Answer(dialogue, said, type, form, offered.Today),
        };
    }

    private static Turn OnSummary(Dialogue dialogue, Said said, ChatForm form)
    {
        if (ConversationText.IsBack(said.Plain))
            return FillIn.Back(dialogue, form);
        var left = form.Left(dialogue.Answers);
        var words = said.Plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int? item = words.Length == 2 && int.TryParse(words[1], out var number) ? number : null;
        return int.TryParse(words.FirstOrDefault(), out var chosen) ? (chosen, words.Length) switch
        {
            (Send, 1) => new(dialogue, [], form.EndsAtThePortal(dialogue) ? TurnEnd.GoesToPortal : TurnEnd.Sends),
            (Change, 1) => new(dialogue with { Step = DialogueStep.WhichToChange }, []),
            (Change, 2) => FillIn.Change(dialogue, item, form),
            (Cancel, 1) => new(dialogue, [], TurnEnd.Cancelled),
            (Portal, 1) when left.Count > 0 => new(dialogue, [], TurnEnd.GoesToPortal),
            _ => new(dialogue, [ConversationText.NotUnderstood]),
        } : new(dialogue, [ConversationText.NotUnderstood]);
    }

    private static Turn WithoutService(Dialogue dialogue, Said said) => dialogue.Step == DialogueStep.SwitchedOff
        ? said.Number switch
        {
            Send => new(dialogue, [], TurnEnd.Sends),
            Cancel => new(dialogue, [], TurnEnd.Cancelled),
            _ => new(dialogue, [ConversationText.NotUnderstood]),
        }
        : new(dialogue with { Step = DialogueStep.SwitchedOff, At = null, Page = 0 }, []);

    private static Dialogue Departments(string language) => new() { Language = language, Step = DialogueStep.Department };

    private static Dialogue Services(Department department, string language) => new()
    {
        Language = language, Step = DialogueStep.Service, Department = department.Module,
        Offered = [.. ServicesOffered.Of(department).Select(type => type.Code)],
    };
}
