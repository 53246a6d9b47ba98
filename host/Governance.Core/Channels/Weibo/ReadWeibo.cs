using System.Globalization;
using Governance.Core.Channels.Accounts;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Channels.Weibo;

/// <summary>
/// Asks Weibo for comments and mentions, as often as its account may. How far it has read is kept after each page, and when it asks again too: neither a
/// start nor another host begins anew. What stood there before the account was first read is not taken in: nobody has promised an answer to it.
/// </summary>
[PerHost]
internal sealed class ReadWeibo(
    AskWeibo ask, WeiboBudget budget, ReadPublicWord word, AccountStates states, IDbContextFactory<GovernanceDb> databases, IClock clock)
{
    private const int MostPages = 40;

    private static readonly Duration AfterFailure = Duration.FromMinutes(5);
    private static readonly Duration LongestPause = Duration.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <returns>How long there is nothing to ask.</returns>
    internal async Task<TimeSpan> Run(ChannelAccount account, IReception reception, CancellationToken until)
    {
        await using var db = await databases.CreateDbContextAsync(until);
        var due = Instant.MaxValue;
        foreach (var list in WeiboList.All)
        {
            var mark = await MarkOf(db, account, list, until);
            if (mark.DueAt <= clock.GetCurrentInstant())
                await Read(db, mark, list, account, reception, until);
            due = Instant.Min(due, mark.DueAt);
        }

        // No longer at once: the clock may be set, and the account changed.
        return Duration.Max(Duration.FromSeconds(1), Duration.Min(due - clock.GetCurrentInstant(), LongestPause)).ToTimeSpan();
    }

    private async Task Read(
        GovernanceDb db, AccountMark mark, WeiboList list, ChannelAccount account, IReception reception, CancellationToken until)
    {
        for (var pages = 0; pages < MostPages; pages++)
        {
            var now = clock.GetCurrentInstant();
            var next = now + Duration.FromMinutes(WeiboBudget.Number(account, list.Every));
            var page = await budget.SpendOnReading(account, until)
                ? await Page(mark, list, account, until)
                : new(null, WeiboBudget.UntilTomorrow(now));
            var isDone = page.Content is null || await TakeIn(mark, page.Content, list, account, reception, until);
            mark.DueAt = page.Pause is { } pause ? now + pause : isDone ? next : now;
            await db.SaveChangesAsync(until);
            if (isDone)
                return;
        }
    }

    /// <summary>What hinders it is seen in the console, and asked again no sooner than what it costs allows.</summary>
    private async Task<(WeiboPage? Content, Duration? Pause)> Page(AccountMark mark, WeiboList list, ChannelAccount account, CancellationToken until)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(until);
        patience.CancelAfter(Patience);
        try
        {
            var answer = await ask.Get(account, list.Path, Arguments(mark), patience.Token);
            if (answer.Code != WeiboCodes.Fine)
                throw new PlatformException(WeiboCodes.FailureOf(answer.Code), $"{answer.Code}");
            var page = list.Read(answer.Content);
            await states.Seen(account.Id, until);
            return (page, null);
        }
        catch (Exception failure) when (!until.IsCancellationRequested)
        {
            await states.Failed(account.Id, AccountStates.KindOf(failure), until);
            var usual = Duration.FromMinutes(WeiboBudget.Number(account, list.Every));
            return (null, failure is PlatformException { Failure: not PlatformFailure.Protocol } ? usual : Duration.Min(usual, AfterFailure));
        }
    }

    /// <returns>Whether the list has been read to where it was read before.</returns>
    private async Task<bool> TakeIn(
        AccountMark mark, WeiboPage page, WeiboList list, ChannelAccount account, IReception reception, CancellationToken until)
    {
        if (mark.Since is null)
        {
            mark.Since = page.Items.Select(item => item.Id).DefaultIfEmpty(0).Max();
            return true;
        }

        // A platform that pays no heed to where it was asked to begin would be asked for the same for ever.
        var news = page.Items.Where(item => item.Id > mark.Since && (mark.Below is null || item.Id <= mark.Below)).OrderBy(item => item.Id).ToArray();
        foreach (var (id, item) in news)
            if (await word.Run(account, list, id, item, until) is { } message && await reception.TakeIn(message, until))
                await states.Received(account.Id, until);
        if (news.Length > 0)
            (mark.Newest, mark.Below) = (mark.Newest ?? news[^1].Id, news[0].Id - 1);
        if (news.Length > 0 && !page.IsLast)
            return false;
        (mark.Since, mark.Newest, mark.Below) = (mark.Newest ?? mark.Since, null, null);
        return true;
    }

    private static Dictionary<string, string> Arguments(AccountMark mark)
    {
        var arguments = new Dictionary<string, string>
        {
            ["since_id"] = Written(mark.Since ?? 0), ["count"] = mark.Since is null ? "1" : Written(WeiboList.PageSize),
        };
        if (mark.Below is { } below)
            arguments["max_id"] = Written(below);
        return arguments;
    }

    private static async Task<AccountMark> MarkOf(GovernanceDb db, ChannelAccount account, WeiboList list, CancellationToken cancellationToken)
    {
        if (await db.AccountMarks.SingleOrDefaultAsync(mark => mark.Account == account.Id && mark.List == list.Name, cancellationToken) is { } kept)
            return kept;
        var first = new AccountMark { Account = account.Id, List = list.Name, DueAt = Instant.MinValue };
        db.AccountMarks.Add(first);
        return first;
    }

    private static string Written(long number) => number.ToString(CultureInfo.InvariantCulture);
}
