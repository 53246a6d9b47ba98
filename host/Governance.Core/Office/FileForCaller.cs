using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Channels.Counter;
using Governance.Core.Channels.Telephone;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Clocks;
using Governance.Core.Correspondence;
using Governance.Core.Intake;
using Governance.Core.Officers;
using Governance.Core.Timeline;

namespace Governance.Core.Office;

/// <summary>What the officer hands over to the citizen.</summary>
/// <param name="Number">To exchange for a query code of his own.</param>
/// <param name="Sentence">What is read to him.</param>
/// <param name="Sent">Whether the number is on its way to his mobile.</param>
internal sealed record FiledForCaller(PickUpNumber Number, LocalText Sentence, bool Sent);

/// <summary>
/// Files what an officer wrote down for somebody at the telephone or at the counter. It is on record who typed it; he gets a pick-up number to hand over and
/// never the query code, so that nobody holds the key to what he took down himself. The same draft, saved again, is the same enquiry.
/// </summary>
[PerRequest]
internal sealed class FileForCaller(
    SubmitEnquiry submit, SendByText texts, BureauCalendar calendar, WriteAudit audit)
{
    internal static IReadOnlyList<string> Channels { get; } = [TelephoneChannel.Code, CounterChannel.Code];

    /// <summary>Whether the number can be sent to a mobile at all.</summary>
    internal bool SendsText => texts.IsReady;

    internal async Task<Outcome<FiledForCaller>> Run(Actor actor, SpokenEnquiry spoken, Guid draft, CancellationToken cancellationToken)
    {
        if (actor.Technical)
            return Problem.Forbidden;
        if (Mistakes(spoken).ToArray() is { Length: > 0 } errors)
            return Problem.Invalid(errors);
        var filed = await submit.Run(
            new()
            {
                Channel = spoken.Channel, Kind = spoken.Kind, Subject = spoken.Subject, Body = spoken.Body, Contact = spoken.Contact,
                Anonymous = spoken.Anonymous, Confidential = spoken.Confidential, Language = spoken.Language, IdempotencyKey = $"taken-down-{draft:N}",
                TakenDownBy = actor, TellsItself = spoken.SendsNumber,
            },
            cancellationToken);
        if (filed.Value is not { } accepted)
            return filed.Problem!;
        if (!accepted.Repeated)
            await audit.Run(actor.Account, "enquiry.taken-down", accepted.Id.ToString(), spoken.Channel, cancellationToken);
        var number = new PickUpNumber(accepted.QueryCode, accepted.AcceptedAt + Enquiries.QueryCodes.PickUpLifetime, accepted.FileNumber);
        var due = accepted.Clock?.Due is { } until ? Facts.Written(until, calendar.Zone) : null;
        var sentence = DeskText.HandedOver(number.FileNumber, number.Number, due);
        if (spoken.SendsNumber)
            await texts.Run(
                accepted.Id, spoken.Contact.Mobile!, sentence.In(spoken.Language), AcceptedNotice.Of(accepted.QueryCode, due, spoken.Language),
                cancellationToken);
        return new FiledForCaller(number, sentence, spoken.SendsNumber);
    }

    private IEnumerable<FieldError> Mistakes(SpokenEnquiry spoken)
    {
        if (!Channels.Contains(spoken.Channel))
            yield return new("channel", DeskText.SayHowItCame);
        if (spoken.SendsNumber && (spoken.Anonymous || spoken.Contact.Mobile is not { } mobile || !Mobiles.CanBeWrittenTo(mobile)))
            yield return new("contact.mobile", DeskText.WhichMobile);
        if (spoken.SendsNumber && !SendsText)
            yield return new("sends", DeskText.NoTextMessages);
    }
}
