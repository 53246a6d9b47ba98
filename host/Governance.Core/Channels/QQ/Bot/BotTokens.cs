using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.QQ.Bot;

/// <summary>
/// The access tokens of bots, in memory: whoever asks before the last minute of one gets the same, so hosts have nothing to share and no host makes that of
/// another invalid.
/// </summary>
[PerHost]
internal sealed class BotTokens(PlatformClient platform, IClock clock)
{
    // In its last 60 seconds a new one is given, and both hold.
    private static readonly Duration BeforeItsEnd = Duration.FromSeconds(50);

    /// <summary>Shorter than any delivery's: whoever has no token certainly has handed over nothing.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lock changing = new();
    private readonly Dictionary<Guid, Held> known = [];

    /// <summary>All that ask at the same time wait for the same answer.</summary>
    internal async Task<string> Of(ChannelAccount account, CancellationToken patience)
    {
        Task<BotToken> asked;
        lock (changing)
        {
            // What was had with what was entered before is forgotten.
            if (!known.TryGetValue(account.Id, out var held) || !held.For.Equals(account) || held.Asked is { IsCompleted: true, IsCompletedSuccessfully: false }
                || (held.Asked.IsCompletedSuccessfully && clock.GetCurrentInstant() >= held.Asked.Result.Until))
                known[account.Id] = held = new(account, Task.Run(() => Ask(account), CancellationToken.None));
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

    /// <summary>Asks the platform; throws <see cref="PlatformException"/> where it gives none.</summary>
    internal async Task<BotToken> Ask(ChannelAccount account)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{account[BotAccount.TokenAddress].TrimEnd('/')}/app/getAppAccessToken")
        {
            Content = BotJson.Content(new { appId = account[BotAccount.AppId], clientSecret = account[BotAccount.AppSecret] }),
        };
        var answer = await platform.Send(request, patience.Token);
        if (!answer.IsSuccess)
            throw new PlatformException(BotCodes.FailureOf((int)answer.Status, BotCodes.Fine), $"{(int)answer.Status}");
        var said = JsonSerializer.Deserialize<TokenAnswer>(answer.Content);
        return said is { Token.Length: > 0 }
            ? new(said.Token, clock.GetCurrentInstant() + Duration.FromSeconds(said.Seconds) - BeforeItsEnd)
            : throw new PlatformException(PlatformFailure.Authentication, said is null ? null : $"{said.Code}");
    }

    /// <param name="Seconds">A text in the documents.</param>
    private sealed record TokenAnswer(
        [property: JsonPropertyName("access_token")] string? Token,
        [property: JsonPropertyName("expires_in"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] int Seconds,
        [property: JsonPropertyName("code")] int Code);

    private sealed record Held(ChannelAccount For, Task<BotToken> Asked);
}

/// <param name="Until">From when on the next one is asked for.</param>
internal sealed record BotToken(string Token, Instant Until)
{
    public override string ToString() => $"until {Until}";
}
