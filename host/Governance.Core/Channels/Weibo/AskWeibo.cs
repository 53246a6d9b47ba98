using System.Text.Json;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.Weibo;

/// <param name="Code">As in <see cref="WeiboCodes"/>.</param>
internal sealed record WeiboAnswer(int Code, JsonElement Content);

/// <summary>Asks Weibo for something in the name of an account.</summary>
[PerHost]
internal sealed class AskWeibo(PlatformClient platform)
{
    internal async Task<WeiboAnswer> Get(ChannelAccount account, string path, IReadOnlyDictionary<string, string> arguments, CancellationToken patience)
    {
        var query = arguments.Prepend(new("access_token", account[WeiboAccount.AccessToken]))
            .Select(argument => $"{argument.Key}={Uri.EscapeDataString(argument.Value)}");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{At(account, path)}?{string.Join('&', query)}");
        return Read(await platform.Send(request, patience));
    }

    internal async Task<WeiboAnswer> Post(ChannelAccount account, string path, IReadOnlyDictionary<string, string> form, CancellationToken patience)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At(account, path))
        {
            Content = new FormUrlEncodedContent(form.Prepend(new("access_token", account[WeiboAccount.AccessToken]))),
        };
        return Read(await platform.Send(request, patience));
    }

    /// <summary>By the interface of private messages.</summary>
    internal async Task<WeiboAnswer> Message(ChannelAccount account, IReadOnlyDictionary<string, string> form, CancellationToken patience)
    {
        var token = account[account.Has(WeiboAccount.MessageToken) ? WeiboAccount.MessageToken : WeiboAccount.AccessToken];
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{account[WeiboAccount.MessageAddress].TrimEnd('/')}/messages/reply.json")
        {
            Content = new FormUrlEncodedContent(form.Prepend(new("access_token", token))),
        };
        return Read(await platform.Send(request, patience));
    }

    /// <summary>The interface for business is the same, and each of its paths ends otherwise.</summary>
    private static string At(ChannelAccount account, string path) =>
        $"{account[WeiboAccount.Address].TrimEnd('/')}{path}{(account[WeiboAccount.Access] == WeiboAccount.Business ? "/biz.json" : ".json")}";

    /// <summary>What is wrong comes as JSON with a status that says so, or that all is well.</summary>
    private static WeiboAnswer Read(PlatformAnswer answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer.Content);
            var said = document.RootElement.Clone();
            if (WeiboJson.Id(said, "error_code") is > 0 and <= int.MaxValue and var code)
                return new((int)code, said);
            if (answer.IsSuccess)
                return new(WeiboCodes.Fine, said);
        }
        catch (JsonException) when (!answer.IsSuccess)
        {
            // A page of some server between: its status says as much as there is to know.
        }

        // It was not understood at all, or it may have been taken before something on the way went wrong.
        throw (int)answer.Status is >= 300 and < 500
            ? new PlatformException(PlatformFailure.Protocol, $"{(int)answer.Status}")
            : new HttpRequestException(null, null, answer.Status);
    }
}
