using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Statistics;

/// <summary>How it goes with a channel: what came by it and what left by it.</summary>
/// <param name="Accepted">Enquiries that came by it in the period.</param>
/// <param name="Due">Promises whose time came in the period; of these <paramref name="InTime"/> were kept.</param>
/// <param name="FirstReply">The median time to the first answer of what came in the last days; null where nothing is answered yet.</param>
/// <param name="Sent">Messages that left by it in the period.</param>
/// <param name="OnTheirWay">Still tried, or waiting until the citizen writes again.</param>
/// <param name="Failed">Not delivered, or nobody knows.</param>
/// <param name="Delivers">Whether anything can leave by it now.</param>
internal sealed record ChannelFigures(
    string Code, LocalText Name, long Accepted, long Due, long InTime, Duration? FirstReply, long Sent, long OnTheirWay, long Failed, bool Delivers);

/// <summary>The figures of each channel: of thirty days, and of seven for what has to be read enquiry by enquiry.</summary>
[PerRequest]
internal sealed class ReadChannels(GovernanceDb db, SumFigures sum, ChannelsFound channels, BureauCalendar calendar, IClock clock)
{
    internal const int Days = 30;
    internal const int DaysOfReplies = 7;

    /// <summary>Those that somebody used, or that can deliver, the busiest first.</summary>
    public async Task<IReadOnlyList<ChannelFigures>> Run(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var came = (await sum.Run(FigurePeriod.LastDays(calendar.Current.DateOf(now)), cancellationToken))
            .Where(row => row.Cut == nameof(FigureCut.Channel)).ToDictionary(row => row.Key);
        var left = (await Left(now - Duration.FromDays(Days), cancellationToken)).ToLookup(row => row.Channel);
        var replies = (await Replies(now - Duration.FromDays(DaysOfReplies), cancellationToken)).ToDictionary(row => row.Channel, row => row.Seconds);
        return
        [
            .. channels.All.Select(channel => channel.Code).Union(came.Keys).Union(left.Select(rows => rows.Key))
                .Select(code => Of(code, came.GetValueOrDefault(code), [.. left[code]], replies.TryGetValue(code, out var seconds) ? seconds : null))
                .Where(row => row.Accepted + row.Due + row.Sent + row.OnTheirWay + row.Failed > 0 || row.Delivers)
                .OrderByDescending(row => row.Accepted).ThenBy(row => row.Code, StringComparer.Ordinal),
        ];
    }

    private ChannelFigures Of(string code, SummedFigures? came, IReadOnlyList<CountedEnds> left, double? seconds)
    {
        long Ended(params ToldEnd[] ends) => left.Where(row => ends.Contains(row.End)).Sum(row => row.Count);
        return new(
            code, channels.NameOf(code), came?.Accepted ?? 0, came?.Due ?? 0, came?.InTime ?? 0, seconds is { } known ? Duration.FromSeconds(known) : null,
            Ended(ToldEnd.Delivered), Ended(ToldEnd.OnItsWay, ToldEnd.WaitsForTheWriter), Ended(ToldEnd.NotDelivered, ToldEnd.Unknown),
            channels.Ready(code) is not null);
    }

    private async Task<IReadOnlyList<CountedEnds>> Left(Instant since, CancellationToken cancellationToken) => await db.Told
        .Where(row => row.WrittenAt >= since).GroupBy(row => new { row.Channel, row.End })
        .Select(same => new CountedEnds(same.Key.Channel, same.Key.End, same.Count())).ToListAsync(cancellationToken);

    // Raw: a median.
    private Task<List<ChannelReplies>> Replies(Instant since, CancellationToken cancellationToken) => db.Database.SqlQuery<ChannelReplies>(
        $"""
        select channel, extract(epoch from percentile_cont(0.5) within group (order by first_answered_at - accepted_at))::double precision seconds
        from enquiries where accepted_at >= {since} and first_answered_at is not null group by channel
        """).ToListAsync(cancellationToken);

    internal sealed record CountedEnds(string Channel, ToldEnd End, int Count);

    internal sealed record ChannelReplies(string Channel, double Seconds);
}
