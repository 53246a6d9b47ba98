using System.Net.Sockets;
using System.Reflection;
using System.Runtime.CompilerServices;
using Npgsql;

namespace Governance.Core.Data;

/// <summary>
/// Whether the database answers, as this host knows without asking it. When it falls silent, every connection is cut: the driver would wait for a
/// server that hangs, even to be told that a question is given up, and with it all who asked.
/// </summary>
[PerHost]
internal sealed class DatabaseState
{
    // The driver hands out no socket, and a connection can be given up from outside by its socket alone.
    private static readonly PropertyInfo? Connector = typeof(NpgsqlConnection).GetProperty("Connector", BindingFlags.Instance | BindingFlags.NonPublic);
    private static readonly FieldInfo? SocketOf = Connector?.PropertyType.GetField("_socket", BindingFlags.Instance | BindingFlags.NonPublic);

    private readonly ConditionalWeakTable<Socket, object> sockets = [];
    private volatile bool silent;
    private volatile bool keepsNothing;

    /// <summary>Nothing is asked of it until it answers again.</summary>
    internal bool Silent => silent;

    /// <summary>It answered a write by saying that its disk is full, or that it may only be read.</summary>
    internal bool KeepsNothing => keepsNothing;

    internal void Demand()
    {
        if (silent)
            throw new TemporaryFailure("The database does not answer.");
    }

    /// <summary>What failed for somebody may say something of the database itself.</summary>
    internal void Learn(Exception failure) => keepsNothing |= TemporaryFailure.KeepsNothing(failure);

    internal void Wrote() => keepsNothing = false;

    internal void Answered() => silent = false;

    internal void Refused() => silent = true;

    /// <summary>It takes questions and answers none.</summary>
    internal void FellSilent()
    {
        silent = true;
        foreach (var (socket, _) in sockets)
            Cut(socket);
    }

    /// <summary>For a connection that has just been made.</summary>
    internal void Watch(NpgsqlConnection connection)
    {
        if (Connector?.GetValue(connection) is { } connector && SocketOf?.GetValue(connector) is Socket socket)
            sockets.AddOrUpdate(socket, connection);
    }

    private static void Cut(Socket socket)
    {
        try
        {
            socket.Shutdown(SocketShutdown.Both);
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // It has ended by itself.
        }
    }
}
