using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Cases;

/// <summary>
/// Opens a case for an officer who may see it, on record. Of its enquiries he sees those that he may open anyway; of the others only how many
/// they are, and their numbers are not in the sums.
/// </summary>
[PerRequest]
internal sealed class ReadCase(
    GovernanceDb db, CaseWork work, ListCases list, ReadableMembers readable, Archive archive, FieldProtection protection, UnitDirectory units,
    WriteAudit audit)
{
    internal const string Opened = "case.read";
    internal const int PageSize = 100;
    private const int MostMessages = 50;

    /// <param name="after">The member with which the page before ended.</param>
    public async Task<Outcome<CaseView>> Run(Actor actor, Guid id, Guid? after, CancellationToken cancellationToken)
    {
        if (await work.Find(actor, id, cancellationToken) is not { } @case)
            return MayOnCase.Unseen;
        await audit.Run(actor.Account, Opened, id.ToString(), actor.ByProgram ? "api" : "page", cancellationToken);
        var row = (await list.Rows([@case], cancellationToken))[0];
        var members = await readable.Of(actor, id, cancellationToken);
        var page = members.SkipWhile(member => after is { } mark && member.Id.CompareTo(mark) <= 0).Take(PageSize + 1).ToArray();
        return new CaseView(
            row,
            await Members([.. page.Take(PageSize)], cancellationToken),
            page.Length > PageSize ? page[PageSize - 1].Id : null,
            Math.Max(0, row.Enquiries - members.Count),
            await ByType(members, cancellationToken),
            CaseSums.Total(members.Select(member => protection.Open<List<FieldSum>>(member.Sums, member.EnquiryId))),
            await Messages(@case, cancellationToken),
            MayOnCase.Work(actor, @case, units),
            @case.OwnerOfficer == actor.Id);
    }

    private async Task<IReadOnlyList<CaseMemberRow>> Members(IReadOnlyList<ReadableMember> page, CancellationToken cancellationToken)
    {
        var ids = page.Select(member => member.EnquiryId).ToArray();
        var enquiries = await db.Enquiries.AsNoTracking().Where(enquiry => ids.Contains(enquiry.Id))
            .ToDictionaryAsync(enquiry => enquiry.Id, cancellationToken);
        var due = await db.Clocks.AsNoTracking().Where(row => ids.Contains(row.EnquiryId) && row.State == ClockState.Running)
            .ToDictionaryAsync(row => row.EnquiryId, row => row.DueAt, cancellationToken);
        var rows = new List<CaseMemberRow>(page.Count);
        foreach (var member in page)
        {
            var enquiry = enquiries[member.EnquiryId];
            var type = await archive.BusinessType(enquiry.BusinessType, enquiry.BusinessTypeVersion, cancellationToken);
            rows.Add(new(
                enquiry.Id, enquiry.WrittenFileNumber(), type?.Title, enquiry.Confidential ? null : enquiry.Subject, enquiry.Confidential, enquiry.Status,
                member.JoinedAt, due.TryGetValue(enquiry.Id, out var at) ? at : null, enquiry.AnsweredAt, units.Owner(enquiry.OwnerUnit)));
        }

        return rows;
    }

    private async Task<IReadOnlyList<(LocalText, int)>> ByType(IReadOnlyList<ReadableMember> members, CancellationToken cancellationToken)
    {
        var counted = new List<(LocalText, int)>();
        foreach (var same in members.GroupBy(member => member.BusinessType).OrderByDescending(same => same.Count()))
            counted.Add((
                (await archive.BusinessType(same.Key, same.First().BusinessTypeVersion, cancellationToken))?.Title ?? CasesText.GeneralEnquiry,
                same.Count()));
        return counted;
    }

    private async Task<IReadOnlyList<ToldRow>> Messages(Case @case, CancellationToken cancellationToken)
    {
        var messages = await db.CaseMessages.AsNoTracking().Where(message => message.CaseId == @case.Id)
            .OrderByDescending(message => message.Number).Take(MostMessages).ToListAsync(cancellationToken);
        if (messages.Count == 0)
            return [];
        var reached = await db.CaseMembers.AsNoTracking().Where(member => member.CaseId == @case.Id && member.LeftAt == null)
            .GroupBy(member => new { member.Since, member.Heard })
            .Select(same => new { same.Key.Since, same.Key.Heard, Count = same.Count() })
            .ToListAsync(cancellationToken);
        return
        [
            .. messages.Select(message =>
            {
                var words = protection.Open<CaseWords>(message.Content, @case.Id);
                var meant = reached.Where(same => same.Since < message.Number).ToArray();
                return new ToldRow(
                    message.Number, message.At, words.By, units.Owner(words.Unit).UnitName, words.Text,
                    meant.Where(same => same.Heard >= message.Number).Sum(same => same.Count), meant.Sum(same => same.Count));
            }),
        ];
    }
}
