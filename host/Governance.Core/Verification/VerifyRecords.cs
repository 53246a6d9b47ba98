using Governance.Core.Data;

namespace Governance.Core.Verification;

/// <summary>What is beside the enquiries themselves: their acceptances in order, the audit, officers' rights, cases, decisions of admins.</summary>
[PerRequest]
internal sealed class VerifyRecords(VerifyAcceptances acceptances, VerifyAudit audit, VerifyOfficers officers, VerifyCases cases, VerifyDecisions decisions)
{
    /// <inheritdoc cref="VerifyPlatform.Run(VerificationScope, VerificationProgress, Func{int, Task}, CancellationToken)"/>
    internal async Task Run(VerificationScope scope, VerificationProgress progress, Func<int, Task> after, CancellationToken cancellationToken)
    {
        await acceptances.Run(scope.ChangedSince, progress, after, cancellationToken);
        await audit.Run(progress, after, cancellationToken);
        progress.Add(await officers.Run(cancellationToken));
        await cases.Run(progress, after, cancellationToken);
        progress.Add(await decisions.Run(cancellationToken));
    }
}
