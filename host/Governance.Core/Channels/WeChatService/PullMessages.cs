using System.Text.Json;
using Governance.Core.Channels.Accounts;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Channels.WeChatService;

/// <summary>
/// Fetches what citizens have written to a desk, page by page, from where it was fetched before. How far that is is kept after each page, once all of it is
/// taken in: whoever fetches it again, after a crash or at the same time, brings what is known already.
/// </summary>
[PerHost]
internal sealed class PullMessages(
    AskWeCom ask, HearMessage hear, AccountStates states, IDbContextFactory<GovernanceDb> databases, IClock clock)
{
    private const int PageSize = 1_000;
    private const int MostPages = 40;

    /// <summary>What was written before the account was entered here has been promised no answer; what made WeCom call is younger than this.</summary>
    private static readonly Duration FirstReach = Duration.FromMinutes(10);

    private static readonly TimeSpan PatienceForPage = TimeSpan.FromSeconds(30);

    /// <summary>Looks at every desk that has ever been written to, without having been called.</summary>
    internal async Task All(ChannelAccount account, IReception reception, CancellationToken until)
    {
        await using var db = await databases.CreateDbContextAsync(until);
        foreach (var desk in await db.AccountMarks.Where(mark => mark.Account == account.Id).Select(mark => mark.List).ToListAsync(until))
            await Run(account, desk, "", reception, until);
    }

    /// <param name="token">As the call had it, which lets it be asked as often as there are calls; empty for none.</param>
    /// <returns>Whether all there is has been taken in.</returns>
    internal async Task<bool> Run(ChannelAccount account, string desk, string token, IReception reception, CancellationToken until)
    {
        await using var db = await databases.CreateDbContextAsync(until);
        var mark = await MarkOf(db, account, desk, until);
        for (var pages = 0; pages < MostPages; pages++)
        {
            using var page = await Page(account, desk, token, mark.Cursor, until);
            if (page is null)
                return false;
            var from = mark.Cursor is null ? clock.GetCurrentInstant() - FirstReach : Instant.MinValue;
            foreach (var item in page.Whole.Many("msg_list"))
                await hear.Run(account, item, from, reception, until);
            var next = page.Whole.Text("next_cursor");
            var isLast = page.Whole.Text("has_more") != "1" || next.Length == 0 || next == mark.Cursor;
            if (next.Length > 0)
                mark.Cursor = next;
            mark.DueAt = clock.GetCurrentInstant().ToMicroseconds();
            await db.SaveChangesAsync(until);
            if (isLast)
                return true;
        }

        return false;
    }

    /// <returns>Null where it cannot be had, which is seen in the console.</returns>
    private async Task<ServiceAnswer?> Page(ChannelAccount account, string desk, string token, string? cursor, CancellationToken until)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(until);
        patience.CancelAfter(PatienceForPage);
        try
        {
            var answer = await ask.Post(
                account, "/cgi-bin/kf/sync_msg",
                new { cursor, token = token.Length > 0 ? token : null, limit = PageSize, voice_format = 0, open_kfid = desk }, patience.Token);
            if (answer.Code == ServiceCodes.Fine)
            {
                await states.Seen(account.Id, until);
                return answer;
            }

            answer.Dispose();
            throw new PlatformException(ServiceCodes.FailureOf(answer.Code), $"{answer.Code}");
        }
        catch (Exception failure) when (!until.IsCancellationRequested)
        {
            await states.Failed(account.Id, AccountStates.KindOf(failure), until);
            return null;
        }
    }

    private static async Task<AccountMark> MarkOf(GovernanceDb db, ChannelAccount account, string desk, CancellationToken cancellationToken)
    {
        // Raw: "on conflict", since two calls may be the first of a desk.
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into account_marks (account, list, due_at) values ({account.Id}, {desk}, '-infinity') on conflict (account, list) do nothing
            """,
            cancellationToken);
        return await db.AccountMarks.SingleAsync(mark => mark.Account == account.Id && mark.List == desk, cancellationToken);
    }
}
