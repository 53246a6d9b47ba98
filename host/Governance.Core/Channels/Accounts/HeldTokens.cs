using NodaTime;

namespace Governance.Core.Channels.Accounts;

/// <summary>
/// The access tokens of accounts, in memory, for platforms that give the same one to every host that asks before its end: hosts have nothing to share, and no
/// host makes that of another invalid.
/// </summary>
internal sealed class HeldTokens(Func<ChannelAccount, Task<AccessToken>> ask, IClock clock)
{
    private readonly Lock changing = new();
    private readonly Dictionary<Guid, Held> known = [];

    /// <summary>All that ask at the same time wait for the same answer.</summary>
    internal async Task<string> Of(ChannelAccount account, CancellationToken patience)
    {
        Task<AccessToken> asked;
        lock (changing)
        {
            // What was had with what was entered before is forgotten.
            if (!known.TryGetValue(account.Id, out var held) || !held.For.Equals(account) || held.Asked is { IsCompleted: true, IsCompletedSuccessfully: false }
                || (held.Asked.IsCompletedSuccessfully && clock.GetCurrentInstant() >= held.Asked.Result.Until))
                known[account.Id] = held = new(account, Task.Run(() => ask(account), CancellationToken.None));
            asked = held.Asked;
        }

        return (await asked.WaitAsync(patience)).Token;
    }

    /// <summary>Another one than that which the platform has just refused.</summary>
    /// <returns>Null where it gives the same again.</returns>
    internal async Task<string?> After(ChannelAccount account, string refused, CancellationToken patience)
    {
        lock (changing)
            if (known.TryGetValue(account.Id, out var held) && held.Asked is { IsCompletedSuccessfully: true } asked && asked.Result.Token == refused)
                known.Remove(account.Id);
        return await Of(account, patience) is var next && next != refused ? next : null;
    }

    private sealed record Held(ChannelAccount For, Task<AccessToken> Asked);
}
