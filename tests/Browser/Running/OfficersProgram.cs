using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Governance.Browser.Tests.Running;

/// <summary>An officer's own program: for what no screen shows him, and for steps whose every field a person would have to choose.</summary>
internal static class OfficersProgram
{
    internal static async Task<HttpClient> Program(this Portal portal, string account)
    {
        var client = new HttpClient { BaseAddress = portal.Api.BaseAddress };
        using var answer = await client.PostAsJsonAsync("/api/v1/tokens", new { account, password = Portal.DemoPassword });
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("token").GetString();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    /// <summary>What he finds by the file number that goes with a query code.</summary>
    internal static async Task<JsonElement[]> Found(this HttpClient officer, string code)
    {
        var found = await officer.GetFromJsonAsync<JsonElement>($"/api/v1/office/enquiries?queue=all&search={Typed.FileNumberOf(code)}");
        return [.. found.GetProperty("enquiries").EnumerateArray()];
    }

    internal static async Task<string> Id(this HttpClient officer, string code) => (await officer.Found(code))[0].GetProperty("id").GetString()!;
}
