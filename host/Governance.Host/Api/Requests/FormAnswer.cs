using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Contracts;

namespace Governance.Host.Api.Requests;

/// <summary>
/// The answer to one field of a form: a text, a number, true or false for yes or no, a list of texts, or null where it is not answered; to a group that
/// repeats, a list of objects, one an item.
/// </summary>
[JsonConverter(typeof(Reader))]
internal sealed record FormAnswer(IReadOnlyList<string> Texts, IReadOnlyList<FormValues>? Items = null)
{
    internal static FormValues Values(IReadOnlyDictionary<string, FormAnswer>? answers) => (answers ?? new Dictionary<string, FormAnswer>()).Aggregate(
        FormValues.Empty, (values, pair) => pair.Value.Items is { } items ? values.WithItems(pair.Key, items) : values.With(pair.Key, pair.Value.Texts));

    private sealed class Reader : JsonConverter<FormAnswer>
    {
        public override bool HandleNull => true;

        public override FormAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null)
                return new([]);
            if (reader.TokenType != JsonTokenType.StartArray)
                return new([Text(ref reader)]);
            var (texts, items) = (new List<string>(), new List<FormValues>());
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                if (reader.TokenType == JsonTokenType.StartObject && texts.Count == 0)
                    items.Add(Item(ref reader));
                else if (items.Count == 0)
                    texts.Add(Text(ref reader));
                else
                    throw new JsonException();
            return items.Count > 0 ? new([], items) : new(texts);
        }

        private static FormValues Item(ref Utf8JsonReader reader)
        {
            var answers = new List<KeyValuePair<string, IReadOnlyList<string>>>();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                answers.Add(new(name, Texts(ref reader)));
            }

            return new(answers);
        }

        private static List<string> Texts(ref Utf8JsonReader reader)
        {
            var texts = new List<string>();
            if (reader.TokenType == JsonTokenType.Null)
                return texts;
            if (reader.TokenType != JsonTokenType.StartArray)
                return [Text(ref reader)];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                texts.Add(Text(ref reader));
            return texts;
        }

        public override void Write(Utf8JsonWriter writer, FormAnswer value, JsonSerializerOptions options) =>
            throw new NotSupportedException("An answer is read, never written.");

        private static string Text(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            // As it was written: a number of any length keeps all its digits.
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            JsonTokenType.True => "yes",
            JsonTokenType.False => "no",
            _ => throw new JsonException(),
        };
    }
}
