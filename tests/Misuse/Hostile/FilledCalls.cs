using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests.Hostile;

/// <summary>A place in a call where text can be put: of its address, its query, its headers or its body.</summary>
/// <param name="In">path, query, header or body.</param>
/// <param name="Name">Of a place in the body: the way to it, such as <c>contact/mobile</c> or <c>rules/0/name</c>.</param>
internal sealed record CallPlace(FilledCall Call, string In, string Name)
{
    public override string ToString() => $"{Call.Method} {Call.Path} {In} {Name}";
}

/// <summary>A described call with a body that would do, and a sample of each parameter.</summary>
internal sealed record FilledCall(DescribedCall Described, JsonNode? Body, IReadOnlyList<(string In, string Name, string Sample)> Parameters)
{
    internal string Method => Described.Method;

    internal string Path => Described.Path;

    internal bool ForStaff => Described.WantsCredentials;

    internal bool TakesFile => Described.Content?.ContainsKey("multipart/form-data") == true;
}

/// <summary>Every call that the API's description lists, filled in.</summary>
internal sealed class FilledCalls(JsonNode document)
{
    /// <summary>Stands wherever a call names a thing by its id, and nothing has it.</summary>
    internal const string NobodysId = "01890000-0000-7000-8000-000000000000";

    private const int Deepest = 5;

    internal IReadOnlyList<FilledCall> Calls { get; } = [.. DescribedCall.In(document).Select(call => Of(document, call))];

    internal IEnumerable<CallPlace> Places => Calls.SelectMany(call =>
        call.Parameters.Select(parameter => new CallPlace(call, parameter.In, parameter.Name))
            .Concat([new(call, "query", "unknown"), new(call, "header", "Accept-Language"), new(call, "header", "Idempotency-Key")])
            .Concat(Ways(call.Body, "").Select(way => new CallPlace(call, "body", way.TrimStart('/')))));

    private static FilledCall Of(JsonNode document, DescribedCall call) => new(
        call,
        call.Json is { } json ? Merge(json["example"]?.DeepClone(), Sample(document, json["schema"], 0)) : null,
        [.. call.Parameters.Select(parameter => (parameter.In, parameter.Name, $"{Sample(document, parameter.Schema, 0)}"))]);

    /// <summary>The example, and of the schema what it leaves out.</summary>
    private static JsonNode? Merge(JsonNode? example, JsonNode? sample)
    {
        if (example is not JsonObject own || sample is not JsonObject further)
            return example ?? sample;
        foreach (var (name, value) in further.ToArray())
            if (!own.ContainsKey(name))
                own[name] = value?.DeepClone();
        return own;
    }

    private static JsonNode? Sample(JsonNode document, JsonNode? schema, int depth)
    {
        if (schema is null || depth > Deepest)
            return null;
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            return Sample(document, reference.Split('/').Skip(1).Aggregate(document, (node, name) => node[name]!), depth + 1);
        if ((schema["oneOf"] ?? schema["anyOf"] ?? schema["allOf"]) is JsonArray { Count: > 0 } kinds)
            return Sample(document, kinds.Last(), depth + 1);
        if (schema["enum"] is JsonArray { Count: > 0 } words)
            return words.First(word => word is not null)!.DeepClone();
        var type = schema["type"] is JsonArray types
            ? types.Select(word => word!.GetValue<string>()).First(word => word != "null")
            : schema["type"]?.GetValue<string>();
        return type switch
        {
            "object" => new JsonObject(
                (schema["properties"]?.AsObject() ?? []).Select(property => KeyValuePair.Create(property.Key, Sample(document, property.Value, depth + 1)))),
            "array" => new JsonArray(Sample(document, schema["items"], depth + 1)),
            "integer" or "number" => 1,
            "boolean" => false,
            _ => schema["format"]?.GetValue<string>() switch
            {
                "uuid" => NobodysId,
                "date" => "2026-05-01",
                "date-time" => "2026-05-01T09:00:00+08:00",
                _ => "测试",
            },
        };
    }

    private static IEnumerable<string> Ways(JsonNode? node, string way) => node switch
    {
        JsonObject members => members.SelectMany(member => Ways(member.Value, $"{way}/{member.Key}")).Append(way + "/unknown"),
        JsonArray items => items.SelectMany((item, index) => Ways(item, $"{way}/{index}")),
        _ => [way],
    };
}
