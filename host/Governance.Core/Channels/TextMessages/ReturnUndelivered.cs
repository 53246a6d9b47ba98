using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.TextMessages;

/// <summary>Returns messages to their senders that a provider says have not arrived, by its own numbers of them.</summary>
[PerHost]
internal sealed class ReturnUndelivered(AccountStates states)
{
    // Providers want to be answered within 700 ms, and a number that is none of ours never comes.
    private const int Looks = 4;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(120);

    /// <summary>Looks again for a number that is not known: it may be being written down at this moment.</summary>
    internal Task Run(ChannelAccount account, IEnumerable<string> numbers, IReception reception, CancellationToken cancellationToken)
    {
        var messages = numbers.Where(ProviderCode.IsNumber).Distinct(StringComparer.Ordinal).Select(number => new[] { number });
        return Run(account, [.. messages], Looks, reception, cancellationToken);
    }

    /// <param name="messages">Of each message, the ways in which its number may have been written.</param>
    /// <param name="looks">How often a number that is not known is looked for.</param>
    internal async Task Run(
        ChannelAccount account, IReadOnlyList<IEnumerable<string>> messages, int looks, IReception reception, CancellationToken cancellationToken)
    {
        var missing = messages.ToList();
        for (var look = 0; look < looks && missing.Count > 0; look++)
        {
            if (look > 0)
                await Task.Delay(BetweenLooks, cancellationToken);
            foreach (var writings in missing.ToArray())
                foreach (var number in writings)
                    if (await states.DeliveryOf(account.Id, number, cancellationToken) is { } delivery)
                    {
                        await reception.ReturnToSender(delivery, cancellationToken);
                        missing.Remove(writings);
                        break;
                    }
        }
    }
}
