using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Templates;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Telling.Confirming;

/// <summary>
/// Sends a code to an address that somebody typed, in a transaction of the caller's. Anybody can type anybody's address: how many go out has bounds for
/// the enquiry and for the address, whoever asks.
/// </summary>
[PerRequest]
internal sealed class SendConfirmation(
    GovernanceDb db, ConfirmationCodes codes, MessageTemplates templates, FieldProtection protection, BureauAddress bureau)
{
    internal const int MostADayOfAnEnquiry = 5;
    internal const int MostAnHourToAnAddress = 5;

    private static readonly Duration Between = Duration.FromMinutes(1);

    /// <returns>Why none is sent now; null where one is on its way.</returns>
    internal async Task<LocalText?> Run(Enquiry enquiry, WayToCitizen way, Instant now, CancellationToken cancellationToken)
    {
        if (await TooMany(enquiry.Id, way.Recipient!, now, cancellationToken) is { } wait)
            return wait;
        var (id, code) = (Guid.CreateVersion7(), ConfirmationCodes.New());
        db.AddressConfirmations.Add(new()
        {
            Id = id, EnquiryId = enquiry.Id, Recipient = way.Recipient!, Channel = way.Channel.Code, CodeHash = codes.Hash(id, code), SentAt = now,
        });
        // In an order of its own: it is of use now, whatever else waits for the enquiry's writer.
        db.Outbox.Add(OutboxMessage.Through(way.Channel, id, Written(enquiry, way, id, code), protection, now));
        return null;
    }

    /// <summary>Nothing of the enquiry is in it: who gets it may have nothing to do with it.</summary>
    private OutgoingMessage Written(Enquiry enquiry, WayToCitizen way, Guid id, string code)
    {
        var language = enquiry.Language;
        var words = templates.In(MessageOccasion.Confirmation, language).Filled(new Dictionary<string, string>
        {
            [TemplatePlace.ConfirmationCode.Name] = code, [TemplatePlace.Bureau.Name] = bureau.Name.In(language),
        });
        var notice = new MessageNotice(MessageNotice.Confirm, new Dictionary<string, string> { ["code"] = code });
        if (way.Channel.Terms.IsBrief)
            return new(id, way.To, words.Brief) { Notice = notice };
        var stop = bureau.WhereLettersStop(way.Channel, id);
        return new(id, way.To, words.Letter + TellingText.UnderALetter(stop, bureau.Name).In(language), words.Subject) { StopAt = stop };
    }

    private async Task<LocalText?> TooMany(Guid enquiry, byte[] recipient, Instant now, CancellationToken cancellationToken)
    {
        // Whoever has it is writing there this very moment. Nobody waits for it: two who waited for each other would never end.
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var alone = await HostLock.Of($"code to {Convert.ToHexStringLower(recipient)}", connection, cancellationToken);
        if (!await alone.TryTake(connection, cancellationToken))
            return ConfirmingText.OneAMinute;
        var sent = await db.AddressConfirmations.Where(row => row.EnquiryId == enquiry && row.SentAt > now - Duration.FromDays(1))
            .Select(row => row.SentAt).ToListAsync(cancellationToken);
        if (sent.Any(at => at > now - Between))
            return ConfirmingText.OneAMinute;
        if (sent.Count >= MostADayOfAnEnquiry)
            return ConfirmingText.EnoughForToday;
        var lately = await db.AddressConfirmations.CountAsync(
                row => row.Recipient == recipient && row.SentAt > now - Duration.FromHours(1), cancellationToken)
            + db.AddressConfirmations.Local.Count(row => db.Entry(row).State == EntityState.Added && row.Recipient.AsSpan().SequenceEqual(recipient));
        return lately >= MostAnHourToAnAddress ? ConfirmingText.EnoughForThisHour : null;
    }
}
