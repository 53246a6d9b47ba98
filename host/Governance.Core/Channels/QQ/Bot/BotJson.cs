using System.Net.Http.Headers;
using System.Text.Json;

namespace Governance.Core.Channels.QQ.Bot;

/// <summary>JSON as it is sent.</summary>
internal static class BotJson
{
    internal static HttpContent Content<T>(T value)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, Stored.Json));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
