using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Specifications.Tests.Running;

/// <summary>Calls of the API.</summary>
public static class Calls
{
    public static Task<Answer> Get(this HttpClient http, string path, string language = "zh") => http.Call(HttpMethod.Get, path, null, language);

    public static Task<Answer> Post(this HttpClient http, string path, JsonObject? body = null, string? key = null, string language = "zh") =>
        http.Call(HttpMethod.Post, path, body is null ? null : Json(body.ToJsonString()), language, key);

    public static Task<Answer> Put(this HttpClient http, string path, JsonObject body) => http.Call(HttpMethod.Put, path, Json(body.ToJsonString()));

    public static Task<Answer> Send(this HttpClient http, JsonObject enquiry, string? key = null) => http.Post("/api/v1/enquiries", enquiry, key);

    public static async Task<Answer> Upload(this HttpClient http, byte[] content, string name)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", name } };
        return await http.Call(HttpMethod.Post, "/api/v1/attachments", form);
    }

    /// <summary>A department's package, as the body itself.</summary>
    public static async Task<Answer> SendPackage(this HttpClient http, byte[] package, string language = "zh")
    {
        using var body = new ByteArrayContent(package) { Headers = { ContentType = new("application/zip") } };
        return await http.Call(HttpMethod.Post, "/api/v1/admin/modules", body, language);
    }

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    public static async Task<Answer> Call(
        this HttpClient http, HttpMethod method, string path, HttpContent? content, string language = "zh", string? key = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.AcceptLanguage.ParseAdd(language);
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var type = response.Content.Headers.ContentType?.MediaType;
        return new(response.StatusCode, type, text.Length > 0 && type?.EndsWith("json", StringComparison.Ordinal) == true ? JsonNode.Parse(text) : null,
            response.Headers, text);
    }

    public static string Text(this JsonNode node, string member) => node[member]!.GetValue<string>();
}
