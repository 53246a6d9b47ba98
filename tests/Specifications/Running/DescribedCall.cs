using System.Text.Json.Nodes;

namespace Governance.Specifications.Tests.Running;

/// <summary>A call as the description of the API has it: whatever is added to the API is found here by itself.</summary>
public sealed record DescribedCall(string Method, string Path, JsonNode Said)
{
    private const string Nothing = "0193a0b0-0000-7000-8000-000000000000";

    /// <summary>What stands for each parameter: of the right form, and naming nothing that there is.</summary>
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["code"] = "traffic.no-such-type", ["field"] = "noSuchField", ["queryCode"] = "7K4M-9QXR-2HTVC", ["id"] = Nothing, ["attachment"] = Nothing,
        ["session"] = Nothing,
        ["step"] = "no-such-step", ["year"] = "2071", ["name"] = "NoSuchModule", ["version"] = "7", ["from"] = "1", ["to"] = "2",
        ["setting"] = "no-such-setting", ["day"] = "2026-03-02", ["schedule"] = "no-such-schedule", ["pool"] = "no-such-pool", ["opinion"] = Nothing,
        ["followUp"] = Nothing,
    };

    /// <summary>Parameters of its address, query and headers.</summary>
    public IEnumerable<(string In, string Name, JsonNode? Schema)> Parameters => (Said["parameters"]?.AsArray() ?? [])
        .Select(parameter => (parameter!["in"]!.GetValue<string>(), parameter["name"]!.GetValue<string>(), parameter["schema"]));

    /// <summary>The kinds of body that it takes.</summary>
    public JsonObject? Content => Said["requestBody"]?["content"]?.AsObject();

    public JsonNode? Json => Content?["application/json"];

    /// <summary>Whether whoever calls it has to say who he is.</summary>
    public bool WantsCredentials => Said["security"] is JsonArray { Count: > 0 };

    public bool ForStaff => Path.StartsWith("/api/v1/office/", StringComparison.Ordinal) || ForAdmins;

    public bool ForAdmins => Path.StartsWith("/api/v1/admin/", StringComparison.Ordinal);

    public static async Task<IReadOnlyList<DescribedCall>> All(RunningHost host) => In((await host.Citizen.Get("/openapi/v1.json")).Done());

    public static IReadOnlyList<DescribedCall> In(JsonNode document)
    {
        var calls = document["paths"]!.AsObject().SelectMany(
            path => path.Value!.AsObject().Select(call => new DescribedCall(call.Key, path.Key, call.Value!))).ToArray();
        calls.ShouldNotBeEmpty("A description without calls describes nothing.");
        return calls;
    }

    public override string ToString() => $"{Method} {Path}";

    /// <param name="known">Values that are to be used in place of those that name nothing.</param>
    public Task<Answer> Ask(HttpClient http, params (string Name, string Value)[] known) =>
        http.Call(new(Method.ToUpperInvariant()), Address(known), Method == "get" ? null : Body());

    /// <summary>Its address by another method, without a body.</summary>
    public Task<HttpResponseMessage> Send(HttpClient http, HttpMethod method) => http.SendAsync(new(method, Address([])));

    private string Address((string Name, string Value)[] known)
    {
        var used = new Dictionary<string, string>(Values, StringComparer.Ordinal);
        foreach (var number in Numbers())
            used[number] = "907199254";
        foreach (var (name, value) in known)
            used[name] = value;
        return Addresses.Filled(Path, used, "DescribedCall.Values");
    }

    /// <summary>Parameters that are numbers, whatever the name stands for in other calls.</summary>
    private IEnumerable<string> Numbers() =>
        from parameter in Parameters
        where parameter.In == "path" && parameter.Schema?["format"]?.GetValue<string>() == "int64"
        select parameter.Name;

    /// <summary>The description's own example where it has one; that it is allowed to be acted upon is looked at by each test.</summary>
    private StringContent? Body() => Json is { } json ? Calls.Json(json["example"]?.ToJsonString() ?? "{}") : null;
}
