using System.Collections.Concurrent;
using Governance.Core.Officers.Sessions;
using Microsoft.AspNetCore.SignalR;

namespace Governance.Host.SignIn;

/// <summary>The connections of live pages on this host, by the session that opened them. They are cut as soon as the session is over, wherever it was ended.</summary>
internal sealed partial class LivePages(SessionStates states, ILogger<LivePages> log) : BackgroundService, IHubFilter
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, (Guid Session, HubCallerContext Connection)> open = new();

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

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        states.Ended += Cut;
        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await Look(stoppingToken);
        }
        finally
        {
            states.Ended -= Cut;
        }
    }

    private async Task Look(CancellationToken stoppingToken)
    {
        var sessions = open.Values.Select(page => page.Session).Distinct().ToArray();
        if (sessions.Length == 0)
            return;
        try
        {
            var alive = (await states.Of(sessions, stoppingToken)).Where(state => state.Holder is not null).Select(state => state.Session).ToHashSet();
            foreach (var session in sessions)
                if (!alive.Contains(session))
                    Cut(session);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogLater(log, failure);
        }
    }

    private void Cut(Guid session)
    {
        foreach (var page in open.Values)
            if (page.Session == session)
                page.Connection.Abort();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Whether the sessions of open pages still hold could not be asked; asked again in a second")]
    private static partial void LogLater(ILogger log, Exception failure);
}
