using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Reading;

/// <summary>An enquiry that is open before an officer, with what was sealed of it.</summary>
internal sealed record OpenedEnquiry(Enquiry Enquiry, EnquiryContent Content, string? Draft, Opening Opening);

/// <summary>That an officer has an enquiry open, which is on record. While it lasts, what changes on his screen by itself is no further reading.</summary>
public sealed record Opening(Guid Officer, Guid Enquiry, Instant At)
{
    internal static readonly Duration Lasts = Duration.FromHours(12);
}

/// <summary>
/// The one way by which staff get to read an enquiry, a file of it, or a value that is hidden: the right to it is asked, and who read what,
/// when and how is on record before he has it. What a citizen or a module reads goes other ways.
/// </summary>
[PerRequest]
internal sealed class ReadingGate(GovernanceDb db, FieldProtection protection, UnitDirectory units, WriteAudit audit, IClock clock)
{
    internal const string Opened = "enquiry.opened";
    internal const string Revealed = "enquiry.revealed";
    internal const string FileOpened = "enquiry.file-opened";

    internal Task<Outcome<OpenedEnquiry>> Open(Actor actor, Guid id, CancellationToken cancellationToken) => Record(actor, id, Opened, null, cancellationToken);

    /// <summary>A value that the page hides.</summary>
    internal Task<Outcome<OpenedEnquiry>> Reveal(Actor actor, Guid id, string field, CancellationToken cancellationToken) =>
        Record(actor, id, Revealed, field, cancellationToken);

    internal Task<Outcome<OpenedEnquiry>> OpenFile(Actor actor, Guid id, Guid file, CancellationToken cancellationToken) =>
        Record(actor, id, FileOpened, $"{file}", cancellationToken);

    /// <summary>
    /// What he sees after an act of his own, such as taking it. The right to that was asked when it was done; what he sees is a reading all the same.
    /// </summary>
    internal async Task<OpenedEnquiry> AfterAct(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var enquiry = await db.Enquiries.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
        await Write(actor, Opened, id, "after an act", cancellationToken);
        return Content(actor, enquiry);
    }

    /// <summary>Once more what he has open; no further record while the opening lasts.</summary>
    internal async Task<Outcome<OpenedEnquiry>> Again(Actor actor, Opening opening, CancellationToken cancellationToken)
    {
        if (opening.Officer != actor.Id || clock.GetCurrentInstant() - opening.At > Opening.Lasts)
            return await Open(actor, opening.Enquiry, cancellationToken);
        return await Find(actor, opening.Enquiry, cancellationToken) is { } enquiry ? Content(actor, enquiry) with { Opening = opening } : Problem.Unseen;
    }

    /// <summary>For what is worked out on an officer's behalf and shows him nothing of the enquiry.</summary>
    internal async Task<Enquiry?> Find(Actor actor, Guid id, CancellationToken cancellationToken)
    {
        var enquiry = await db.Enquiries.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        // Who may not see it learns not even that it exists.
        return enquiry is not null && May.Open(actor, enquiry, units) ? enquiry : null;
    }

    internal Contracts.EnquirySnapshot Snapshot(Enquiry enquiry) => Snapshots.Of(enquiry, EnquiryContent.Of(enquiry, protection));

    private async Task<Outcome<OpenedEnquiry>> Record(Actor actor, Guid id, string what, string? part, CancellationToken cancellationToken)
    {
        if (await Find(actor, id, cancellationToken) is not { } enquiry)
            return Problem.Unseen;
        await Write(actor, what, id, part, cancellationToken);
        return Content(actor, enquiry);
    }

    private Task Write(Actor actor, string what, Guid id, string? part, CancellationToken cancellationToken)
    {
        var how = actor.ByProgram ? "api" : "page";
        return audit.Run(actor.Account, what, id.ToString(), part is null ? how : $"{how} · {part}", cancellationToken);
    }

    private OpenedEnquiry Content(Actor actor, Enquiry enquiry) =>
        new(enquiry, EnquiryContent.Of(enquiry, protection), DraftText.Open(enquiry, protection), new(actor.Id, enquiry.Id, clock.GetCurrentInstant()));
}
