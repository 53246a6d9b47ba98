using System.Globalization;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.TextMessages.Smpp;

/// <summary>What an SMS centre's <c>command_status</c> means (SMPP 3.4, 5.1.3).</summary>
internal static class SmppStatus
{
    internal const uint WrongDestination = 0x0B;

    internal static string Code(uint status) => string.Create(CultureInfo.InvariantCulture, $"0x{status:X8}");

    internal static PlatformFailure Failure(uint status) => status switch
    {
        0x0D or 0x0E or 0x0F or 0x53 => PlatformFailure.Authentication,
        0x05 => PlatformFailure.Permission,
        0x14 or 0x58 => PlatformFailure.Throttled,
        0x08 or 0x64 => PlatformFailure.Unreachable,
        _ => PlatformFailure.Protocol,
    };

    /// <summary>Whether the same message may be taken later.</summary>
    internal static bool IsForNow(uint status) => status is 0x08 or 0x14 or 0x58 or 0x64;
}
