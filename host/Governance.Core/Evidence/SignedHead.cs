using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Governance.Core.Evidence;

/// <summary>Where the chains stood on a day, signed: kept out of the house, it shows what was cut or rewritten since.</summary>
/// <param name="Accepted">The last link of the chain of acceptances; 0 before the first.</param>
/// <param name="Key">The public key that proves the signature.</param>
internal sealed record SignedHead(
    string At, long Accepted, string AcceptedHash, long Audited, string AuditHash, string SealedSince, string Key, string Signature)
{
    private static readonly JsonSerializerOptions Written = new(Stored.Json) { WriteIndented = true };

    /// <summary>What is signed.</summary>
    internal string Text => string.Join('\n', "governance head 1", At, Accepted, AcceptedHash, Audited, AuditHash, SealedSince);

    /// <summary>Under what name it is handed out.</summary>
    internal static string FileOf(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"head-{day:uuuu'-'MM'-'dd}.json");

    internal static string Moment(Instant at) => NodaTime.Text.InstantPattern.ExtendedIso.Format(at);

    internal static SignedHead? Read(string json)
    {
        try
        {
            var head = JsonSerializer.Deserialize<SignedHead>(json, Written);
            return head is { At: not null, AcceptedHash: not null, AuditHash: not null, SealedSince: not null, Key: not null, Signature: not null }
                ? head
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal string ToJson() => JsonSerializer.Serialize(this, Written);
}
