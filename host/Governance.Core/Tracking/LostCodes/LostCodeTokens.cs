using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Tracking.LostCodes;

/// <summary>128 random bits, as they stand at the end of an address; kept as a keyed hash alone.</summary>
[PerHost]
internal sealed class LostCodeTokens(PlatformKey platform)
{
    private const int Bytes = 16;

    internal static readonly Duration Lifetime = Duration.FromMinutes(30);

    private readonly byte[] hashes = platform.For("lost-codes");

    internal static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether it can be one at all.</summary>
    internal static bool IsOne(string? text) => text is { Length: 22 } && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_');

    internal byte[] Hash(string token) => HMACSHA256.HashData(hashes, Encoding.ASCII.GetBytes(token));
}
