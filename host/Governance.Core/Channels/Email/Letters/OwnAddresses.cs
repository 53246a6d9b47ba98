namespace Governance.Core.Channels.Email.Letters;

/// <summary>Our mailbox under its name and under those with a tag: <c>name+TAG@domain</c>.</summary>
internal static class OwnAddresses
{
    internal static bool IsOwn(string address, LetterBounds bounds) => Without(address).Equals(Without(bounds.OwnAddress), StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands behind the <c>+</c> of an address of our domain, whatever its name: letters also go out under others.</summary>
    internal static string? Tag(string address, LetterBounds bounds)
    {
        var (at, plus) = (address.LastIndexOf('@'), address.IndexOf('+', StringComparison.Ordinal));
        return plus >= 0 && at > plus + 1 && Domain(address).Equals(Domain(bounds.OwnAddress), StringComparison.OrdinalIgnoreCase)
            ? address[(plus + 1)..at]
            : null;
    }

    internal static string Domain(string address) => address[(address.LastIndexOf('@') + 1)..];

    private static string Without(string address)
    {
        var (at, plus) = (address.LastIndexOf('@'), address.IndexOf('+', StringComparison.Ordinal));
        return plus > 0 && plus < at ? address[..plus] + address[at..] : address;
    }
}
