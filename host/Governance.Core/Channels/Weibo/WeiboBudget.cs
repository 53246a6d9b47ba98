using System.Globalization;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.Weibo;

/// <summary>
/// Weibo counts the calls of an account by the day. What is written comes first: reading leaves off while as much is left as writing may need.
/// </summary>
[PerHost]
internal sealed class WeiboBudget(AccountCallCount calls, IClock clock)
{
    /// <summary>Where Weibo is; that its days begin here stands in no document, and another beginning would only move the reading.</summary>
    private static readonly DateTimeZone Zone = DateTimeZone.ForOffset(Offset.FromHours(8));

    internal static Duration UntilTomorrow(Instant now) => Zone.AtStartOfDay(DayOf(now).PlusDays(1)).ToInstant() - now;

    internal Task<bool> SpendOnReading(ChannelAccount account, CancellationToken cancellationToken) => Spend(
        account, Number(account, WeiboAccount.CallsADay) - Number(account, WeiboAccount.KeptForWriting), cancellationToken);

    internal Task<bool> SpendOnWriting(ChannelAccount account, CancellationToken cancellationToken) =>
        Spend(account, Number(account, WeiboAccount.CallsADay), cancellationToken);

    /// <summary>
    /// Private messages have no bound of ours, as the document gives them none; whether they count among the calls it does not say, so they do.
    /// </summary>
    internal Task Note(ChannelAccount account, CancellationToken cancellationToken) => Spend(account, int.MaxValue, cancellationToken);

    internal static int Number(ChannelAccount account, string field) => int.Parse(account[field], NumberStyles.None, CultureInfo.InvariantCulture);

    private Task<bool> Spend(ChannelAccount account, int most, CancellationToken cancellationToken) =>
        calls.Spend(account.Id, DayOf(clock.GetCurrentInstant()), most, cancellationToken);

    private static LocalDate DayOf(Instant now) => now.InZone(Zone).Date;
}
