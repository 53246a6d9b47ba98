using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Core.Channels.TextMessages.Smpp;

/// <summary>What came with <c>deliver_sm</c>: a text, a part of one, or the news of what became of a message of ours.</summary>
internal sealed partial record DeliveredUnit(ReceivedText Text)
{
    private const byte HasHead = 0x40;
    private const byte KindOfMessage = 0x3C;
    private const byte Receipt = 0x04;
    private const ushort Payload = 0x0424;
    private const ushort ReceiptedId = 0x001E;
    private const ushort State = 0x0427;
    private const ushort SarReference = 0x020C;
    private const ushort SarTotal = 0x020E;
    private const ushort SarNumber = 0x020F;

    /// <summary>Null for a whole message.</summary>
    public PartOf? Part { get; private init; }

    /// <summary>Null for what a citizen wrote.</summary>
    public DeliveryReceipt? Of { get; private init; }

    internal static DeliveredUnit Read(Pdu unit)
    {
        var reader = new PduReader(unit.Body);
        reader.Text();
        reader.Octets(2);
        var from = reader.Text();
        reader.Octets(2);
        var to = reader.Text();
        var kind = reader.Byte();
        reader.Octets(2);
        reader.Text();
        reader.Text();
        reader.Octets(2);
        var coding = reader.Byte();
        reader.Byte();
        var octets = reader.Octets(reader.Byte());
        var tags = reader.Tags();
        if (octets.Length == 0 && tags.TryGetValue(Payload, out var payload))
            octets = payload;
        var (part, content) = (kind & HasHead) != 0 ? Head(octets) : (Sar(tags), octets);
        var text = SmppText.Read(content, coding);
        return new(new ReceivedText(from, to, text))
        {
            Part = part is { Total: > 1 } ? part : null,
            Of = (kind & KindOfMessage) == Receipt ? ReadReceipt(tags, Encoding.Latin1.GetString(octets)) : null,
        };
    }

    /// <summary>The user data head (3GPP TS 23.040, 9.2.3.24): of its elements only the one that numbers parts is of use here.</summary>
    private static (PartOf? Part, byte[] Text) Head(byte[] octets)
    {
        if (octets.Length == 0 || octets[0] >= octets.Length)
            return (null, octets);
        var end = octets[0] + 1;
        for (var at = 1; at + 1 < end; at += octets[at + 1] + 2)
            switch ((octets[at], octets[at + 1]))
            {
                case (0x00, 3) when at + 4 < end:
                    return (new(octets[at + 2], octets[at + 4], octets[at + 3]), octets[end..]);
                case (0x08, 4) when at + 5 < end:
                    return (new((octets[at + 2] << 8) | octets[at + 3], octets[at + 5], octets[at + 4]), octets[end..]);
            }

        return (null, octets[end..]);
    }

    private static PartOf? Sar(IReadOnlyDictionary<ushort, byte[]> tags) =>
        tags.TryGetValue(SarReference, out var reference) && reference.Length == 2 && tags.TryGetValue(SarTotal, out var total) && total.Length == 1
        && tags.TryGetValue(SarNumber, out var number) && number.Length == 1
            ? new((reference[0] << 8) | reference[1], number[0], total[0])
            : null;

    /// <summary>The parameters say it where the centre sends them; else the text, as the specification's appendix B writes it.</summary>
    private static DeliveryReceipt ReadReceipt(IReadOnlyDictionary<ushort, byte[]> tags, string text)
    {
        var number = tags.TryGetValue(ReceiptedId, out var id) ? Encoding.Latin1.GetString(id).TrimEnd('\0') : NumberInText().Match(text).Groups[1].Value;
        var failed = tags.TryGetValue(State, out var state) && state.Length == 1
            ? state[0] is 3 or 4 or 5 or 8
            : StateInText().Match(text).Groups[1].Value.ToUpperInvariant() is "EXPIRED" or "DELETED" or "UNDELIV" or "REJECTD";
        return new(number, failed);
    }

    [GeneratedRegex(@"\bid:\s*([0-9A-Za-z-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberInText();

    [GeneratedRegex(@"\bstat:\s*([A-Za-z]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StateInText();
}

/// <param name="Number">The centre's number of our message.</param>
/// <param name="Failed">It will not arrive any more. What is on its way or has arrived says nothing new.</param>
internal sealed record DeliveryReceipt(string Number, bool Failed)
{
    /// <summary>Some centres write the number in hexadecimals when they take the message, and in decimals when they report, or the other way round.</summary>
    internal IEnumerable<string> Writings()
    {
        yield return Number;
        if (ulong.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            yield return value.ToString("x", CultureInfo.InvariantCulture);
            yield return value.ToString("X", CultureInfo.InvariantCulture);
            yield return value.ToString("X8", CultureInfo.InvariantCulture);
        }

        if (ulong.TryParse(Number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var fromHex))
            yield return fromHex.ToString(CultureInfo.InvariantCulture);
    }
}
