namespace Governance.Core.Channels.Email;

/// <summary>
/// By which a letter says which of ours it answers: our number stands in its <c>Message-ID</c>, and where the mailbox takes tags, in the address that it
/// is answered at. 74 bits of the number are random, and only its reader was given it.
/// </summary>
internal static class ReplyTag
{
    /// <summary><c>name+number@</c> for <c>name@</c>.</summary>
    internal static string At(string address, Guid delivery)
    {
        var at = address.LastIndexOf('@');
        return $"{address[..at]}+{delivery:N}{address[at..]}";
    }

    /// <summary>The numbers in addresses and message numbers, in their order; what is none of ours among them finds nothing.</summary>
    internal static IReadOnlyList<Guid> In(IEnumerable<string> written) => [.. written.Select(Read).OfType<Guid>().Distinct()];

    private static Guid? Read(string written)
    {
        var local = written.Split('@', 2)[0];
        return Guid.TryParseExact(local[(local.LastIndexOf('+') + 1)..], "N", out var number) ? number : null;
    }
}
