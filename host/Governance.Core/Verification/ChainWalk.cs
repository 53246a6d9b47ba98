using System.Security.Cryptography;
using Governance.Contracts;

namespace Governance.Core.Verification;

/// <summary>How far along a chain of links a walk has come, and on what the next link must stand.</summary>
internal sealed class ChainWalk(long position, byte[] hash)
{
    public long Position { get; private set; } = position;

    public byte[] Hash { get; private set; } = hash;

    /// <param name="reckoned">What its hash must be.</param>
    /// <param name="written">What stands there.</param>
    /// <returns>What is wrong with it; from there on the walk stands on what is written, so that one break is one finding.</returns>
    internal LocalText? Next(long at, byte[] reckoned, byte[] written)
    {
        LocalText? wrong = at != Position + 1
            ? VerificationText.LinkOfTheChainIsMissing(Position + 1)
            : CryptographicOperations.FixedTimeEquals(reckoned, written) ? null : VerificationText.LinkOfTheChainWasChanged(at);
        (Position, Hash) = (at, written);
        return wrong;
    }
}
