using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Governance.Contracts;
using NodaTime;

namespace Governance.Core;

/// <summary>How values are written to columns of JSON, and what precision the database keeps.</summary>
internal static class Stored
{
    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The same for what people typed into settings: each text as it is kept anywhere (<see cref="TextRule"/>).</summary>
    internal static JsonSerializerOptions Typed { get; } = new(Json) { Converters = { new FitTexts() } };

    internal static string Answers(FormValues values) =>
        JsonSerializer.Serialize(values.ToDictionary(pair => pair.Key, pair => pair.Value), Json);

    internal static Dictionary<string, string[]> Answers(string json) => JsonSerializer.Deserialize<Dictionary<string, string[]>>(json, Json)!;

    /// <summary>PostgreSQL keeps microseconds: what is hashed and what is acknowledged must be what is read back.</summary>
    internal static Instant ToMicroseconds(this Instant instant) =>
        Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks() / 10 * 10);

    private sealed class FitTexts : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(TextRule.Fit(value));
    }
}
