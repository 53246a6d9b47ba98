using System.Security.Cryptography;
using System.Text;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Enquiries;

/// <summary>
/// The database knows a query code by its keyed hash alone: neither a copy of it nor an officer with every right can say what the code
/// is. Where a sender names an Idempotency-Key, the code is derived from it, so that the same sender is given the same code again,
/// after a crash too, and nobody without that key can derive it, not even with the installation's own key and all data.
/// </summary>
[PerHost]
internal sealed class QueryCodes(PlatformKey platform)
{
    /// <summary>For how long a number can be exchanged that an officer hands over.</summary>
    internal static readonly Duration PickUpLifetime = Duration.FromDays(7);

    private readonly byte[] hashes = platform.For("query-codes");
    private readonly byte[] derived = platform.For("query-codes/derived");

    internal byte[] Hash(string code) => HMACSHA256.HashData(hashes, Encoding.UTF8.GetBytes(code));

    /// <summary>The hash of what was typed. What cannot be a code has one too, so that looking it up takes as long.</summary>
    internal byte[] HashOfTyped(string? typed) => Hash(QueryCode.Read(typed) ?? "-");

    /// <param name="enquiry">The same key may be used for another enquiry when the first was refused.</param>
    /// <param name="key">The sender's own secret; null draws a code by chance.</param>
    internal string For(Guid enquiry, string? key)
    {
        if (key is null)
            return QueryCode.New();
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, derived);
        hash.AppendData(enquiry.ToByteArray());
        hash.AppendData(Encoding.UTF8.GetBytes(key));
        return QueryCode.Of(hash.GetHashAndReset());
    }
}
