using System.Text.Json;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.WeChat;

/// <param name="Code">As in <see cref="WeChatCodes"/>.</param>
/// <param name="Number">By which WeChat will call what it was given; null where it gave none.</param>
internal sealed record WeChatAnswer(int Code, string? Number, PlatformAnswer Whole);

/// <summary>Asks WeChat for something in the name of an account. A token that it refuses is renewed once: nothing was taken with it.</summary>
[PerHost]
internal sealed class AskWeChat(PlatformClient platform, WeChatTokens tokens)
{
    internal Task<WeChatAnswer> Post<T>(ChannelAccount account, string path, T body, CancellationToken patience) => Ask(
        account,
        async token =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, At(account, path, token)) { Content = WeChatJson.Content(body) };
            return Read(await platform.Send(request, patience));
        },
        patience);

    /// <returns>The file; or what is wrong, which comes as JSON, with a status that says that all is well.</returns>
    internal Task<WeChatAnswer> Fetch(ChannelAccount account, string mediaId, int mostBytes, CancellationToken patience) => Ask(
        account,
        async token =>
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Get, $"{At(account, "/cgi-bin/media/get", token)}&media_id={Uri.EscapeDataString(mediaId)}");
            var answer = await platform.Send(request, patience, mostBytes);
            return answer.MediaType is "application/json" or "text/json" or "text/plain" ? Read(answer) : new(WeChatCodes.Fine, null, answer);
        },
        patience);

    private static string At(ChannelAccount account, string path, string token) =>
        $"{account[WeChatAccount.Address].TrimEnd('/')}{path}?access_token={Uri.EscapeDataString(token)}";

    private async Task<WeChatAnswer> Ask(ChannelAccount account, Func<string, Task<WeChatAnswer>> with, CancellationToken patience)
    {
        var token = await tokens.Of(account, patience);
        var answer = await with(token);
        return WeChatCodes.TokenRefused(answer.Code) && await tokens.After(account, token, patience) is { } renewed ? await with(renewed) : answer;
    }

    private static WeChatAnswer Read(PlatformAnswer answer)
    {
        if (!answer.IsSuccess)
            // It may have been taken before something on the way went wrong.
            throw new HttpRequestException(null, null, answer.Status);
        using var said = JsonDocument.Parse(answer.Content);
        return new(
            WeChatCodes.In(said.RootElement),
            said.RootElement.ValueKind == JsonValueKind.Object && said.RootElement.TryGetProperty("msgid", out var number) ? number.ToString() : null, answer);
    }
}
