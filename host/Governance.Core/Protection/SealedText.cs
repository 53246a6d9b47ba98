using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace Governance.Core.Protection;

/// <summary>Values in the one spelling that is hashed: each with its name, its kind and its length, so that no two texts are spelt alike.</summary>
internal sealed class SealedText : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(4_096);
    private int length;

    internal ReadOnlySpan<byte> Written => buffer.AsSpan(0, length);

    internal void Add(SealedColumn column, object? value)
    {
        if (IsDefault(value))
            return;
        Add(column.Name);
        switch (value)
        {
            case string json when column.Json:
                using (var parsed = JsonDocument.Parse(json))
                    Add(parsed.RootElement);
                break;
            case string text:
                Add(text);
                break;
            case byte[] bytes:
                Add('b', bytes);
                break;
            case Guid id:
                Add('g', id.ToByteArray());
                break;
            case Instant at:
                Add(at);
                break;
            case int or long or bool:
                Add('n', Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case Enum word:
                Add(word.ToString());
                break;
            default:
                throw new NotSupportedException($"{column.Name} is a {value!.GetType()}, which seals cannot spell.");
        }
    }

    internal void Add(string text)
    {
        var size = Encoding.UTF8.GetByteCount(text);
        Encoding.UTF8.GetBytes(text, Room('s', size));
    }

    /// <summary>To the microsecond, as exact as the database keeps it.</summary>
    internal void Add(Instant at) => Add('t', at.ToUnixTimeTicks() / 10);

    internal void Add(char kind, ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(kind, bytes.Length));

    internal void Add(char kind, long number) => BinaryPrimitives.WriteInt64BigEndian(Room(kind, sizeof(long)), number);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = [];
    }

    /// <summary>
    /// Absent and default are spelt alike: an earlier version's row has not the columns that a later one adds. A kind has no default: it is a word.
    /// </summary>
    private static bool IsDefault(object? value) => value switch
    {
        null or "" or 0 or 0L or false => true,
        byte[] bytes => bytes.Length == 0,
        Guid id => id == Guid.Empty,
        _ => false,
    };

    // The database sorts the names of an object, and writes texts and numbers in its own way.
    private void Add(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var members = json.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).ToArray();
                Add('o', members.Length);
                foreach (var member in members)
                {
                    Add(member.Name);
                    Add(member.Value);
                }

                break;
            case JsonValueKind.Array:
                Add('a', json.GetArrayLength());
                foreach (var item in json.EnumerateArray())
                    Add(item);
                break;
            case JsonValueKind.String:
                Add(json.GetString()!);
                break;
            default:
                Add(json.GetRawText());
                break;
        }
    }

    private Span<byte> Room(char kind, int size)
    {
        var whole = length + 1 + sizeof(int) + size;
        if (whole > buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(whole, buffer.Length * 2));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            buffer = larger;
        }

        buffer[length] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(length + 1), size);
        var room = buffer.AsSpan(length + 1 + sizeof(int), size);
        length = whole;
        return room;
    }
}
