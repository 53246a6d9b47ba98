using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.WeChat;

/// <summary>
/// The access tokens of accounts, in memory: the platform gives every host that asks the same one (stable_token), so hosts have nothing to share and no
/// host makes that of another invalid.
/// </summary>
[PerHost]
internal sealed class WeChatTokens(PlatformClient platform, IClock clock)
{
    // From then on a new one is given, and the one before holds as long.
    private static readonly Duration BeforeItsEnd = Duration.FromMinutes(5);

    // By force a new one may be had twenty times a day, and no more often than this.
    private static readonly Duration BetweenForced = Duration.FromSeconds(30);

    /// <summary>Shorter than any delivery's: whoever has no token certainly has handed over nothing.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock changing = new();
    private readonly Dictionary<Guid, Held> known = [];

    /// <summary>All that ask at the same time wait for the same answer.</summary>
    internal Task<string> Of(ChannelAccount account, CancellationToken patience)
    {
        lock (changing)
        {
            var held = Known(account);
            if (held.Asked is { } asked && (!asked.IsCompleted || (asked.IsCompletedSuccessfully && clock.GetCurrentInstant() < asked.Result.Until)))
                return Text(asked, patience);
            return Text(held.Asked = Task.Run(() => Ask(account, force: false), CancellationToken.None), patience);
        }
    }

    /// <summary>Another one than that which the platform has just refused.</summary>
    /// <returns>Null where there is none to be had now.</returns>
    internal async Task<string?> After(ChannelAccount account, string refused, CancellationToken patience)
    {
        lock (changing)
            if (Known(account) is { Asked: { IsCompletedSuccessfully: true } asked } held && asked.Result.Token == refused)
                held.Asked = null;
        if (await Of(account, patience) is var next && next != refused)
            return next;
        lock (changing)
        {
            var (held, now) = (Known(account), clock.GetCurrentInstant());
            if (held.ForcedAt is { } before && now - before < BetweenForced)
                return null;
            (held.ForcedAt, held.Asked) = (now, Task.Run(() => Ask(account, force: true), CancellationToken.None));
        }

        return await Of(account, patience) is var forced && forced != refused ? forced : null;
    }

    /// <summary>Asks the platform; throws <see cref="PlatformException"/> where it gives none.</summary>
    internal async Task<AccessToken> Ask(ChannelAccount account, bool force)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{account[WeChatAccount.Address].TrimEnd('/')}/cgi-bin/stable_token")
        {
            Content = WeChatJson.Content(new
            {
                grant_type = "client_credential", appid = account[WeChatAccount.AppId], secret = account[WeChatAccount.AppSecret], force_refresh = force,
            }),
        };
        var answer = await platform.Send(request, patience.Token);
        if (!answer.IsSuccess)
            throw new PlatformException(PlatformFailure.Protocol, $"{(int)answer.Status}");
        var said = JsonSerializer.Deserialize<TokenAnswer>(answer.Content);
        return said is { Token.Length: > 0 }
            ? new(said.Token, clock.GetCurrentInstant() + Duration.FromSeconds(said.Seconds) - BeforeItsEnd)
            : throw new PlatformException(WeChatCodes.FailureOf(said?.Code ?? WeChatCodes.Fine), $"{said?.Code}");
    }

    /// <summary>What was had with what was entered before is forgotten.</summary>
    private Held Known(ChannelAccount account) =>
        known.TryGetValue(account.Id, out var held) && held.For.Equals(account) ? held : known[account.Id] = new(account);

    private static async Task<string> Text(Task<AccessToken> asked, CancellationToken patience) => (await asked.WaitAsync(patience)).Token;

    private sealed record TokenAnswer(
        [property: JsonPropertyName("access_token")] string? Token, [property: JsonPropertyName("expires_in")] int Seconds,
        [property: JsonPropertyName("errcode")] int Code);

    private sealed class Held(ChannelAccount account)
    {
        internal ChannelAccount For => account;

        internal Task<AccessToken>? Asked { get; set; }

        internal Instant? ForcedAt { get; set; }
    }
}
