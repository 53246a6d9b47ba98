using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Contracts;
using MediatR;
using NodaTime;
using NodaTime.Text;

namespace Governance.Core.Outbox;

/// <summary>A notification of the contract as it stands in the outbox: the name of the record, and the record as JSON.</summary>
internal static class WrittenNotification
{
    private static readonly JsonSerializerOptions Json = new(Stored.Json) { Converters = { new Moments() } };

    /// <summary>The records that concern one enquiry and can stand in a row as they are, by their names.</summary>
    private static readonly FrozenDictionary<string, Type> Named = typeof(EnquiryReplied).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(INotification)) && type.GetProperty(nameof(EnquiryReplied.EnquiryId)) is not null)
        .ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    internal static (string Topic, string Payload) Of(INotification news) =>
        (Named[news.GetType().Name].Name, JsonSerializer.Serialize(news, news.GetType(), Json));

    /// <param name="accepted">Makes the snapshot that an acceptance tells of.</param>
    /// <exception cref="JsonException">The row is damaged.</exception>
    internal static INotification Read(OutboxMessage message, Func<EnquirySnapshot> accepted)
    {
        if (message.Topic is nameof(EnquiryAccepted) or "Accepted")
            return new EnquiryAccepted(accepted());
        using var payload = JsonDocument.Parse(message.Payload);
        if (payload.RootElement.ValueKind == JsonValueKind.Object && Named.TryGetValue(message.Topic, out var type)
            && payload.RootElement.TryGetProperty("enquiryId", out _))
            return (INotification)payload.RootElement.Deserialize(type, Json)!;
        return Earlier(message, payload.RootElement);
    }

    /// <summary>
    /// Rows of versions before 1.1 named a topic and held what it needed: one that was not delivered before the upgrade is delivered after it.
    /// </summary>
    private static INotification Earlier(OutboxMessage message, JsonElement payload)
    {
        var enquiry = message.EnquiryId;
        return message.Topic switch
        {
            "Routed" => new EnquiryRouted(enquiry, Text("unit"), Text("reason")),
            "Replied" => new EnquiryReplied(enquiry),
            "Rated" => new EnquiryRated(enquiry, Member("stars").GetInt32()),
            nameof(ClockWarned) => new ClockWarned(enquiry, Due()),
            nameof(ClockBreached) => new ClockBreached(enquiry, Due()),
            _ => throw new JsonException($"This version knows no message {message.Topic} of that shape."),
        };

        JsonElement Member(string name) => payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty(name, out var member)
            ? member
            : throw new JsonException($"The message {message.Topic} lacks {name}.");

        string Text(string name) => Member(name).GetString() ?? throw new JsonException($"The message {message.Topic} lacks {name}.");

        Instant Due() => Instant.FromUnixTimeTicks(Member("due").GetInt64());
    }

    private sealed class Moments : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            InstantPattern.ExtendedIso.Parse(reader.GetString() ?? "") is { Success: true, Value: var moment }
                ? moment
                : throw new JsonException("No moment in time.");

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
    }
}
