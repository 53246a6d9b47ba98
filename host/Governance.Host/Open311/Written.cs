using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace Governance.Host.Open311;

/// <summary>Writes an answer in the format that the address ends in; where it ends in none, in XML, which GeoReport requires.</summary>
internal sealed class Written(Part root, int status = StatusCodes.Status200OK) : IResult
{
    internal const string Json = "json";
    internal const string Xml = "xml";

    private static readonly XmlWriterSettings XmlForm = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    // Never part of a page, as the answers of the API.
    private static readonly JsonWriterOptions JsonForm = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static bool IsJson(HttpContext context) => context.Request.Path.Value?.EndsWith("." + Json, StringComparison.OrdinalIgnoreCase) == true;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var json = IsJson(httpContext);
        var bytes = json ? InJson(root) : InXml(root);
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = json ? "application/json; charset=utf-8" : "text/xml; charset=utf-8";
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes, 0, bytes.Length, httpContext.RequestAborted);
    }

    private static byte[] InXml(Part root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, XmlForm))
            Write(writer, root);
        return stream.ToArray();
    }

    private static void Write(XmlWriter writer, Part part)
    {
        writer.WriteStartElement(part.Name);
        switch (part)
        {
            case Fields { Parts: var parts }:
                foreach (var inner in parts)
                    Write(writer, inner);
                break;
            case Many { Items: var items }:
                foreach (var item in items)
                    Write(writer, item);
                break;
            case Leaf { Value: bool yes }:
                writer.WriteString(yes ? "true" : "false");
                break;
            case Leaf { Value: int number }:
                writer.WriteValue(number);
                break;
            case Leaf { Value: string text }:
                writer.WriteString(Clean(text));
                break;
        }

        writer.WriteEndElement();
    }

    /// <summary>Without signs that XML cannot hold.</summary>
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));

    private static byte[] InJson(Part root)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonForm))
            Write(writer, root);
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Part part)
    {
        switch (part)
        {
            case Fields { Parts: var parts }:
                writer.WriteStartObject();
                foreach (var inner in parts)
                {
                    writer.WritePropertyName(inner.Name);
                    Write(writer, inner);
                }

                writer.WriteEndObject();
                break;
            case Many { Items: var items }:
                writer.WriteStartArray();
                foreach (var item in items)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case Leaf { Value: bool yes }:
                writer.WriteBooleanValue(yes);
                break;
            case Leaf { Value: int number }:
                writer.WriteNumberValue(number);
                break;
            case Leaf { Value: string text }:
                writer.WriteStringValue(text);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
