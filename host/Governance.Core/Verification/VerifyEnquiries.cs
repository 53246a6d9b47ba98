using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.FollowUps;
using Governance.Core.Opinions;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Verification;

/// <summary>
/// Asks every rule of some enquiries, hashes their timelines anew, opens what is sealed, and holds each row against its seal. In the
/// caller's transaction: at one moment.
/// </summary>
[PerRequest]
internal sealed class VerifyEnquiries(
    GovernanceDb db, HashChain chain, FieldProtection protection, ReadTimeline timelines, VerifySeals seals, VerifyReservations reservations, IClock clock)
{
    /// <param name="allSealed">False while rows of before are still getting their seals.</param>
    internal async Task Run(Guid[] batch, bool allSealed, VerificationProgress progress, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var violations = new List<Violation>();
        foreach (var rule in VerificationRules.All)
        {
            // Raw: the rules are statements of their own, each a question to the data as they are and not to what the model makes of them.
            var found = await db.Database
                .SqlQueryRaw<RuleRow>(rule.Sql, new NpgsqlParameter("enquiries", batch), new NpgsqlParameter("now", now))
                .ToListAsync(cancellationToken);
            violations.AddRange(found.Select(row => new Violation(rule.Invariant, rule.Name, row.EnquiryId, row.Found)));
        }

        var kept = await db.Enquiries.AsNoTracking().Where(enquiry => batch.Contains(enquiry.Id)).ToListAsync(cancellationToken);
        var clocks = await db.Clocks.AsNoTracking().Where(openClock => batch.Contains(openClock.EnquiryId)).ToListAsync(cancellationToken);
        violations.AddRange(await VerifyTimelines(batch, kept, progress, cancellationToken));
        violations.AddRange(kept.Where(enquiry => !Opens(enquiry))
            .Select(enquiry => new Violation(2, VerificationRules.Readable, enquiry.Id, VerificationText.WhatIsSealedDoesNotOpen)));
        var opinions = await db.Opinions.AsNoTracking().Where(opinion => batch.Contains(opinion.EnquiryId)).ToListAsync(cancellationToken);
        violations.AddRange(seals.Run(kept, clocks, allSealed));
        violations.AddRange(seals.Run(opinions));
        var followUps = await db.FollowUps.AsNoTracking().Where(followUp => batch.Contains(followUp.EnquiryId)).ToListAsync(cancellationToken);
        violations.AddRange(seals.Run(followUps));
        progress.Enquiries += kept.Count;
        progress.Clocks += clocks.Count;
        var numbers = kept.ToDictionary(enquiry => enquiry.Id, enquiry => enquiry.WrittenFileNumber());
        progress.Add(violations.Select(violation => violation with { FileNumber = violation.Enquiry is { } id ? numbers.GetValueOrDefault(id) : null }));
    }

    private async Task<IEnumerable<Violation>> VerifyTimelines(
        Guid[] batch, List<Enquiry> kept, VerificationProgress progress, CancellationToken cancellationToken)
    {
        var checker = new ChainCheck(chain);
        var named = new List<(Guid Enquiry, Guid File)>();
        var wrong = new List<Violation>();
        var reserved = new ReservedOnRecord();
        var entries = db.Timeline.AsNoTracking().Where(entry => batch.Contains(entry.EnquiryId)).OrderBy(entry => entry.EnquiryId)
            .ThenBy(entry => entry.Sequence);
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            checker.Next(entry);
            if (Content(entry) is { } content)
            {
                named.AddRange((content.Attachments ?? []).Select(file => (entry.EnquiryId, file)));
                reserved.Next(entry.EnquiryId, content);
            }
            else
                wrong.Add(new(2, VerificationRules.Readable, entry.EnquiryId, VerificationText.EntryDoesNotOpen(entry.Sequence)));
        }

        checker.Finish();
        progress.Entries += checker.Count;
        wrong.AddRange(checker.Wrong.Select(found => new Violation(5, VerificationRules.Linked, found.Enquiry, found.Wrong)));
        wrong.AddRange(
            kept.Where(enquiry => !EndsAsKept(enquiry, checker))
            .Select(enquiry => new Violation(5, VerificationRules.NotCut, enquiry.Id,
                VerificationText.EntriesAreDueAreThere(enquiry.TimelineLength, checker.Ends.GetValueOrDefault(enquiry.Id).Length))));
        wrong.AddRange(await Missing(named, cancellationToken));
        wrong.AddRange(await reservations.Run(batch, reserved, cancellationToken));
        return wrong;
    }

    private static bool EndsAsKept(Enquiry enquiry, ChainCheck checker)
    {
        var (length, hash) = checker.Ends.GetValueOrDefault(enquiry.Id);
        return length == enquiry.TimelineLength && hash is not null && CryptographicOperations.FixedTimeEquals(hash, enquiry.TimelineHead);
    }

    /// <summary>Files that a timeline names are rows of that enquiry.</summary>
    private async Task<IEnumerable<Violation>> Missing(List<(Guid Enquiry, Guid File)> named, CancellationToken cancellationToken)
    {
        var ids = named.Select(reference => reference.File).ToArray();
        var there = await db.Attachments.AsNoTracking().Where(file => ids.Contains(file.Id))
            .ToDictionaryAsync(file => file.Id, file => file.EnquiryId, cancellationToken);
        return named.Where(reference => there.GetValueOrDefault(reference.File) != reference.Enquiry)
            .Select(reference => new Violation(8, VerificationRules.FilesKept, reference.Enquiry, VerificationText.NamedFileIsGone(reference.File)));
    }

    private EntryContent? Content(TimelineEntry entry)
    {
        try
        {
            return timelines.Content(entry);
        }
        catch (Exception damaged) when (damaged is CryptographicException or JsonException or ArgumentNullException)
        {
            return null;
        }
    }

    private bool Opens(Enquiry enquiry)
    {
        try
        {
            EnquiryContent.Of(enquiry, protection);
            DraftText.Open(enquiry, protection);
            return true;
        }
        catch (Exception damaged) when (damaged is CryptographicException or JsonException or FormatException)
        {
            return false;
        }
    }

    internal sealed record RuleRow(Guid? EnquiryId, string Found);
}
