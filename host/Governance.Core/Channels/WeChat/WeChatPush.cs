using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Governance.Core.Channels.WeChat;

/// <summary>
/// What WeChat pushes, in XML or JSON, as the account's data format is set: names and their texts on one level. What lies deeper is not read.
/// </summary>
internal sealed class WeChatPush
{
    private static readonly XmlReaderSettings Safely = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 1 << 20,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly Dictionary<string, string> fields;

    private WeChatPush(IEnumerable<KeyValuePair<string, string>> read, bool isXml)
    {
        (fields, IsXml) = (new(StringComparer.Ordinal), isXml);
        foreach (var (name, text) in read)
            fields.TryAdd(name, text);
    }

    /// <summary>A reply is written in XML, and only to who reads that.</summary>
    internal bool IsXml { get; }

    /// <summary>Empty where there is none of that name.</summary>
    internal string this[string name] => fields.GetValueOrDefault(name, "");

    internal string Sender => this["FromUserName"];

    internal string Recipient => this["ToUserName"];

    internal string Kind => this["MsgType"];

    /// <summary>Throws <see cref="XmlException"/>, <see cref="JsonException"/> or <see cref="FormatException"/> for what is neither.</summary>
    internal static WeChatPush Read(string text)
    {
        var content = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return content is ['{', ..] ? FromJson(content) : FromXml(content);
    }

    private static WeChatPush FromXml(string content)
    {
        using var reader = XmlReader.Create(new StringReader(content), Safely);
        var root = XDocument.Load(reader).Root!;
        return new(root.Elements().Select(element => KeyValuePair.Create(element.Name.LocalName, element.Value)), isXml: true);
    }

    private static WeChatPush FromJson(string content)
    {
        using var document = JsonDocument.Parse(content);
        try
        {
            return new(
                from property in document.RootElement.EnumerateObject()
                where property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number
                select KeyValuePair.Create(property.Name, property.Value.ToString()),
                isXml: false);
        }
        catch (InvalidOperationException half)
        {
            throw new FormatException("A text ends in the middle of a character.", half);
        }
    }
}
