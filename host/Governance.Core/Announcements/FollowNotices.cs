using System.Diagnostics;
using Governance.Core.Background;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Announcements;

/// <summary>Listens for the words of other hosts: one connection for all who want to hear, with a poll behind it.</summary>
internal sealed partial class FollowNotices(
    NpgsqlDataSource database, HostNotices notices, IEnumerable<IReload> tables, IEnumerable<IHearNotices> hearers, ILogger<FollowNotices> log)
    : BackgroundTask(log)
{
    private const string ListenSql = $"listen {HostNotices.Channel}";
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);
    private readonly HashSet<IReload> stale = [];
    private NpgsqlConnection? connection;
    private long polled;
    private bool listened;

    /// <summary>After the connection was lost.</summary>
    protected override TimeSpan Interval => TimeSpan.FromSeconds(1);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        try
        {
            if (connection is not null)
                await connection.WaitAsync(Poll, stoppingToken);
            // After a loss too: for what was said while nobody listened. By time, not by silence: queues move all day.
            if (connection is null || Stopwatch.GetElapsedTime(polled) >= Poll)
            {
                connection ??= await Listen(stoppingToken);
                stale.UnionWith(tables);
                polled = Stopwatch.GetTimestamp();
            }

            await Reload(stoppingToken);
            return true;
        }
        catch
        {
            await Close();
            throw;
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Close();
    }

    private async Task<NpgsqlConnection> Listen(CancellationToken stoppingToken)
    {
        var opened = await database.OpenConnectionAsync(stoppingToken);
        opened.Notification += (_, notice) => Hear(notice.Payload);
        // Raw: listen belongs to the connection, and a driver's event brings what is heard.
        await using var listen = new NpgsqlCommand(ListenSql, opened);
        await listen.ExecuteNonQueryAsync(stoppingToken);
        if (listened)
            foreach (var hearer in hearers)
                hearer.Missed();
        listened = true;
        return opened;
    }

    private void Hear(string payload)
    {
        if (notices.Read(payload) is not var (notice, about))
            return;
        stale.UnionWith(tables.Where(table => table.Notice == notice));
        foreach (var hearer in hearers.Where(hearer => hearer.Notice == notice))
            hearer.Hear(about);
    }

    /// <summary>A table that cannot be read stays as it was, stays stale, and keeps no other from being read.</summary>
    private async Task Reload(CancellationToken stoppingToken)
    {
        foreach (var table in stale.ToArray())
        {
            try
            {
                await table.Reload(stoppingToken);
                stale.Remove(table);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested && failure is not NpgsqlException { IsTransient: true })
            {
                LogStays(log, table.Notice, failure);
            }
        }
    }

    private async Task Close()
    {
        if (connection is { } open)
            await open.DisposeAsync();
        connection = null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What is kept of {Table} could not be read anew and stays as it was")]
    private static partial void LogStays(ILogger log, string table, Exception failure);
}
