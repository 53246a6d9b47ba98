using System.Text;
using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Protection;

namespace Governance.Core.Intake;

/// <summary>By what a submission is known again.</summary>
/// <param name="Secret">The sender's Idempotency-Key as he sent it; it is kept nowhere.</param>
/// <param name="Key">Its keyed print.</param>
/// <param name="Digest">The print of the content.</param>
internal sealed record Sent(string? Secret, byte[]? Key, byte[] Digest)
{
    internal static Sent Of(Submission submission, FieldProtection protection)
    {
        var secret = submission.IdempotencyKey is { Length: > 0 } key ? key : null;
        return new(
            secret,
            secret is null ? null : protection.Fingerprint(Encoding.UTF8.GetBytes(secret)),
            protection.Fingerprint(JsonSerializer.SerializeToUtf8Bytes(Essence.Of(submission), Stored.Json)));
    }

    /// <summary>What makes two submissions the same; not the key itself.</summary>
    private sealed record Essence(
        EnquiryKind? Kind, string? Type, string? Subject, string? Body, SortedDictionary<string, IReadOnlyList<string>> Form, Contact Contact, bool Anonymous,
        bool Confidential,
        string Channel, IReadOnlyList<Guid> Attachments)
    {
        internal static Essence Of(Submission submission) => new(
            submission.Kind, submission.BusinessType, submission.Subject, submission.Body,
            new(submission.Form.ToDictionary(pair => pair.Key, pair => pair.Value), StringComparer.Ordinal),
            submission.Contact, submission.Anonymous, submission.Confidential, submission.Channel, submission.Attachments);
    }
}
