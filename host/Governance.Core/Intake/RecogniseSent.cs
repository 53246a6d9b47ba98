using System.Security.Cryptography;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Intake;

/// <summary>Whether a form that was typed into a draft is word for word the enquiry that this draft became: then there is nothing more to send.</summary>
[PerRequest]
internal sealed class RecogniseSent(GovernanceDb db, FieldProtection protection)
{
    public async Task<bool> Run(Submission submission, CancellationToken cancellationToken)
    {
        var sent = Sent.Of(submission, protection);
        var digest = await db.Enquiries.Where(enquiry => enquiry.IdempotencyKey == sent.Key).Select(enquiry => enquiry.SubmissionDigest).FirstOrDefaultAsync(
            cancellationToken);
        return digest is not null && CryptographicOperations.FixedTimeEquals(digest, sent.Digest);
    }
}
