using Governance.Core.Data;
using Npgsql;

namespace Governance.Core.Statistics;

/// <summary>
/// Adds differences up, some thousand at a time: taken and added in one transaction, by one host at a time, so each counts exactly once
/// whatever host is killed. Whoever reads in between adds the rest up himself and sees the same.
/// </summary>
[PerHost]
internal sealed class FoldFigures(NpgsqlDataSource database)
{
    internal const int BatchSize = 10_000;
    private const int Fewest = 100;

    // Raw: taken and added up in one statement, so that each difference counts once.
    private const string Fold =
        $"""
        with taken as (
            delete from figure_changes where id in (select id from figure_changes order by id limit $1) returning *),
        spans as (
            select 1 sign, 'Day' span, taken.* from taken
            union all select 1, 'Month', id, date_trunc('month', day)::date, {CountedFigures.Cuts}, {CountedFigures.Measures}, bucket from taken),
        counted as (
            insert into figures (span, day, cut, "key", {CountedFigures.Measures})
            select span, day, {CountedFigures.CutAndKey}, {CountedFigures.SignedMeasures}
            from spans group by span, day, {CountedFigures.EachCut} having {CountedFigures.SomethingIsLeft}
            on conflict (span, day, cut, "key") do update set
                accepted = figures.accepted + excluded.accepted, answered = figures.answered + excluded.answered,
                open = figures.open + excluded.open, late = figures.late + excluded.late, due = figures.due + excluded.due,
                in_time = figures.in_time + excluded.in_time, ratings = figures.ratings + excluded.ratings, stars = figures.stars + excluded.stars),
        timed as (
            insert into reply_times (span, day, bucket, answered)
            select span, day, bucket, sum(answered) from spans where bucket is not null group by span, day, bucket having sum(answered) <> 0
            on conflict (span, day, bucket) do update set answered = reply_times.answered + excluded.answered)
        select count(*) from taken
        """;

    private volatile int size = BatchSize;

    /// <returns>How many were added up, and whether more may wait; none of them when another host is at it.</returns>
    public async Task<(int Folded, bool More)> Run(CancellationToken cancellationToken)
    {
        var most = size;
        try
        {
            var folded = await Take(most, cancellationToken);
            if (folded == most)
                size = Math.Min(BatchSize, most * 2);
            return (folded, folded == most);
        }
        catch
        {
            // Where so many take longer than the database is waited for, fewer get through.
            size = Math.Max(Fewest, most / 4);
            throw;
        }
    }

    private async Task<int> Take(int most, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        if (!await HostLock.Figures.TryTake(connection, cancellationToken))
            return 0;
        await using var fold = new NpgsqlCommand(Fold, connection) { Parameters = { new() { Value = most } } };
        var folded = (long)(await fold.ExecuteScalarAsync(cancellationToken))!;
        await transaction.CommitAsync(cancellationToken);
        return (int)folded;
    }
}
