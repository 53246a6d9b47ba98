using System.Globalization;
using Governance.BusinessTypes;
using Governance.Contracts;
using NodaTime;

namespace Governance.Core.Conversations;

/// <summary>Fills in a form, one answer after the other. Pure.</summary>
internal static class FillIn
{
    internal static Turn Begin(BusinessType type, string language)
    {
        var form = new ChatForm(type);
        var begun = new Dialogue
        {
            Language = language, BusinessType = type.Code, Version = type.Version, Warned = Standing(type, FormValues.Empty),
        };
        var left = form.Left(FormValues.Empty).Where(field => field.Required).ToArray();
        return new(
            GoOn(begun, form),
            [
                ConversationText.Begins(type.Quiet ? ConversationText.PrivateMatter : type.Title),
                .. begun.Warned.SelectMany(place => StopLines.Of(type.Stops[place])),
                .. type.Confidential ? [ConversationText.IsConfidential] : Array.Empty<LocalText>(),
                .. left.Length > 0 ? [ConversationText.AtThePortal([.. left.Select(field => field.Label)])] : Array.Empty<LocalText>(),
                ConversationText.HowToGoOn,
            ]);
    }

    /// <summary>To what is asked for next.</summary>
    internal static Dialogue GoOn(Dialogue dialogue, ChatForm form)
    {
        for (var next = form.Next(dialogue); next is not null; next = form.Next(dialogue))
        {
            if (next.Repeated is not { } repeated || Count(next, dialogue) < repeated.Most)
                return dialogue with { Step = DialogueStep.Field, At = next.Name, Page = 0, Changes = false };
            dialogue = WithCount(dialogue, next, Count(next, dialogue)).Finish(next.Name);
        }

        return dialogue with { Step = DialogueStep.Summary, At = null, Page = 0, Changes = false };
    }

    internal static Turn Answer(Dialogue dialogue, Said said, BusinessType type, ChatForm form, LocalDate today)
    {
        if (form.Asked(dialogue.Answers).FirstOrDefault(field => field.Name == dialogue.At) is not { } field)
            return new(GoOn(dialogue, form), []);
        if (ConversationText.IsBack(said.Plain))
            return Back(dialogue, form);
        var answered = field switch
        {
            { Repeated: not null } => OfGroup(dialogue, said, field),
            _ when field.Describe().Act == FieldAct.Upload => OfFiles(dialogue, said, field),
            _ => Of(dialogue, said, field, today),
        };
        return answered.Before.Count > 0 && answered.Next.At == field.Name ? answered : Warn(answered, dialogue, type, form);
    }

    /// <summary>To the answer before, or from a change back to the whole.</summary>
    internal static Turn Back(Dialogue dialogue, ChatForm form)
    {
        if (dialogue is { Changes: true, At: { } changed })
            return new(GoOn(dialogue.Finish(changed), form), []);
        var before = form.Asked(dialogue.Answers).TakeWhile(field => field.Name != dialogue.At)
            .LastOrDefault(field => dialogue.Done.Contains(field.Name));
        return new(before is null ? dialogue : dialogue.TakeUp(before.Name), []);
    }

    /// <param name="number">As the summary counts.</param>
    internal static Turn Change(Dialogue dialogue, int? number, ChatForm form) => form.Shown(dialogue) is var shown && number >= 1 && number <= shown.Count
        ? new(dialogue.TakeUp(shown[number.Value - 1].Name) with { Changes = true }, [])
        : new(dialogue with { Step = DialogueStep.WhichToChange }, [ConversationText.NoSuchNumber]);

    /// <summary>How many items a group has, as far as they are asked for.</summary>
    internal static int Count(FormField group, Dialogue dialogue) => Math.Max(dialogue.Answers.Count(group.Name), group.Repeated!.Least);

    /// <summary>Whether nought is what an answer can be, so that another word passes it over.</summary>
    internal static bool IsSkippedByWord(FormField field) => field.Describe().IsSummed;

