using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Cases;

/// <summary>
/// Writes the messages of a case to the timelines of its enquiries. How far a timeline has heard stands on its member and moves on in the
/// transaction that writes the entry: of several hosts, and after any crash, each message stands on each timeline once and in order.
/// </summary>
[PerRequest]
internal sealed class SpreadCaseMessages(GovernanceDb db, Dossiers dossiers, FieldProtection protection)
{
        /// <param name="most">How many enquiries are told now.</param>
    /// <returns>Whether there are more.</returns>
    internal async Task<bool> Run(Guid id, int most, CancellationToken cancellationToken)
    {
        var @case = await db.Cases.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
        var behind = await db.CaseMembers.AsNoTracking()
            .Where(member => member.CaseId == id && member.LeftAt == null && member.Heard < @case.Messages)
            .OrderBy(member => member.Heard).Take(most + 1)
            .Select(member => new { member.Id, member.EnquiryId, member.Heard })
            .ToListAsync(cancellationToken);
        if (behind.Count == 0)
        {
            await NoteAllTold(id, @case.Messages, cancellationToken);
            return false;
        }

        var first = behind.Min(member => member.Heard);
        var messages = await db.CaseMessages.AsNoTracking()
            .Where(message => message.CaseId == id && message.Number > first && message.Number <= @case.Messages)
            .OrderBy(message => message.Number).ToListAsync(cancellationToken);
        foreach (var member in behind.Take(most))
            await Tell(member.Id, member.EnquiryId, messages, cancellationToken);
        if (behind.Count > most)
            return true;
        await NoteAllTold(id, @case.Messages, cancellationToken);
        return false;
    }

    private async Task Tell(Guid id, Guid enquiry, IReadOnlyList<CaseMessage> messages, CancellationToken cancellationToken) => await dossiers.Work<Dossier>(
        enquiry,
        async dossier =>
        {
            // Told by another host meanwhile, or taken out of the case: then there is nothing to tell.
            // Raw: LINQ cannot lock a row.
            var member = await db.CaseMembers.FromSql($"select * from case_members where id = {id} and left_at is null for update")
                .SingleOrDefaultAsync(cancellationToken);
            foreach (var message in messages.Where(message => message.Number == member?.Heard + 1))
            {
                var words = protection.Open<CaseWords>(message.Content, message.CaseId);
                dossier.TellCitizen(CasesText.NewsOfTheCase, words.Text, Writer(message, words), TimelineEvent.CaseTold);
                member!.Heard = message.Number;
            }

            return dossier;
        },
        cancellationToken);

    /// <summary>As he was when he wrote it.</summary>
    private static Actor Writer(CaseMessage message, CaseWords words) =>
        new(message.OfficerId, "", words.By, words.Unit, Head: false, Leader: false, Admin: false, ClearedForConfidential: false);

    private async Task NoteAllTold(Guid id, int messages, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Raw: LINQ cannot lock a row.
        var @case = await db.Cases.FromSql($"select * from cases where id = {id} for update").SingleAsync(cancellationToken);
        // Who joined meanwhile hears of none of them; a further message is told of by the next turn.
        @case.Told = Math.Max(@case.Told, messages);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }
}
