using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.QQ.Bot;

/// <summary>The access tokens of bots: whoever asks before the last minute of one gets the same.</summary>
[PerHost]
internal sealed class BotTokens(PlatformClient platform, IClock clock)
{
    // In its last 60 seconds a new one is given, and both hold.
    private static readonly Duration BeforeItsEnd = Duration.FromSeconds(50);

    /// <summary>Shorter than any delivery's: whoever has no token certainly has handed over nothing.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HeldTokens held = new(account => Ask(platform, clock, account), clock);

    internal Task<string> Of(ChannelAccount account, CancellationToken patience) => held.Of(account, patience);

    /// <inheritdoc cref="HeldTokens.After"/>
    internal Task<string?> After(ChannelAccount account, string refused, CancellationToken patience) => held.After(account, refused, patience);

    /// <summary>Asks the platform; throws <see cref="PlatformException"/> where it gives none.</summary>
    internal Task<AccessToken> Ask(ChannelAccount account) => Ask(platform, clock, account);

    private static async Task<AccessToken> Ask(PlatformClient platform, IClock clock, ChannelAccount account)
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
}
