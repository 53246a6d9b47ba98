using System.Collections.Concurrent;

namespace Governance.Core.Channels.Weibo;

/// <summary>
/// The pushes that wait for a reply on this host. What is written to the citizen meanwhile is given as the answer to his push, which costs no call and
/// counts against nothing; what comes later, or from another host, leaves as a message of its own. A push that is repeated is given the same reply.
/// </summary>
[PerHost]
internal sealed class WaitingReplies
{
    /// <summary>More than that at once wait for nothing: whoever floods the address must not hold the host's connections.</summary>
    private const int Most = 200;

    /// <summary>Weibo calls again within seconds.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(Guid Account, string Number), TaskCompletionSource<string?>> waiting = new();

    /// <summary>Weibo waits five seconds, of which the message has taken some to be kept.</summary>
    internal TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Takes a message in and waits for what is written to its writer.</summary>
    /// <param name="takeIn">Whether it was new.</param>
    /// <returns>Null for nothing.</returns>
    internal async Task<string?> After(Guid account, string number, Func<Task<bool>> takeIn, CancellationToken cancellationToken)
    {
        var own = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var reply = waiting.Count < Most ? waiting.GetOrAdd((account, number), own) : own;
        try
        {
            if (reply != own)
            {
                await takeIn();
                return await reply.Task.WaitAsync(cancellationToken);
            }

            if (!await takeIn() || waiting.Count >= Most)
                return null;
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(Patience);
            await using (patience.Token.Register(() => own.TrySetResult(null)))
                return await own.Task;
        }
        finally
        {
            if (reply == own)
            {
                own.TrySetResult(null);
                _ = Forget((account, number));
            }
        }
    }

    /// <returns>Whether a push took it.</returns>
    internal bool Give(Guid account, string? number, string text) =>
        number is not null && waiting.TryGetValue((account, number), out var reply) && reply.TrySetResult(text);

    private async Task Forget((Guid Account, string Number) push)
    {
        await Task.Delay(Remembered);
        waiting.TryRemove(push, out _);
    }
}