    private static Turn OfGroup(Dialogue dialogue, Said said, FormField group)
    {
        var count = Count(group, dialogue);
        return ConversationText.IsYes(said.Plain) ? new(WithCount(dialogue, group, count + 1) with { At = null }, [])
            : ConversationText.IsNo(said.Plain) ? new(WithCount(dialogue, group, count).Finish(group.Name), [])
            : new(dialogue, [ConversationText.OneOrTwo]);
    }

    private static Turn OfFiles(Dialogue dialogue, Said said, FormField field)
    {
        var files = dialogue.Answers.All(field.Name);
        if (said.Files.Count > 0)
        {
            var kept = Checked(field, [.. files, .. said.Files], LocalDate.MinIsoValue);
            return kept.Wrong is { } tooMany
                ? new(dialogue, [tooMany])
                : new(dialogue.With(field.Name, kept.Texts), [.. said.Refused, ConversationText.FilesReceived(kept.Texts.Count)]);
        }

        if (said.Refused.Count > 0)
            return new(dialogue, said.Refused);
        if (!said.Skips)
            return new(dialogue, [ConversationText.FileExpected]);
        return Checked(field, files, LocalDate.MinIsoValue).Wrong is { } missing ? new(dialogue, [missing]) : new(dialogue.Finish(field.Name), []);
    }

    private static Turn Of(Dialogue dialogue, Said said, FormField field, LocalDate today)
    {
        var skips = IsSkippedByWord(field) ? ConversationText.IsSkip(said.Plain) : said.Skips;
        var answer = skips ? [] : Read(field, said);
        if (answer is null)
            return new(dialogue, [said.Text.Length > 0 ? ConversationText.NoSuchNumber : ConversationText.WordsExpected]);
        var (texts, wrong) = Checked(field, answer, today);
        return wrong is null ? new(dialogue.With(field.Name, texts).Finish(field.Name), []) : new(dialogue, [wrong]);
    }

    private static IReadOnlyList<string>? Read(FormField field, Said said)
    {
        var type = field.Describe();
        if (said.Point is { } point && type.ReadInChat(point) is { } place)
            return [place];
        return said.Text.Trim().Length == 0 ? null : type.ReadInChat(field, said.Text);
    }

    /// <summary>By the check that the form itself is checked by.</summary>
    private static (IReadOnlyList<string> Texts, LocalText? Wrong) Checked(FormField field, IReadOnlyList<string> answer, LocalDate today)
    {
        var alone = field with { When = [], Item = null };
        var (answers, errors) = FormCheck.Check(new([alone], []), FormValues.Empty.With(field.Name, answer), today);
        return (answers.All(field.Name), errors.Count > 0 ? errors[0].Message : null);
    }

    /// <summary>What the answers put in the way is read once; where it ends the form, another answer has to be given.</summary>
    private static Turn Warn(Turn answered, Dialogue before, BusinessType type, ChatForm form)
    {
        var standing = Standing(type, answered.Next.Answers);
        var fresh = standing.Except(before.Warned).Concat(standing.Where(place => type.Stops[place].Ends)).Distinct().ToArray();
        LocalText[] lines = [.. answered.Before, .. fresh.SelectMany(place => StopLines.Of(type.Stops[place]))];
        return standing.Any(place => type.Stops[place].Ends)
            ? new(before, lines)
            : new(GoOn(answered.Next with { Warned = standing }, form), lines);
    }

    private static IReadOnlyList<int> Standing(BusinessType type, FormValues answers)
    {
        var stops = FormCheck.Stops(type.Stops, type.Form, answers);
        return [.. Enumerable.Range(0, type.Stops.Count).Where(place => stops.Contains(type.Stops[place]))];
    }

    private static Dialogue WithCount(Dialogue dialogue, FormField group, int count) =>
        dialogue.With(group.Name, count > 0 ? [count.ToString(CultureInfo.InvariantCulture)] : []);
}
