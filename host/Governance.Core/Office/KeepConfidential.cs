using Governance.Core.Confidentiality;
using Governance.Core.Officers;
using Governance.Core.Replies;

namespace Governance.Core.Office;

/// <summary>
/// Makes an enquiry confidential, or opens it again; the officer gets back what he now sees, this once even where he may not read it any more.
/// </summary>
[PerRequest]
internal sealed class KeepConfidential(ChangeConfidentiality change, ReadEnquiry read)
{
    public async Task<Outcome<OfficeEnquiry>> Run(Actor actor, Guid id, CancellationToken cancellationToken) =>
        await Shown(actor, id, await change.Make(actor, id, cancellationToken), cancellationToken);

    public async Task<Outcome<OfficeEnquiry>> Undo(Actor actor, Guid id, string reason, CancellationToken cancellationToken) =>
        await Shown(actor, id, await change.Undo(actor, id, reason, cancellationToken), cancellationToken);

    private async Task<Outcome<OfficeEnquiry>> Shown(Actor actor, Guid id, Outcome<Dossier> done, CancellationToken cancellationToken) =>
        done.Problem is { } wrong ? wrong : await read.Show(actor, id, cancellationToken);
}
