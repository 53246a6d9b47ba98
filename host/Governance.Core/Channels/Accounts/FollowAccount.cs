using Microsoft.Extensions.Logging;

namespace Governance.Core.Channels.Accounts;

/// <summary>Listens to an account for as long as it is told to. A connection that breaks is made again, after pauses that grow.</summary>
[PerHost]
internal sealed partial class FollowAccount(AccountStates states, ILogger<FollowAccount> log)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>Whoever listened this long was connected: the pauses begin anew.</summary>
    private static readonly TimeSpan WentWell = TimeSpan.FromMinutes(1);

    internal async Task Run(ChannelAccount account, IReception reception, CancellationToken until)
    {
        var pause = TimeSpan.FromSeconds(1);
        while (!until.IsCancellationRequested)
        {
            using var connected = new CancellationTokenSource(WentWell);
            try
            {
                await ((IListeningAccount)account.Kind).Listen(account, reception, until);
            }
            catch (Exception) when (until.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                if (connected.IsCancellationRequested)
                    pause = TimeSpan.FromSeconds(1);
                LogFailed(log, account.Kind.Code, pause.TotalSeconds, failure.GetType().Name);
                await Note(account, failure, until);
            }

            await Task.Delay(pause, until).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    /// <summary>A database that is away is no reason to leave off.</summary>
    private async Task Note(ChannelAccount account, Exception failure, CancellationToken until)
    {
        try
        {
            await states.Failed(account.Id, AccountStates.KindOf(failure), until);
        }
        catch (Exception away)
        {
            LogFailed(log, account.Kind.Code, 0, away.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An account of the kind {Kind} cannot be listened to, and is tried again in {Seconds} s: {Failure}")]
    private static partial void LogFailed(ILogger log, string kind, double seconds, string failure);
}
