using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Intake;
using Governance.Core.Reservations;
using Governance.Host.Portal.Fields;
using Governance.Host.Portal.Texts;

namespace Governance.Host.Portal.Ask;

/// <summary>An answer as its writer reads it before he sends it: in full, for he must be able to find his own mistake.</summary>
/// <param name="Input">The input to change it at.</param>
/// <param name="Text">Null: not answered.</param>
/// <param name="Carried">Whether it may go into free text when the service is off.</param>
internal sealed record WrittenAnswer(string Input, LocalText Label, string? Text, bool Carried)
{
    /// <summary>Of an appointment: where to go.</summary>
    public StationView? Station { get; init; }
}

[PerRequest]
internal sealed class ListAnswers(ReadFiles files, ListFreeSlots slots)
{
    internal async Task<IReadOnlyList<WrittenAnswer>> Run(Submission written, BusinessType? type, string language, CancellationToken cancellationToken)
    {
        var answers = new List<WrittenAnswer>();
        if (type is null && written.Kind is { } kind)
            answers.Add(new(FormNames.Kind, AskText.Kind, KindText.Name(kind).In(language), Carried: false));
        foreach (var field in (type?.Form.Unfold(written.Form).Fields ?? []).Where(field => FormCheck.IsAsked(field, type!.Form, written.Form)))
            answers.Add(await Of(field, written, type!, language, cancellationToken));
        answers.Add(new(FormNames.Subject, AskText.Subject, written.Subject, Carried: false));
        answers.Add(new(FormNames.Body, AskText.Body, written.Body, Carried: false));
        if (written.Attachments.Count > 0)
            answers.Add(new(FormNames.Attachments, AskText.Attachments, await Names(written.Attachments, cancellationToken), Carried: false));
        answers.Add(new(FormNames.ContactName, AskText.Contact, ContactOf(written, language), Carried: false));
        if (type?.Confidential != true)
            answers.Add(
                new(FormNames.Confidential, AskText.Options, (written.Confidential ? AskText.ConfidentialYes : AskText.ConfidentialNo).In(language),
                Carried: false));
        return answers;
    }

    /// <summary>The label of a field, with the item of a group that it stands in.</summary>
    internal static LocalText LabelOf(FormField field) => field.Item is { } item
        ? new($"{item.Zh} · {field.Label.Zh}", $"{item.In("en")} · {field.Label.In("en")}")
        : field.Label;

    private async Task<WrittenAnswer> Of(FormField field, Submission written, BusinessType type, string language, CancellationToken cancellationToken)
    {
        var slot = field.Describe().RefersTo == FieldReference.Slot && field.Source is { } schedule
            ? (await slots.Run(schedule, type, cancellationToken)).FirstOrDefault(free => free.Id == written.Form[field.Name])
            : null;
        var text = slot is null
            ? await Text(field, written.Form, language, cancellationToken)
            : $"{PlainDates.Day(slot.Date, language)} {PlainDates.Time(slot.Time)}，{slot.Place.In(language)}";
        return new(FormNames.Of(field), LabelOf(field), text, CarryOver.Carried(field)) { Station = slot?.Station };
    }

    private async Task<string?> Text(FormField field, FormValues values, string language, CancellationToken cancellationToken)
    {
        var texts = values.All(field.Name);
        return texts.Count == 0 ? null : field.Describe().RefersTo switch
        {
            FieldReference.Files => await Names(LoadOffer.Ids(texts), cancellationToken),
            _ => string.Join(FrameText.Or.In(language), texts.Select(value => field.Describe().Show(field, value).In(language))),
        };
    }

    private async Task<string> Names(IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        string.Join('\n', (await files.Unclaimed(ids, cancellationToken)).Select(file => file.Name));

    private static string? ContactOf(Submission written, string language) => written.Anonymous
        ? AskText.AnonymousYes.In(language)
        : string.Join('\n', new[] { written.Contact.Name, MobileOf(written)?.In(language), written.Contact.Email }.OfType<string>()) is { Length: > 0 } lines
            ? lines
            : null;

    private static LocalText? MobileOf(Submission written) => written.Contact.Mobile is { } mobile ? FieldType.Mobile.Show(mobile) : null;
}
