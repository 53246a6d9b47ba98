using System.Security.Cryptography;
using System.Text;

namespace Governance.Core.Channels.TextMessages.Alibaba;

/// <summary>Signs calls of Alibaba Cloud: ACS3-HMAC-SHA256, the third version of its signatures.</summary>
internal static class Acs3Signature
{
    private const string Algorithm = "ACS3-HMAC-SHA256";

    /// <summary>The arguments as they are signed, and as they are to stand in the address.</summary>
    internal static string Query(IReadOnlyDictionary<string, string> arguments) => string.Join('&', arguments
        .OrderBy(argument => argument.Key, StringComparer.Ordinal)
        .Select(argument => $"{Uri.EscapeDataString(argument.Key)}={Uri.EscapeDataString(argument.Value)}"));

    internal static string Hash(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <param name="headers">All that are signed, by their names in small letters: <c>host</c> and each that begins with <c>x-acs-</c>.</param>
    internal static string Sign(string secret, string method, string path, string query, SortedDictionary<string, string> headers, string bodyHash)
    {
        var lines = string.Concat(headers.Select(header => $"{header.Key}:{header.Value.Trim()}\n"));
        var canonical = $"{method}\n{path}\n{query}\n{lines}\n{Names(headers)}\n{bodyHash}";
        return Convert.ToHexStringLower(HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{Algorithm}\n{Hash(Encoding.UTF8.GetBytes(canonical))}")));
    }

    internal static string Authorization(string keyId, SortedDictionary<string, string> headers, string signature) =>
        $"{Algorithm} Credential={keyId},SignedHeaders={Names(headers)},Signature={signature}";

    private static string Names(SortedDictionary<string, string> headers) => string.Join(';', headers.Keys);
}
