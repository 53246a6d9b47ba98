using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Governance.Contracts;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Telling.Confirming;

/// <summary>Six digits by which somebody shows that he reads what is sent to an address; kept as a keyed hash alone.</summary>
[PerHost]
internal sealed class ConfirmationCodes(PlatformKey platform)
{
    internal const int Digits = 6;
    internal const int MostAttempts = 5;

    internal static readonly Duration Lifetime = Duration.FromMinutes(30);

    private readonly byte[] hashes = platform.For("address-confirmations");

    internal static string New() => RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>The digits of what was typed, however they are grouped; null where it can be no code.</summary>
    internal static string? Read(string? typed)
    {
        var signs = PlainText.Narrow(typed ?? "").Where(sign => !char.IsWhiteSpace(sign) && sign != '-').ToArray();
        return signs.Length == Digits && signs.All(char.IsAsciiDigit) ? new(signs) : null;
    }

    /// <param name="confirmation">The same code of another message is another hash.</param>
    internal byte[] Hash(Guid confirmation, string code) =>
        HMACSHA256.HashData(hashes, (byte[])[.. confirmation.ToByteArray(), .. Encoding.ASCII.GetBytes(code)]);
}
