using Governance.Core.Data;

namespace Governance.Core.Outbox;

/// <summary>Somebody who wants to know how deliveries ended. Found by scan.</summary>
internal interface IHearDeliveries
{
    /// <summary>What it keeps of them is saved with their beginning, in one transaction.</summary>
    /// <param name="deliveries">Each about to be handed over again: what was known of its end no longer holds.</param>
    Task BegunAgain(GovernanceDb db, IReadOnlyList<OutboxMessage> deliveries, CancellationToken cancellationToken);

    /// <summary>What it keeps of them is saved with their end, in one transaction.</summary>
    /// <param name="deliveries">Each delivered, given up, or waiting until the citizen writes again.</param>
    Task Ended(GovernanceDb db, IReadOnlyList<OutboxMessage> deliveries, CancellationToken cancellationToken);
}
