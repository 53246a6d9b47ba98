using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Core.Channels.Weibo;

/// <summary>JSON as Weibo writes and takes it. Its numbers are larger than scripts hold, so they come as numbers, as texts, or as both. Pure.</summary>
internal static class WeiboJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As a text where Weibo gives that too (<c>idstr</c>), or else as a number; null where there is none.</summary>
    internal static long? Id(JsonElement holder, string name) => Number(holder.Text($"{name}str")) ?? Number(holder.Text(name));

    /// <summary>A text as private messages hold it, every character as itself.</summary>
    internal static string Message(string text) => JsonSerializer.Serialize(new { text }, Plain);

    private static long? Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
