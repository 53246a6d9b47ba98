using System.Text.Json;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.WeChat;

namespace Governance.Core.Channels.WeChatService;

/// <summary>What customer service answers; it holds its document.</summary>
/// <param name="Code">As in <see cref="ServiceCodes"/>.</param>
internal sealed record ServiceAnswer(int Code, JsonDocument Document) : IDisposable
{
    internal JsonElement Whole => Document.RootElement;

    public void Dispose() => Document.Dispose();
}

/// <summary>Asks customer service for something in the name of an account. A token that it refuses is renewed once: nothing was taken with it.</summary>
[PerHost]
internal sealed class AskWeCom(PlatformClient platform, ServiceTokens tokens)
{
    private const int MostBytes = 8 << 20;

    internal async Task<ServiceAnswer> Post<T>(ChannelAccount account, string path, T body, CancellationToken patience)
    {
        var token = await tokens.Of(account, patience);
        var answer = await With(account, token, path, body, patience);
        if (!ServiceCodes.TokenRefused(answer.Code) || await tokens.After(account, token, patience) is not { } renewed)
            return answer;
        answer.Dispose();
        return await With(account, renewed, path, body, patience);
    }

    internal async Task<ServiceAnswer> With<T>(ChannelAccount account, string token, string path, T body, CancellationToken patience)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At(account, path, token)) { Content = WeChatJson.Content(body) };
        var answer = await platform.Send(request, patience, MostBytes);
        if (!answer.IsSuccess)
            // It may have been taken before something on the way went wrong.
            throw new HttpRequestException(null, null, answer.Status);
        var document = JsonFields.Read(answer.Content);
        return new(WeChatCodes.In(document.RootElement), document);
    }

    /// <returns>The file, or null where there is none: what is wrong comes as JSON, with a status that says that all is well.</returns>
    internal async Task<PlatformAnswer?> Fetch(ChannelAccount account, string mediaId, int mostBytes, CancellationToken patience)
    {
        var token = await tokens.Of(account, patience);
        var address = $"{At(account, "/cgi-bin/media/get", token)}&media_id={Uri.EscapeDataString(mediaId)}";
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var answer = await platform.Send(request, patience, mostBytes);
        return answer.IsSuccess && answer.MediaType is not ("application/json" or "text/json" or "text/plain") && answer.Content.Length > 0 ? answer : null;
    }

    private static string At(ChannelAccount account, string path, string token) =>
        $"{account[ServiceAccount.Address].TrimEnd('/')}{path}?access_token={Uri.EscapeDataString(token)}";
}
