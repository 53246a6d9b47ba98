using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Cases;

/// <summary>Which enquiries were joined, and why others were not.</summary>
public sealed record JoinedEnquiries(IReadOnlyList<string> Joined, IReadOnlyList<(string FileNumber, LocalText Why)> NotJoined);

/// <summary>
/// Joins enquiries to a case, each by its file number and as a transaction of its own: the right to the case and the right to handle the
/// enquiry are both asked. Nothing of the enquiry changes but its timeline.
/// </summary>
[PerRequest]
internal sealed class JoinCase(
    GovernanceDb db, CaseWork work, Dossiers dossiers, DossierTools tools, Archive archive, FieldProtection protection, UnitDirectory units)
{
    internal const int Most = 100;

    public async Task<Outcome<JoinedEnquiries>> Run(Actor actor, Guid id, IReadOnlyList<string> fileNumbers, CancellationToken cancellationToken)
    {
        if (await work.Find(actor, id, cancellationToken) is not { } @case)
            return MayOnCase.Unseen;
        if (!MayOnCase.Work(actor, @case, units))
            return MayOnCase.Forbidden;
        var written = fileNumbers.Select(number => number.Trim()).Where(number => number.Length > 0).Distinct().ToArray();
        if (written.Length is 0 or > Most)
            return Problem.Invalid(new FieldError("fileNumbers", CasesText.HowMany(Most, written.Length)));
        var (joined, notJoined) = (new List<string>(), new List<(string, LocalText)>());
        foreach (var number in written)
            if (await Join(actor, id, number, cancellationToken) is { } problem)
                notJoined.Add((number, problem.Title));
            else
                joined.Add(number);
        return new JoinedEnquiries(joined, notJoined);
    }

    private async Task<Problem?> Join(Actor actor, Guid id, string typed, CancellationToken cancellationToken)
    {
        if (FileNumber.Read(typed) is not { } number)
            return Problem.Of(ProblemKind.Invalid, CasesText.NoFileNumber);
        var enquiry = await db.Enquiries.Where(row => row.FileNumber == number).Select(row => row.Id).SingleOrDefaultAsync(cancellationToken);
        var done = await dossiers.Work<Dossier>(
            enquiry, async dossier => await Join(actor, id, dossier, cancellationToken) is { } problem ? problem : dossier, cancellationToken);
        return done.Problem;
    }

    private async Task<Problem?> Join(Actor actor, Guid id, Dossier dossier, CancellationToken cancellationToken)
    {
        var enquiry = dossier.Enquiry;
        if (!May.Open(actor, enquiry, units))
            return Problem.Unseen;
        if (!May.Handle(actor, enquiry, units, tools.IsModuleOff(enquiry)))
            return Problem.Forbidden;
        if (await db.CaseMembers.Where(member => member.EnquiryId == enquiry.Id && member.LeftAt == null).Select(member => (Guid?)member.CaseId)
            .SingleOrDefaultAsync(cancellationToken) is { } other)
            return other == id
                ? Problem.Of(ProblemKind.Conflict, CasesText.IsInThisCase)
                : Problem.Of(ProblemKind.Conflict, CasesText.IsInAnotherCase);
        // Nobody closes it, or writes to all, between the look and the joining.
        // Raw: LINQ cannot lock a row.
        var @case = await db.Cases.FromSql($"select * from cases where id = {id} for share").AsNoTracking().SingleAsync(cancellationToken);
        if (@case.ClosedAt is not null)
            return Problem.Of(ProblemKind.Conflict, CasesText.CaseIsClosed);
        var type = await archive.BusinessType(enquiry.BusinessType, enquiry.BusinessTypeVersion, cancellationToken);
        db.CaseMembers.Add(new()
        {
            Id = Guid.CreateVersion7(), CaseId = id, EnquiryId = enquiry.Id, JoinedAt = dossier.Now, JoinedBy = actor.Id, Since = @case.Messages,
            Heard = @case.Messages, Sums = protection.Seal(CaseSums.Of(type, dossier.Content.Form), enquiry.Id),
        });
        var name = CaseName.Neutral(@case.Serial);
        dossier.Note(TimelineEvent.CaseJoined, new() { Title = CasesText.JoinedTo(name) }, visible: false, actor);
        return null;
    }
}
