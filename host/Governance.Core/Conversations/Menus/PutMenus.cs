using System.Security.Cryptography;
using System.Text;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Telling;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Conversations.Menus;

/// <summary>
/// Gives accounts whose menu is kept here the one that fits what is switched on now. Of several hosts one does it; a menu that was given is not given again,
/// and one that the platform does not take is tried again after a while.
/// </summary>
[PerHost]
internal sealed class PutMenus(
    AccountsInUse accounts, Departments departments, BureauAddress bureau, AskWeChat ask, IDbContextFactory<GovernanceDb> databases, IClock clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly Duration UntilTriedAgain = Duration.FromMinutes(10);

    internal async Task Run(CancellationToken cancellationToken)
    {
        foreach (var account in accounts.Of(WeChatAccount.OwnCode).Where(account => account[WeChatAccount.Menu] == WeChatAccount.MenuIsOurs))
        {
            var menu = MakeMenu.AsCalled(MakeMenu.Of(field => account[field], departments.Online, bureau.Portal));
            await Put(account, menu, SHA256.HashData(Encoding.UTF8.GetBytes(WeChatJson.Of(menu))), cancellationToken);
        }
    }

    private async Task Put(ChannelAccount account, object menu, byte[] print, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = clock.GetCurrentInstant();
        if (await db.Menus.AsNoTracking().SingleOrDefaultAsync(row => row.Account == account.Id, cancellationToken) is { } known && !IsDue(known, print, now))
            return;
        // Raw: "on conflict", and "skip locked", by which one host alone gives it.
        await db.Database.ExecuteSqlAsync(
            $"insert into account_menus (account, next_attempt_at) values ({account.Id}, {now}) on conflict (account) do nothing", cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var locked = await db.Menus.FromSql($"select * from account_menus where account = {account.Id} for update skip locked").ToListAsync(cancellationToken);
        if (locked is not [var row] || !IsDue(row, print, now))
            return;
        row.Failure = await Give(account, menu, cancellationToken);
        (row.Print, row.NextAttemptAt) = (print, now + UntilTriedAgain);
        if (row.Failure is null)
            row.PutAt = now.ToMicroseconds();
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static bool IsDue(KeptMenu row, byte[] print, Instant now) =>
        row.Print is null || !row.Print.AsSpan().SequenceEqual(print) || (row.Failure is not null && row.NextAttemptAt <= now);

    /// <returns>What is wrong; null when the platform has it.</returns>
    private async Task<string?> Give(ChannelAccount account, object menu, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var answer = await ask.Post(account, "/cgi-bin/menu/create", menu, patience.Token);
            return answer.Code == WeChatCodes.Fine ? null : $"{answer.Code}";
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return AccountStates.KindOf(failure);
        }
    }
}
