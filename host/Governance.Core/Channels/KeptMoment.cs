using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Channels;

/// <summary>A moment in what is kept sealed. What an earlier version kept of one was empty, and says nothing.</summary>
internal sealed class KeptMoment : JsonConverter<Instant?>
{
    public override Instant? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return InstantPattern.ExtendedIso.Parse(reader.GetString()!) is { Success: true, Value: var moment }
                ? moment
                : throw new JsonException("No moment in time.");
        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, Instant? value, JsonSerializerOptions options)
    {
        if (value is { } moment)
            writer.WriteStringValue(InstantPattern.ExtendedIso.Format(moment));
        else
            writer.WriteNullValue();
    }
}
