using System.Net.Http.Headers;
using System.Text.Json;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.QQ.Bot;

/// <param name="Code">As in <see cref="BotCodes"/>.</param>
/// <param name="Review">By which QQ will call a message that it looks at first; null for the others.</param>
internal sealed record BotAnswer(int Status, int Code, string? Review)
{
    internal bool IsFine => Status is >= 200 and < 300 && Code == BotCodes.Fine;
}

/// <summary>Asks QQ for something in the name of a bot. A token that it refuses is renewed once: nothing was taken with it.</summary>
[PerHost]
internal sealed class AskBot(PlatformClient platform, BotTokens tokens)
{
    internal async Task<BotAnswer> Post<T>(ChannelAccount account, string path, T body, CancellationToken patience)
    {
        var token = await tokens.Of(account, patience);
        var answer = await With(token);
        if (!BotCodes.TokenRefused(answer.Status, answer.Code))
            return answer;
        if (await tokens.After(account, token, patience) is { } renewed)
            answer = await With(renewed);
        return BotCodes.TokenRefused(answer.Status, answer.Code)
            ? throw new PlatformException(PlatformFailure.Authentication, $"{(answer.Code == BotCodes.Fine ? answer.Status : answer.Code)}")
            : answer;

        async Task<BotAnswer> With(string bearer)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{account[BotAccount.Address].TrimEnd('/')}{path}")
            {
                Content = BotJson.Content(body),
            };
            request.Headers.Authorization = new AuthenticationHeaderValue("QQBot", bearer);
            return Read(await platform.Send(request, patience));
        }
    }

    private static BotAnswer Read(PlatformAnswer answer)
    {
        var status = (int)answer.Status;
        if (status == 429)
            throw new PlatformException(PlatformFailure.Throttled, "429");
        if (status is >= 300 and < 400 or >= 500)
            // It may have been taken before something on the way went wrong.
            throw new HttpRequestException(null, null, answer.Status);
        // An answer that says nothing is none; a refusal may say nothing.
        if (answer.Content.Length == 0 && !answer.IsSuccess)
            return new(status, BotCodes.Fine, null);
        using var said = JsonDocument.Parse(answer.Content);
        var review = said.RootElement.At("data").At("message_audit").Text("audit_id");
        return new(status, int.TryParse(said.RootElement.Text("code"), out var code) ? code : BotCodes.Fine, review.Length > 0 ? review : null);
    }
}
