using System.Text;
using Governance.Core.Protection;

namespace Governance.Core.Correspondence;

/// <summary>Tells writers apart without saying who they are.</summary>
internal static class Writers
{
    /// <summary>The same for an address however it is written: no mail server that citizens use tells capitals from small letters.</summary>
    internal static byte[] PrintOf(string address, FieldProtection protection) =>
        protection.Fingerprint(Encoding.UTF8.GetBytes(address.ToUpperInvariant()));
}
