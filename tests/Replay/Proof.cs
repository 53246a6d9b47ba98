using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Governance.Replay;

/// <summary>Asks the platform whether the promise holds: single enquiries by their code, and all of them by verify.</summary>
internal sealed class Proof(HttpClient http)
{
    /// <summary>Of each code: an owner, and a clock unless it is answered. Returns what is wrong.</summary>
    internal async Task<IReadOnlyList<string>> Track(IReadOnlyList<KeyValuePair<string, string>> codes, CancellationToken cancellationToken)
    {
        using var progress = new Progress("查询 track", Math.Max(1, codes.Count));
        var wrong = new List<string>();
        foreach (var (id, code) in codes)
        {
            using var response = await Patience.Try(
                () => http.GetAsync(new Uri($"/api/v1/enquiries/{code}", UriKind.Relative), cancellationToken), cancellationToken);
            if (response.StatusCode != HttpStatusCode.OK)
            {
                wrong.Add($"{id}: {(int)response.StatusCode} instead of the enquiry");
            }
            else
            {
                var enquiry = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
                if (enquiry.GetProperty("owner").GetProperty("unit").GetString() is not { Length: > 0 })
                    wrong.Add($"{id}: no owner");
                if (enquiry.GetProperty("status").GetString() != "answered" && enquiry.GetProperty("clock").ValueKind != JsonValueKind.Object)
                    wrong.Add($"{id}: no clock");
            }

            progress.Step();
        }

        return wrong;
    }

    /// <summary>How many enquiries there are and what breaks an invariant.</summary>
    internal async Task<(long Enquiries, IReadOnlyList<string> Violations)> Verify(string account, string password, CancellationToken cancellationToken)
    {
        using var signedIn = await Patience.Try(() => http.PostAsJsonAsync("/api/v1/tokens", new { account, password }, cancellationToken), cancellationToken);
        signedIn.EnsureSuccessStatusCode();
        var token = (await signedIn.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("token").GetString();
        using var response = await Patience.Try(
            () =>
            {
                var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/admin/verify");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                return http.SendAsync(request, cancellationToken);
            },
            cancellationToken);
        response.EnsureSuccessStatusCode();
        var report = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return (report.GetProperty("enquiries").GetInt64(), [.. report.GetProperty("violations").EnumerateArray().Select(violation => violation.GetRawText())]);
    }
}
