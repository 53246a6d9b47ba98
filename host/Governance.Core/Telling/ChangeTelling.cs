using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Telling.Confirming;
using Governance.Core.Telling.Devices;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Telling;

/// <summary>The citizen says how he is told of news from now on. It is on record that he did, and not with which address.</summary>
[PerRequest]
internal sealed class ChangeTelling(
    FindByCode find, ReadTellingChoice choices, WaysToCitizen ways, SendConfirmation confirm, ChannelsFound channels, Dossiers dossiers, GovernanceDb db,
    FieldProtection protection)
{
    /// <param name="email">By mail from now on; without one and without a mobile, it stays as it is.</param>
    /// <param name="mobile">By text message from now on, unless there is an address for mail too.</param>
    internal async Task<Outcome<TellingChoice>> Run(
        string queryCode, Arrival came, string? email, string? mobile, NewsWanted? wanted, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Problem is { } shut)
            return shut;
        var read = TypedAddresses.Check(email, mobile);
        var before = await choices.Of(opened.Value!, cancellationToken);
        var (mail, texts) = (read.Answers["email"], read.Answers["mobile"]);
        // Who gives a mobile alone is told there, and no more where he was told before.
        var choice = new TellingChoice(mail ?? (texts is null ? before.Email : null), wanted ?? default) { Mobile = texts ?? before.Mobile };
        if (Mistakes(choice, wanted, read.Errors).ToArray() is { Length: > 0 } errors)
            return Problem.Invalid(errors);
        return await dossiers.Work<TellingChoice>(
            opened.Value!.Id,
            async dossier =>
            {
                await Keep(dossier, choice, cancellationToken);
                // Nothing means nothing: what he has told his browser before holds no longer.
                if (choice.Wanted == NewsWanted.Nothing)
                    await ForgetDevices.Of(db, dossier.Enquiry.Id).ExecuteDeleteAsync(cancellationToken);
                if (mail is not null || texts is not null)
                    await AskForConfirmation(dossier, choice, cancellationToken);
                dossier.Note(TimelineEvent.TellingChanged, new() { Came = came, Title = TellingText.ChangedTo(choice.Wanted) }, visible: true);
                return choice.For(dossier.Enquiry.Confidential);
            },
            cancellationToken);
    }

    private IEnumerable<FieldError> Mistakes(TellingChoice choice, NewsWanted? wanted, IReadOnlyList<FieldError> ofAddress)
    {
        foreach (var error in ofAddress)
            yield return error;
        if (wanted is not { } much || !Enum.IsDefined(much))
            yield return new("news", TellingText.SayHowMuch);
        else if (choice.Email is null && !IsReachedByText(choice) && much != NewsWanted.Nothing && ofAddress.Count == 0)
            yield return new("email", TellingText.WhereTo);
    }

    /// <summary>A mobile is of use only once the bureau sends text messages.</summary>
    private bool IsReachedByText(TellingChoice choice) => choice.Mobile is not null && channels.Ready(TextMessageChannel.OwnCode) is not null;

    /// <summary>An address that is new may be anybody's. Where too many codes were sent lately, the page says so when another is asked for.</summary>
    private async Task AskForConfirmation(Dossier dossier, TellingChoice choice, CancellationToken cancellationToken)
    {
        var found = await ways.Of(dossier.Enquiry, TimelineEvent.TellingChanged, choice, byOfficer: true, dossier.Now, cancellationToken);
        if (found.FirstOrDefault(way => way.IsUnconfirmed) is { } way)
            await confirm.Run(dossier.Enquiry, way, dossier.Now, cancellationToken);
    }

    private async Task Keep(Dossier dossier, TellingChoice choice, CancellationToken cancellationToken)
    {
        var id = dossier.Enquiry.Id;
        var box = protection.Seal(choice, id);
        if (await db.TellingChoices.SingleOrDefaultAsync(kept => kept.EnquiryId == id, cancellationToken) is { } before)
            (before.Sealed, before.ChangedAt) = (box, dossier.Now);
        else
            db.TellingChoices.Add(new() { EnquiryId = id, Sealed = box, ChangedAt = dossier.Now });
    }
}
