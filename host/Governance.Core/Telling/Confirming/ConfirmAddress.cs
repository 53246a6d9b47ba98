using System.Security.Cryptography;
using Governance.Contracts;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Telling.Confirming;

/// <summary>
/// The citizen gives the code that was sent to the address that he left: from then on he is told there. It is on record that he did, and not with which
/// address.
/// </summary>
[PerRequest]
internal sealed class ConfirmAddress(
    FindByCode find, ReadTellingChoice choices, ReadConfirmation confirmation, ConfirmationCodes codes, Dossiers dossiers, GovernanceDb db, IClock clock)
{
    internal async Task<Outcome<TellingChoice>> Run(string queryCode, Arrival came, string? typed, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Value is not { } enquiry)
            return opened.Problem!;
        var choice = await choices.Of(enquiry, cancellationToken);
        if (await confirmation.Awaited(enquiry, cancellationToken) is not { } way)
            return choice;
        if (ConfirmationCodes.Read(typed) is not { } code)
            return Wrong(ConfirmingText.SixDigits);
        if (await confirmation.Out(enquiry.Id, way, clock.GetCurrentInstant()).SingleOrDefaultAsync(cancellationToken) is not { } sent)
            return Wrong(ConfirmingText.IsOver);
        // The attempt is used up before it is looked at: who tries many at the same time has no more of them.
        if (await db.AddressConfirmations.Where(row => row.Id == sent.Id && row.Attempts < ConfirmationCodes.MostAttempts)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Attempts, row => row.Attempts + 1), cancellationToken) == 0)
            return Wrong(ConfirmingText.IsOver);
        if (!CryptographicOperations.FixedTimeEquals(codes.Hash(sent.Id, code), sent.CodeHash))
            return Wrong(sent.Attempts + 1 < ConfirmationCodes.MostAttempts ? ConfirmingText.IsNotIt : ConfirmingText.IsOver);
        return await dossiers.Work<TellingChoice>(enquiry.Id, dossier => Confirm(dossier, sent.Id, came, choice, cancellationToken), cancellationToken);
    }

    private async Task<Outcome<TellingChoice>> Confirm(Dossier dossier, Guid sent, Arrival came, TellingChoice choice, CancellationToken cancellationToken)
    {
        var confirmed = await db.AddressConfirmations.Where(row => row.Id == sent && row.ConfirmedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ConfirmedAt, dossier.Now), cancellationToken);
        if (confirmed > 0)
            dossier.Note(TimelineEvent.TellingChanged, new() { Came = came, Title = ConfirmingText.Confirmed }, visible: true);
        return choice;
    }

    private static Problem Wrong(LocalText why) => Problem.Invalid(new FieldError("code", why));
}
