using System.Collections.Concurrent;
using Governance.Core.Background;
using Governance.Core.Officers.Sessions;
using Microsoft.AspNetCore.SignalR;

namespace Governance.Host.SignIn;

/// <summary>
/// The connections of live pages on this host, by the session that opened them. They are cut as soon as the session is over, wherever it was
/// ended.
/// </summary>
internal sealed class LivePages : BackgroundTask, IHubFilter
{
    private readonly SessionStates states;
    private readonly ConcurrentDictionary<string, (Guid Session, HubCallerContext Connection)> open = new();

    public LivePages(SessionStates states, ILogger<LivePages> log)
        : base(log)
    {
        this.states = states;
        states.Ended += Cut;
    }

    protected override TimeSpan Interval => TimeSpan.FromSeconds(1);

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (StaffClaims.SessionOf(context.Context.User) is { } session)
            open[context.Context.ConnectionId] = (session, context.Context);
        await next(context);
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        open.TryRemove(context.Context.ConnectionId, out _);
        await next(context, exception);
    }

    public override void Dispose()
    {
        states.Ended -= Cut;
        base.Dispose();
    }

    /// <summary>One question for all that are open: what was ended on another host, by the command line, or by time alone.</summary>
    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        var sessions = open.Values.Select(page => page.Session).Distinct().ToArray();
        if (sessions.Length == 0)
            return false;
        var alive = (await states.Of(sessions, stoppingToken)).Where(state => state.Holder is not null).Select(state => state.Session).ToHashSet();
        foreach (var session in sessions.Where(session => !alive.Contains(session)))
            Cut(session);
        return false;
    }

    private void Cut(Guid session)
    {
        foreach (var page in open.Values)
            if (page.Session == session)
                page.Connection.Abort();
    }
}
