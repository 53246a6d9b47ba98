using System.Security.Cryptography;
using System.Text;

namespace Governance.Host.Open311;

/// <summary>Who may send enquiries by Open311.</summary>
internal enum Open311Senders
{
    /// <summary>Programs that name a key of ours; nobody while there is none.</summary>
    WithKey,

    Everybody,

    /// <summary>The whole interface is not there.</summary>
    Off,
}

/// <summary>The settings <c>Open311</c> and <c>Open311:Keys</c>. A key is kept as its print, whether it was written out or not.</summary>
internal sealed record Open311Settings(Open311Senders Senders, IReadOnlyList<byte[]> Keys)
{
    private const string Name = "Open311";
    private const string NameOfKeys = "Open311:Keys";
    private const string Print = "sha256:";
    private const int ShortestKey = 16;

    /// <exception cref="StartupException">What is written there is none of the words, or no key.</exception>
    internal static Open311Settings From(IConfiguration configuration) => new(
        configuration[Name]?.Trim() switch
        {
            null or "" or "keys" => Open311Senders.WithKey,
            "everybody" => Open311Senders.Everybody,
            "off" => Open311Senders.Off,
            var other => throw new StartupException(Open311Text.SettingIs(other)),
        },
        [.. (configuration[NameOfKeys] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PrintOf)]);

    /// <summary>Whether who sends this key may send. All keys are compared, so that time tells nothing of them.</summary>
    internal bool Lets(string? key)
    {
        var print = SHA256.HashData(Encoding.UTF8.GetBytes(key ?? ""));
        var known = Keys.Count(own => CryptographicOperations.FixedTimeEquals(own, print));
        return Senders == Open311Senders.Everybody || known > 0;
    }

    // What is wrong with a key is told without the key.
    private static byte[] PrintOf(string key)
    {
        if (!key.StartsWith(Print, StringComparison.OrdinalIgnoreCase))
            return key.Length >= ShortestKey
                ? SHA256.HashData(Encoding.UTF8.GetBytes(key))
                : throw new StartupException(Open311Text.KeyIsTooShort(ShortestKey));
        var hex = key[Print.Length..];
        return hex.Length == SHA256.HashSizeInBytes * 2 && hex.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(hex)
            : throw new StartupException(Open311Text.PrintIsNone);
    }
}
