using Governance.Core.Officers;
using Governance.Core.Replies;

namespace Governance.Core.Office;

/// <summary>
/// What every piece of an officer's work on an enquiry has in common: the right to it is checked with the row locked, and the officer gets
/// back what he now sees.
/// </summary>
[PerRequest]
internal sealed class OfficeWork(Dossiers dossiers, DossierTools tools, ReadEnquiry read)
{
    internal async Task<Outcome<OfficeEnquiry>> Run(
        Actor actor, Guid id, Func<Dossier, bool> may, Func<Dossier, Problem?> work, CancellationToken cancellationToken)
    {
        var done = await dossiers.Work<Dossier>(
            id,
            dossier => Task.FromResult<Outcome<Dossier>>(Decide(actor, dossier, may, work) is { } problem ? problem : dossier),
            cancellationToken);
        if (done.Problem is { } wrong)
            return wrong;
        // Handed to a unit whose enquiries he may not read, he still sees this once what he has done.
        return await read.Show(actor, id, cancellationToken);
    }

    internal Task<Outcome<OfficeEnquiry>> Handle(Actor actor, Guid id, Func<Dossier, Problem?> work, CancellationToken cancellationToken) =>
        Run(actor, id, dossier => May.Handle(actor, dossier.Enquiry, tools.Units, tools.IsModuleOff(dossier.Enquiry)), work, cancellationToken);

    private Problem? Decide(Actor actor, Dossier dossier, Func<Dossier, bool> may, Func<Dossier, Problem?> work)
    {
        if (!May.Open(actor, dossier.Enquiry, tools.Units))
            return Problem.Unseen;
        return may(dossier) ? work(dossier) : Problem.Forbidden;
    }
}
