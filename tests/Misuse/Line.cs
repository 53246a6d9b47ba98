using System.Net;
using System.Net.Sockets;

namespace Governance.Misuse.Tests;

/// <summary>What a line to the database does with what is sent over it.</summary>
internal enum LineState
{
    Open,

    /// <summary>Connections are taken, and nothing comes back.</summary>
    Hung,

    /// <summary>What is asked arrives, and the answers do not come back.</summary>
    Deaf,

    /// <summary>Connections are refused, those that stood are cut.</summary>
    Cut,
}

/// <summary>A line between a host and its database, which fails as lines and servers do.</summary>
internal sealed class Line : IAsyncDisposable
{
    private const int Most = 1_000_000;

    private readonly Func<EndPoint> database;
    private readonly int port;
    private readonly Lock gate = new();
    private readonly List<Socket> open = [];
    private readonly List<Task> pumps = [];
    private TaskCompletionSource moving = new();
    private TcpListener? listener;
    private volatile LineState state = LineState.Open;

    /// <summary>How many connections were asked for.</summary>
    private int asked;

    internal Line(Func<EndPoint> database)
    {
        this.database = database;
        moving.SetResult();
        listener = new(IPAddress.Loopback, 0);
        listener.Start();
        port = ((IPEndPoint)listener.LocalEndpoint).Port;
        pumps.Add(Accept(listener));
    }

    internal int Port => port;

    internal int Asked => Volatile.Read(ref asked);

    internal void Becomes(LineState next)
    {
        lock (gate)
        {
            var before = state;
            state = next;
            if (next is LineState.Hung)
                moving = new(TaskCreationOptions.RunContinuationsAsynchronously);
            else
                moving.TrySetResult();
            if (next is LineState.Cut)
            {
                listener!.Stop();
                listener = null;
                CloseAll();
            }
            else if (before is LineState.Cut)
            {
                listener = new(IPAddress.Loopback, port);
                listener.Start();
                pumps.Add(Accept(listener));
            }
            else if (before is LineState.Deaf or LineState.Hung && next is LineState.Open)
            {
                // What was lost on the way does not come later.
                CloseAll();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (gate)
        {
            listener?.Stop();
            CloseAll();
            moving.TrySetResult();
        }

        await Task.WhenAll(pumps);
    }

    private void CloseAll()
    {
        foreach (var socket in open)
            socket.Dispose();
        open.Clear();
    }

    private async Task Accept(TcpListener from)
    {
        try
        {
            for (var taken = 0; taken < Most; taken++)
            {
                var near = await from.AcceptSocketAsync();
                Interlocked.Increment(ref asked);
                var far = new Socket(database().AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
                lock (gate)
                    open.AddRange([near, far]);
                _ = Carry(near, far);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // No longer listening.
        }
    }

    private async Task Carry(Socket near, Socket far)
    {
        try
        {
            await moving.Task;
            await far.ConnectAsync(database());
            await Task.WhenAny(Pump(near, far, answers: false), Pump(far, near, answers: true));
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            // Cut.
        }

        near.Dispose();
        far.Dispose();
    }

    private async Task Pump(Socket from, Socket to, bool answers)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            for (var parts = 0; parts < Most && await from.ReceiveAsync(buffer) is > 0 and var count; parts++)
            {
                await moving.Task;
                if (!answers || state is not LineState.Deaf)
                    await to.SendAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }
}
