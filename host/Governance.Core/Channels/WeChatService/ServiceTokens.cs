using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.WeChatService;

/// <summary>The access tokens of customer service: whoever asks before the end of one gets the same.</summary>
[PerHost]
internal sealed class ServiceTokens(PlatformClient platform, IClock clock)
{
    private static readonly Duration BeforeItsEnd = Duration.FromMinutes(1);

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
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            $"{account[ServiceAccount.Address].TrimEnd('/')}/cgi-bin/gettoken?corpid={Uri.EscapeDataString(account[ServiceAccount.CorpId])}"
                + $"&corpsecret={Uri.EscapeDataString(account[ServiceAccount.Secret])}");
        var answer = await platform.Send(request, patience.Token);
        if (!answer.IsSuccess)
            throw new PlatformException(PlatformFailure.Protocol, $"{(int)answer.Status}");
        var said = JsonSerializer.Deserialize<TokenAnswer>(answer.Content);
        return said is { Token.Length: > 0 }
            ? new(said.Token, clock.GetCurrentInstant() + Duration.FromSeconds(said.Seconds) - BeforeItsEnd)
            : throw new PlatformException(ServiceCodes.FailureOf(said?.Code ?? ServiceCodes.Fine), $"{said?.Code}");
    }

    private sealed record TokenAnswer(
        [property: JsonPropertyName("access_token")] string? Token, [property: JsonPropertyName("expires_in")] int Seconds,
        [property: JsonPropertyName("errcode")] int Code);
}
