using System.Net.Http.Headers;
using System.Text.Json;
using Governance.Core.Channels.Accounts;
using Governance.Core.Channels.QQ.Bot;

namespace Governance.Core.Channels.QQ.OneBot;

/// <param name="Status"><c>ok</c>, <c>async</c> where nobody will say how it ended, or <c>failed</c>.</param>
/// <param name="Code">The program's number of what is wrong; never its words, which may repeat what was sent.</param>
internal sealed record OneBotAnswer(string Status, string Code, JsonElement Data);

/// <summary>Asks the program for something in the name of a number.</summary>
[PerHost]
internal sealed class AskOneBot(PlatformClient platform)
{
    /// <summary>Throws where another number is signed in, or none.</summary>
    internal async Task WhoIsThere(ChannelAccount account, CancellationToken patience)
    {
        var answer = await Post(account, "get_login_info", new { }, patience);
        if (answer.Status != "ok" || answer.Data.Text("user_id") != account[OneBotAccount.SelfId])
            throw new PlatformException(PlatformFailure.Permission, answer.Code.Length > 0 && answer.Code != "0" ? answer.Code : null);
    }

    internal async Task<OneBotAnswer> Post<T>(ChannelAccount account, string action, T body, CancellationToken patience)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{account[OneBotAccount.Address].TrimEnd('/')}/{action}")
        {
            Content = BotJson.Content(body),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", account[OneBotAccount.AccessToken]);
        var answer = await platform.Send(request, patience);
        switch ((int)answer.Status)
        {
            case 401 or 403:
                throw new PlatformException(PlatformFailure.Authentication, $"{(int)answer.Status}");
            case >= 400 and < 500:
                throw new PlatformException(PlatformFailure.Protocol, $"{(int)answer.Status}");
            case not 200:
                // It may have been taken before something on the way went wrong.
                throw new HttpRequestException(null, null, answer.Status);
        }

        using var said = JsonDocument.Parse(answer.Content);
        var data = said.RootElement.At("data");
        return new(
            said.RootElement.Text("status"), said.RootElement.Text("retcode"), data.ValueKind == JsonValueKind.Undefined ? default : data.Clone());
    }
}
