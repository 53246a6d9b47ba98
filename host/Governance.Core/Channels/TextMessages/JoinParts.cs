using System.Text;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Channels.TextMessages;

/// <summary>Which part of which long message a text is.</summary>
/// <param name="Reference">The sender's number of the whole.</param>
internal sealed record PartOf(int Reference, int Number, int Total);

/// <summary>Keeps parts of long messages until they are whole; what stays without its other parts is taken in as it is, and says so.</summary>
[PerHost]
internal sealed class JoinParts(IDbContextFactory<GovernanceDb> databases, FieldProtection protection, IClock clock)
{
    /// <summary>Parts leave a mobile one after the other; what has not come by then is lost.</summary>
    internal static readonly Duration Longest = Duration.FromMinutes(10);

    /// <returns>The whole message once its last part has come, and what is done once it is taken in; null before.</returns>
    internal async Task<WholeText?> Add(Guid account, ReceivedText text, PartOf part, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var (id, now) = (Guid.CreateVersion7(), clock.GetCurrentInstant().ToMicroseconds());
        var message = protection.Fingerprint(Encoding.UTF8.GetBytes($"{account:N}\n{text.From}\n{text.To}\n{part.Reference}\n{part.Total}"));
        // Raw: "on conflict": a part that the centre sends again is the one that is kept.
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into message_parts (id, account, message, number, "of", sealed, at)
            values ({id}, {account}, {message}, {part.Number}, {part.Total}, {protection.Seal(text, id)}, {now})
            on conflict (account, message, number) do nothing
            """,
            cancellationToken);
        var parts = await db.MessageParts.AsNoTracking().Where(kept => kept.Account == account && kept.Message == message).ToListAsync(cancellationToken);
        return parts.Count < part.Total ? null : Whole(parts);
    }

    /// <summary>Of an account, what waits for parts that will not come any more.</summary>
    internal async Task<IReadOnlyList<WholeText>> LeftBehind(Guid account, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var before = clock.GetCurrentInstant() - Longest;
        var parts = await db.MessageParts.AsNoTracking().Where(kept => kept.Account == account).ToListAsync(cancellationToken);
        return
        [
            .. parts.GroupBy(part => Convert.ToHexString(part.Message)).Where(message => message.Max(part => part.At) < before)
                .Select(message => Whole([.. message])),
        ];
    }

    /// <summary>Once the message is taken in.</summary>
    internal async Task Forget(WholeText whole, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.MessageParts.Where(part => whole.Parts.Contains(part.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private WholeText Whole(List<MessagePart> parts)
    {
        var texts = parts.OrderBy(part => part.Number).Select(part => protection.Open<ReceivedText>(part.Sealed, part.Id)).ToArray();
        return new(
            texts[0] with { Text = string.Concat(texts.Select(part => part.Text)) }, [.. parts.Select(part => part.Id)],
            parts.Count < parts[0].Of ? TextMessagesText.PartsAreMissing(parts[0].Of - parts.Count) : null);
    }
}

/// <param name="Parts">What is kept of it.</param>
/// <param name="Remark">That something of it is missing.</param>
internal sealed record WholeText(ReceivedText Text, Guid[] Parts, LocalText? Remark);
