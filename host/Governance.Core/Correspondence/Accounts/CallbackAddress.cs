using System.Security.Cryptography;
using System.Text;
using Governance.Core.Protection;

namespace Governance.Core.Correspondence.Accounts;

/// <summary>At which address a platform calls for an account. It cannot be guessed: some platforms sign nothing of what they say.</summary>
internal static class CallbackAddress
{
    internal const string Root = "/callbacks";

    private const int KeyBytes = 16;

    internal static string Of(Guid account, FieldProtection protection) => $"{Root}/{account:N}/{Key(account, protection)}";

    internal static bool Fits(Guid account, string key, FieldProtection protection) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(key), Encoding.ASCII.GetBytes(Key(account, protection)));

    private static string Key(Guid account, FieldProtection protection) =>
        Convert.ToHexStringLower(protection.Fingerprint(Encoding.ASCII.GetBytes($"callback {account:N}")).AsSpan(0, KeyBytes));
}
