using System.Text;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests.Hostile;

/// <summary>A place in a call that takes one of some documented words.</summary>
/// <param name="Way">The way to it, such as <c>rules/0/when/kinds/0</c>; behind the question mark its name.</param>
internal sealed record WordPlace(FilledCall Call, string In, string Way, IReadOnlyList<string> Words)
{
    private const int Deepest = 8;

    /// <summary>As a problem names it.</summary>
    internal string Field => string.Concat(Way.Split('/').Select((step, at) => int.TryParse(step, out _) ? $"[{step}]" : at == 0 ? step : $".{step}"));

    /// <summary>Every one that the API's description has.</summary>
    internal static IReadOnlyList<WordPlace> All(JsonNode document) =>
    [
        .. new FilledCalls(document).Calls.SelectMany(call =>
            call.Described.Parameters.SelectMany(parameter => Places(document, parameter.Schema, "", 0)
                    .Select(found => new WordPlace(call, parameter.In, parameter.Name, found.Words)))
                .Concat(Places(document, call.Described.Json?["schema"], "", 0).Select(found => new WordPlace(call, "body", found.Way, found.Words)))),
    ];

    /// <param name="json">What stands there instead: a text in its quotes, a number; behind the question mark as it is sent.</param>
    internal async Task<Answer> Ask(HttpClient http, string json)
    {
        var address = Call.Path;
        foreach (var (_, name, sample) in Call.Parameters.Where(parameter => parameter.In == "path"))
            address = address.Replace($"{{{name}}}", Uri.EscapeDataString(sample), StringComparison.Ordinal);
        if (In == "query")
            address += $"?{Way}={json}";
        using var body = Call.Body is null ? null : new StringContent(In == "body" ? With(json) : Call.Body.ToJsonString(), Encoding.UTF8, "application/json");
        return await http.Call(new(Call.Method.ToUpperInvariant()), address, body, language: "en");
    }

    public override string ToString() => $"{Call.Method} {Call.Path} {In} {Way}";

    private string With(string json)
    {
        var body = Call.Body!.DeepClone();
        var steps = Way.Split('/');
        var at = body;
        for (var depth = 0; depth < steps.Length; depth++)
        {
            var value = depth == steps.Length - 1 ? JsonNode.Parse(json) : null;
            if (at is JsonArray list)
            {
                if (list.Count == 0 || value is not null)
                    list.Insert(0, value ?? new JsonObject());
                at = list[0]!;
                continue;
            }

            if (value is not null || at[steps[depth]] is null)
                at[steps[depth]] = value ?? (int.TryParse(steps[depth + 1], out _) ? new JsonArray() : new JsonObject());
            at = at[steps[depth]]!;
        }

        return body.ToJsonString();
    }

    private static IEnumerable<(string Way, IReadOnlyList<string> Words)> Places(JsonNode document, JsonNode? schema, string way, int depth)
    {
        if (schema is null || depth > Deepest)
            return [];
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            return Places(document, reference.Split('/').Skip(1).Aggregate(document, (node, name) => node[name]!), way, depth + 1);
        if (schema["enum"] is JsonArray words)
            return [(way.TrimStart('/'), [.. words.Where(word => word is not null).Select(word => word!.GetValue<string>())])];
        return new[] { "oneOf", "anyOf", "allOf" }.SelectMany(
                kind => (schema[kind]?.AsArray() ?? []).SelectMany(part => Places(document, part, way, depth + 1)))
            .Concat((schema["properties"]?.AsObject() ?? []).SelectMany(member => Places(document, member.Value, $"{way}/{member.Key}", depth + 1)))
            .Concat(Places(document, schema["items"], $"{way}/0", depth + 1));
    }
}
