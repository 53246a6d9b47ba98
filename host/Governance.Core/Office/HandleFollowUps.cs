using Governance.Core.FollowUps;
using Governance.Core.Officers;

namespace Governance.Core.Office;

/// <summary>A head says what was done about a bad rating, and gets back what he now sees.</summary>
[PerRequest]
internal sealed class HandleFollowUps(FinishFollowUp finish, ReadEnquiry read)
{
    public async Task<Outcome<OfficeEnquiry>> Finish(Actor actor, Guid id, Guid followUp, string work, CancellationToken cancellationToken) =>
        (await finish.Run(actor, id, followUp, work, cancellationToken)).Problem is { } wrong ? wrong : await read.Show(actor, id, cancellationToken);
}
