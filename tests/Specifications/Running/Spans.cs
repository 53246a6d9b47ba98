using System.Text;

namespace Governance.Specifications.Tests.Running;

/// <summary>A span as it was exported.</summary>
public sealed record Span(string Trace, string Name);

/// <summary>
/// Reads the little that the specifications need of OTLP's protocol buffers: request, resource spans (1), scope spans (2), span (2), trace
/// id (1), name (5).
/// </summary>
public static class Spans
{
    public static IEnumerable<Span> In(byte[] request) =>
        from resource in Fields(request, 1)
        from scope in Fields(resource, 2)
        from span in Fields(scope, 2)
        select new Span(Convert.ToHexStringLower(Fields(span, 1).Single().Span), Encoding.UTF8.GetString(Fields(span, 5).Single().Span));

    private static IEnumerable<ReadOnlyMemory<byte>> Fields(ReadOnlyMemory<byte> message, int wanted)
    {
        for (var at = 0; at < message.Length;)
        {
            var key = Number(message.Span, ref at);
            switch (key & 7)
            {
                case 0:
                    Number(message.Span, ref at);
                    break;
                case 1:
                    at += 8;
                    break;
                case 5:
                    at += 4;
                    break;
                default:
                    var length = (int)Number(message.Span, ref at);
                    if (key >> 3 == (ulong)wanted)
                        yield return message.Slice(at, length);
                    at += length;
                    break;
            }
        }
    }

    private static ulong Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var octet = bytes[at++];
            number |= (ulong)(octet & 0x7F) << shift;
            if (octet < 0x80)
                return number;
        }

        throw new InvalidDataException("A number of more than ten bytes.");
    }
}
