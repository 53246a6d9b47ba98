using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Core.Announcements;

/// <summary>
/// Short words from host to host through the database: a table has changed, a queue has moved. What is missed is made good by a poll.
/// A notice is the host that sends it, a bar, and the word; behind a colon may stand what exactly it is about.
/// </summary>
[PerHost]
internal sealed class HostNotices(NpgsqlDataSource database)
{
    internal const string Channel = "governance_notices";
    private readonly string self = Guid.CreateVersion7().ToString("N");

    internal async Task Send(string notice, CancellationToken cancellationToken)
    {
        // Raw: pg_notify has no other way to be called.
        await using var command = database.CreateCommand("select pg_notify($1, $2)");
        command.Parameters.Add(new() { Value = Channel });
        command.Parameters.Add(new() { Value = $"{self}|{notice}" });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>With the caller's transaction: said to all hosts, this one too, when it commits and not otherwise.</summary>
    internal static Task SendWith(DbContext db, string notice, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_notify({Channel}, {'|' + notice})", cancellationToken);

    /// <summary>What another host has said; null for this host's own words.</summary>
    internal (string Notice, string About)? Read(string payload) =>
        payload.Split('|', 2) is [var sender, var said] && sender != self
            ? said.Split(':', 2) is [var notice, var about] ? (notice, about) : (said, "")
            : null;
}

/// <summary>A table that this host keeps in memory: read at the start, when another host says that it has changed, and by a poll. Found by scan.</summary>
internal interface IReload
{
    /// <summary>The word by which hosts say that it has changed.</summary>
    string Notice { get; }

    /// <summary>Brings what is in memory to what is in the database; cheap when nothing has changed.</summary>
    Task Reload(CancellationToken cancellationToken);
}

/// <summary>Somebody on this host who is told what other hosts say. Found by scan.</summary>
internal interface IHearNotices
{
    string Notice { get; }

    /// <summary>Called on the connection that listens: it must be quick.</summary>
    void Hear(string about);

    /// <summary>The connection was away for a while, and nobody knows what was said meanwhile; must be quick too.</summary>
    void Missed();
}
