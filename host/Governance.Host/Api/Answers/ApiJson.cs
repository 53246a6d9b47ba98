using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.WorkingTime;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Api.Answers;

/// <summary>
/// How the API reads and writes JSON: strictly, so that a misspelt member is refused instead of lost; texts in the reader's language;
/// times with the bureau's offset.
/// </summary>
internal static class ApiJson
{
    internal static void Shape(JsonSerializerOptions options, BureauCalendar calendar)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        // Never part of a page: answers are application/json and nosniff, so a plus sign may stay one.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new WordsInJson());
        options.Converters.Add(new InTheReadersLanguage());
        options.Converters.Add(new LimitInWords());
        options.Converters.Add(new Written<Instant>(at => OffsetDateTimePattern.Rfc3339.Format(at.InZone(calendar.Zone).ToOffsetDateTime())));
        options.Converters.Add(new Written<Duration>(DurationPattern.JsonRoundtrip.Format));
        options.Converters.Add(new Written<LocalDate>(LocalDatePattern.Iso.Format));
        options.Converters.Add(new Written<LocalTime>(LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format));
    }

    private sealed class InTheReadersLanguage : JsonConverter<LocalText>
    {
        public override LocalText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() ?? "";

        public override void Write(Utf8JsonWriter writer, LocalText value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.In(CultureInfo.CurrentUICulture.Name));
    }

    /// <summary>As in a business type's file: <c>3 working days</c>, <c>24 hours</c>.</summary>
    private sealed class LimitInWords : JsonConverter<TimeLimit>
    {
        public override TimeLimit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && TimeLimit.TryParse(reader.GetString(), out var limit) ? limit : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, TimeLimit value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    /// <summary>What is only ever answered, never asked.</summary>
    private sealed class Written<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }
}
