using System.Security.Cryptography;
using Governance.Core.Clocks;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Intake;

/// <summary>What the citizen is given for an enquiry that is safely kept, now or when the same was sent before.</summary>
[PerRequest]
internal sealed class AcknowledgeEnquiry(GovernanceDb db, QueryCodes codes, UnitDirectory units)
{
    internal Acknowledgement Of(Enquiry enquiry, string code, Clock running, bool repeated) => new(
        enquiry.Id, QueryCode.Written(code), enquiry.WrittenFileNumber(), enquiry.Kind, enquiry.Status, units.Owner(enquiry.OwnerUnit), running.Face(),
        enquiry.AcceptedAt, repeated);

    /// <returns>Null when nothing was kept under its idempotency key.</returns>
    internal async Task<Outcome<Acknowledgement>?> Earlier(Sent sent, CancellationToken cancellationToken)
    {
        if (sent.Key is not { } key)
            return null;
        var enquiry = await db.Enquiries.AsNoTracking().FirstOrDefaultAsync(row => row.IdempotencyKey == key, cancellationToken);
        if (enquiry is null)
            return null;
        if (!CryptographicOperations.FixedTimeEquals(enquiry.SubmissionDigest, sent.Digest))
            return Problem.Of(
                ProblemKind.Conflict,
                IntakeText.ThisIdempotencyKeyWasUsed);
        var code = codes.For(enquiry.Id, sent.Secret);
        // Replaced since, or given out before codes were derived: it stands with the citizen alone.
        if (!codes.Hash(code).AsSpan().SequenceEqual(enquiry.CodeHash))
            return Problem.Of(
                ProblemKind.CodeReplaced,
                IntakeText.ThisEnquiryWasReceivedBeforeFileNumber(enquiry.WrittenFileNumber()));
        var running = await db.Clocks.AsNoTracking().OrderByDescending(row => row.Id).FirstAsync(row => row.EnquiryId == enquiry.Id, cancellationToken);
        return Of(enquiry, code, running, repeated: true);
    }
}
