using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// Says where a writer's newest enquiries stand that came by a channel, without a query code: the platform proves who he is. Somebody else may hold his
/// telephone, so no word says what they are about, and of a confidential one it says no more than whether it is answered.
/// </summary>
[PerRequest]
internal sealed class ListEnquiriesOf(GovernanceDb db, FindByCode find, BureauCalendar calendar, FieldProtection protection)
{
    private const int Most = 5;

    // Of which some belong to the same enquiry.
    private const int MostMessages = 50;

    internal async Task<LocalText> Run(IChannel channel, ReturnAddress from, CancellationToken cancellationToken)
    {
        var writer = Writers.PrintOf(from.Peer, protection);
        var filed = await db.Received.AsNoTracking()
            .Where(message => message.Writer == writer && message.FiledAt != null && message.Channel == channel.Code && !message.Elsewhere)
            .OrderByDescending(message => message.FiledAt).Take(MostMessages).Select(message => message.EnquiryId!.Value)
            .ToListAsync(cancellationToken);
        Guid[] newest = [.. filed.Distinct().Take(Most)];
        if (newest.Length == 0)
            return CorrespondenceText.NothingOfYours;
        var enquiries = await db.Enquiries.AsNoTracking().Where(enquiry => newest.Contains(enquiry.Id)).ToDictionaryAsync(
            enquiry => enquiry.Id, cancellationToken);
        var due = await Due(newest, cancellationToken);
        LocalText[] lines = [.. newest.Select(id => Line(enquiries[id], due.TryGetValue(id, out var at) ? at : null))];
        return CorrespondenceText.Yours(lines);
    }

    /// <summary>The same of the one that a query code opens, whoever has it.</summary>
    /// <returns>Null where no query code stands in what was typed.</returns>
    internal async Task<LocalText?> Run(string typed, CancellationToken cancellationToken)
    {
        if (QueryCode.Read(typed) is null)
            return null;
        var found = await find.Run(typed, cancellationToken);
        if (found.Value is not { } enquiry)
            return found.Problem!.Title;
        var due = await Due([enquiry.Id], cancellationToken);
        return Line(enquiry, due.TryGetValue(enquiry.Id, out var at) ? at : null);
    }

    private Task<Dictionary<Guid, Instant>> Due(Guid[] enquiries, CancellationToken cancellationToken) => db.Clocks.AsNoTracking()
        .Where(clock => enquiries.Contains(clock.EnquiryId) && clock.State == ClockState.Running)
        .ToDictionaryAsync(clock => clock.EnquiryId, clock => clock.DueAt, cancellationToken);

    private LocalText Line(Enquiry enquiry, Instant? due)
    {
        var stands = enquiry.Confidential
            ? enquiry.Status == EnquiryStatus.Open ? CorrespondenceText.InWork(null) : CorrespondenceText.ThereIsNews
            : enquiry.Status switch
            {
                EnquiryStatus.WaitingForCitizen => CorrespondenceText.WaitsForYou,
                EnquiryStatus.Answered => CorrespondenceText.IsAnswered,
                _ => CorrespondenceText.InWork(due is { } at ? Facts.Written(at, calendar.Zone) : null),
            };
        return CorrespondenceText.OfNumber(enquiry.WrittenFileNumber(), stands);
    }
}
