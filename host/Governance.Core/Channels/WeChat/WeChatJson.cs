using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Governance.Core.Channels.WeChat;

/// <summary>JSON as WeChat takes it: every character as itself, since it shows escaped ones to the citizen as they are written.</summary>
internal static partial class WeChatJson
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    internal static string Of<T>(T value) => EscapedPair().Replace(JsonSerializer.Serialize(value, Plain), escape => escape.Groups[1].Success
        ? $"{Unit(escape.Groups[1].ValueSpan)}{Unit(escape.Groups[2].ValueSpan)}"
        : escape.Value);

    internal static HttpContent Content<T>(T value)
    {
        var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(Of(value)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    private static char Unit(ReadOnlySpan<char> hexadecimal) => (char)ushort.Parse(hexadecimal, System.Globalization.NumberStyles.HexNumber, null);

    /// <summary>
    /// What lies beyond 16 bits is escaped whatever the encoder is told. Any other escape is passed over whole, so that none is begun inside another.
    /// </summary>
    [GeneratedRegex(@"\\(?:u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|.)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex EscapedPair();
}
