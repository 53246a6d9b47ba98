using System.Text;
using Governance.Core.Channels.Accounts;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Channels.QQ;

/// <param name="Number">Counted from 1 among the replies to one message.</param>
/// <param name="WasTried">It may have been sent before.</param>
internal sealed record ReplyNumber(int Number, bool WasTried);

/// <summary>
/// Which reply to which message is which: kept before it is sent, so that whoever sends it again sends it under the same number. What the platform calls
/// a message is kept as a print of it.
/// </summary>
[PerHost]
internal sealed class OnceEach(IDbContextFactory<GovernanceDb> databases, FieldProtection protection, IClock clock)
{
    /// <summary>More replies to one message the platform does not take.</summary>
    internal const int MostReplies = 5;

    // Numbers that were refused are not used again: whether the platform has counted them stands in no document.
    private const int MostNumbers = 20;

    private const int Seen = 0;

    private static readonly Guid Nobody = Guid.Empty;

    /// <summary>Notes that something is dealt with; false when it was before.</summary>
    internal async Task<bool> IsFirst(ChannelAccount account, string what, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Keep(db, account, Name(what, Seen), Guid.CreateVersion7(), cancellationToken);
    }

    /// <summary>It certainly was not dealt with after all.</summary>
    internal async Task Forget(ChannelAccount account, string what, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var name = Name(what, Seen);
        await db.HandedOver.Where(row => row.Account == account.Id && row.Number == name).ExecuteDeleteAsync(cancellationToken);
    }

    /// <returns>The number under which a reply may have been sent already; null when it never was.</returns>
    internal async Task<ReplyNumber?> Before(ChannelAccount account, string message, Guid delivery, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return (await Replies(db, account, message, cancellationToken)).FirstOrDefault(reply => reply.Delivery == delivery) is { Number: > 0 } reply
            ? new(reply.Number, WasTried: true)
            : null;
    }

    /// <returns>Null when the message has been replied to as often as it may be.</returns>
    internal async Task<ReplyNumber?> Next(ChannelAccount account, string message, Guid delivery, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var replies = await Replies(db, account, message, cancellationToken);
        if (replies.Count(reply => reply.Delivery != Nobody) >= MostReplies)
            return null;
        foreach (var number in Enumerable.Range(1, MostNumbers).Except(replies.Select(reply => reply.Number)))
            if (await Keep(db, account, Name(message, number), delivery, cancellationToken))
                return new(number, WasTried: false);
        return null;
    }

    /// <summary>It was certainly not sent under this number, and no other is either.</summary>
    internal async Task GiveUp(ChannelAccount account, string message, ReplyNumber number)
    {
        await using var db = await databases.CreateDbContextAsync(CancellationToken.None);
        var name = Name(message, number.Number);
        // Raw: the delivery of a row is never changed else.
        await db.Database.ExecuteSqlAsync(
            $"update handed_over set delivery = {Nobody} where account = {account.Id} and number = {name}", CancellationToken.None);
    }

    private async Task<IReadOnlyList<(int Number, Guid Delivery)>> Replies(
        GovernanceDb db, ChannelAccount account, string message, CancellationToken cancellationToken)
    {
        var names = Enumerable.Range(1, MostNumbers).ToDictionary(number => Name(message, number));
        var asked = names.Keys.ToArray();
        return [.. (await db.HandedOver.AsNoTracking().Where(row => row.Account == account.Id && asked.Contains(row.Number)).ToListAsync(cancellationToken))
            .Select(row => (names[row.Number], row.Delivery)).OrderBy(reply => reply.Item1)];
    }

    private async Task<bool> Keep(GovernanceDb db, ChannelAccount account, string name, Guid delivery, CancellationToken cancellationToken) =>
        // Raw: "on conflict", since two hosts may be at it at once.
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into handed_over (account, number, delivery, at) values ({account.Id}, {name}, {delivery}, {clock.GetCurrentInstant().ToMicroseconds()})
            on conflict (account, number) do nothing
            """,
            cancellationToken) > 0;

    private string Name(string what, int number) =>
        $"{Convert.ToHexStringLower(protection.Fingerprint(Encoding.UTF8.GetBytes($"qq\n{what}")).AsSpan(0, 16))}.{number}";
}
