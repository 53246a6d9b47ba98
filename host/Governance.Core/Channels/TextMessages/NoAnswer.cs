using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.TextMessages;

/// <summary>An answer that is none of the provider: something else is at its address, or stands between.</summary>
internal static class NoAnswer
{
    /// <returns>A refusal where the call was surely not taken; else what leaves the end unknown.</returns>
    internal static Exception Of(PlatformAnswer answer) => (int)answer.Status is >= 300 and < 500
        ? new PlatformException(PlatformFailure.Protocol, $"{(int)answer.Status}")
        : new FormatException($"This is no answer of the provider's ({(int)answer.Status}).");
}
