using System.Security.Cryptography;
using Governance.Contracts;
using Governance.Core.Cases;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Verification;

/// <summary>
/// Holds cases, the enquiries that were joined to them and their messages against their seals, a page at a time: none was changed or slipped
/// in, and no message is missing.
/// </summary>
[PerRequest]
internal sealed class VerifyCases(GovernanceDb db, RowSeals seals, FieldProtection protection)
{
    private const int PageSize = 500;

    internal async Task Run(VerificationProgress progress, Func<int, Task> after, CancellationToken cancellationToken)
    {
        var position = Guid.Empty;
        while (await db.Cases.AsNoTracking().Where(row => row.Id > position).OrderBy(row => row.Id).Take(PageSize).ToListAsync(cancellationToken)
            is { Count: > 0 } cases)
        {
            position = cases[^1].Id;
            progress.Add(await Cases(cases, cancellationToken));
            await after(cases.Count);
        }

        position = Guid.Empty;
        while (await db.CaseMembers.AsNoTracking().Where(row => row.Id > position).OrderBy(row => row.Id).Take(PageSize).ToListAsync(cancellationToken)
            is { Count: > 0 } members)
        {
            position = members[^1].Id;
            progress.Add(members.Where(member => !seals.Holds(member) || !Opens<List<FieldSum>>(member.Sums, member.EnquiryId)).Select(
                member => new Violation(8, VerificationRules.CasesAsWritten, member.EnquiryId, VerificationText.MemberChangedPastThePlatform)));
            await after(members.Count);
        }
    }

    private async Task<IEnumerable<Violation>> Cases(IReadOnlyList<Case> cases, CancellationToken cancellationToken)
    {
        var ids = cases.Select(@case => @case.Id).ToArray();
        var messages = (await db.CaseMessages.AsNoTracking().Where(message => ids.Contains(message.CaseId)).ToListAsync(cancellationToken))
            .ToLookup(message => message.CaseId);
        return cases.SelectMany(@case => Wrong(@case, [.. messages[@case.Id].OrderBy(message => message.Number)]));
    }

    private IEnumerable<Violation> Wrong(Case @case, IReadOnlyList<CaseMessage> messages)
    {
        var name = CaseName.Neutral(@case.Serial);
        if (!seals.Holds(@case) || !Opens<CaseName>(@case.Named, @case.Id))
            yield return Found(VerificationText.CaseChanged(name));
        foreach (var message in messages.Where(message => !seals.Holds(message) || !Opens<CaseWords>(message.Content, @case.Id)))
            yield return Found(VerificationText.CaseMessageChanged(name, message.Number));
        if (!messages.Select(message => message.Number).SequenceEqual(Enumerable.Range(1, @case.Messages)))
            yield return Found(VerificationText.CaseMessagesMissing(name, @case.Messages, messages.Count));
    }

    private static Violation Found(LocalText what) => new(8, VerificationRules.CasesAsWritten, null, what);

    private bool Opens<T>(byte[] box, Guid row)
    {
        try
        {
            return protection.Open<T>(box, row) is not null;
        }
        catch (Exception damaged) when (damaged is CryptographicException or System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
