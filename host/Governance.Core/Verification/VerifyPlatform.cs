using System.Security.Cryptography;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Publishing;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Verification;

/// <summary>Something that must not be.</summary>
/// <param name="Invariant">The number of the invariant: 1 owner and clock, 3 once and in order, 4 no closing without a word, 5 timeline, 6 confidentiality.</param>
/// <param name="Rule">What must hold.</param>
/// <param name="Enquiry">Where it does not.</param>
public sealed record Violation(int Invariant, string Rule, Guid? Enquiry, string Found);

public sealed record VerificationReport(long Enquiries, long TimelineEntries, long Clocks, IReadOnlyList<Violation> Violations, Instant At)
{
    public bool Clean => Violations.Count == 0;
}

/// <summary>Proves the promise over the data as they are, at one moment: every rule is a question to the database, and every timeline is hashed anew.</summary>
[PerRequest]
internal sealed class VerifyPlatform(GovernanceDb db, HashChain chain, IClock clock)
{
    private const int Most = 1_000;

    public async Task<VerificationReport> Run(CancellationToken cancellationToken)
    {
        // One snapshot for all questions: what changes meanwhile cannot make them contradict each other.
        await using var snapshot = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);
        var violations = new List<Violation>();
        var now = InstantPattern.ExtendedIso.Format(clock.GetCurrentInstant());
        foreach (var rule in VerificationRules.All)
        {
            var found = await db.Database.SqlQueryRaw<RuleRow>(rule.Sql.Replace("$now", $"'{now}'::timestamptz")).OrderBy(row => row.EnquiryId).Take(Most).ToListAsync(cancellationToken);
            violations.AddRange(found.Select(row => new Violation(rule.Invariant, rule.Name, row.EnquiryId, row.Found)));
        }

        var entries = await VerifyTimelines(violations, cancellationToken);
        return new(
            await db.Enquiries.LongCountAsync(cancellationToken), entries, await db.Clocks.LongCountAsync(cancellationToken), violations, clock.GetCurrentInstant());
    }

    private async Task<long> VerifyTimelines(List<Violation> violations, CancellationToken cancellationToken)
    {
        var heads = await db.Enquiries.AsNoTracking().Select(enquiry => new { enquiry.Id, enquiry.TimelineLength, enquiry.TimelineHead })
            .ToDictionaryAsync(enquiry => enquiry.Id, cancellationToken);
        var checker = new ChainCheck(chain);
        await foreach (var entry in db.Timeline.AsNoTracking().OrderBy(entry => entry.EnquiryId).ThenBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
            checker.Next(entry);
        checker.Finish();
        foreach (var (enquiry, wrong) in checker.Wrong.Take(Most))
            violations.Add(new(5, "时间线逐条相连", enquiry, wrong));
        foreach (var head in heads.Values)
        {
            var (length, hash) = checker.Ends.GetValueOrDefault(head.Id);
            if (length != head.TimelineLength || hash is null || !CryptographicOperations.FixedTimeEquals(hash, head.TimelineHead))
                violations.Add(new(5, "时间线没有被截短", head.Id, $"应有 {head.TimelineLength} 条，实有 {length} 条"));
        }

        return checker.Count;
    }

    internal sealed record RuleRow(Guid? EnquiryId, string Found);
}
