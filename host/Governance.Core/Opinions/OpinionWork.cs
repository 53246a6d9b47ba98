using Governance.Core.Announcements;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Replies;

namespace Governance.Core.Opinions;

/// <summary>The queues and officers that are to look anew.</summary>
internal sealed record Concerned(IReadOnlyList<string> What);

/// <summary>What all work on opinions has in common: the enquiry's row locked, the right asked, and who is concerned notified once it is safe.</summary>
[PerRequest]
internal sealed class OpinionWork(Dossiers dossiers, DossierTools tools, QueueChanges changes)
{
    /// <summary>For the unit that leads.</summary>
    internal Task<Outcome<Dossier>> Lead(
        Actor actor, Guid id, Func<Dossier, Task<Outcome<Concerned>>> work, CancellationToken cancellationToken) => Do(
        id,
        dossier => !May.Open(actor, dossier.Enquiry, tools.Units) ? Problem.Unseen
            : May.Handle(actor, dossier.Enquiry, tools.Units, tools.IsModuleOff(dossier.Enquiry)) ? null : Problem.Forbidden,
        work,
        cancellationToken);

    internal async Task<Outcome<Dossier>> Do(
        Guid id, Func<Dossier, Problem?> may, Func<Dossier, Task<Outcome<Concerned>>> work, CancellationToken cancellationToken)
    {
        Concerned concerned = new([]);
        var done = await dossiers.Work<Dossier>(
            id,
            async dossier =>
            {
                if (may(dossier) is { } refused)
                    return refused;
                var worked = await work(dossier);
                if (worked.Problem is { } problem)
                    return problem;
                concerned = worked.Value!;
                return dossier;
            },
            cancellationToken);
        foreach (var what in concerned.What)
            changes.Announce(what);
        return done;
    }
}
