using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Contracts;

namespace Governance.Host.Api.Requests;

/// <summary>The answer to one field of a form: a text, a number, true or false for yes or no, a list of texts, or null where it is not answered.</summary>
[JsonConverter(typeof(Reader))]
internal sealed record FormAnswer(IReadOnlyList<string> Texts)
{
    internal static FormValues Values(IReadOnlyDictionary<string, FormAnswer>? answers) =>
        answers is null ? FormValues.Empty : new(answers.Select(pair => new KeyValuePair<string, IReadOnlyList<string>>(pair.Key, pair.Value.Texts)));

    private sealed class Reader : JsonConverter<FormAnswer>
    {
        public override bool HandleNull => true;

        public override FormAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null)
                return new([]);
            if (reader.TokenType != JsonTokenType.StartArray)
                return new([Text(ref reader)]);
            var texts = new List<string>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                texts.Add(Text(ref reader));
            return new(texts);
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
