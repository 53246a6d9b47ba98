using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests.Hostile;

/// <summary>Hostile texts at every place that the platform itself names: what is asked of it is in no list here.</summary>
public sealed class Whatever_is_sent(FailingDatabase platform) : IClassFixture<FailingDatabase>
{
    private const string Mark = "@hostile@";
    private const int AtOnce = 4;
    private const int EachPlace = 2;
    private const int UnfitOfEach = 5;
    private const string Ordinary = "路口的信号灯坏了三天";

    // Printed with every failure; the same texts at the same places in every run.
    private const string Seed = "0003dPVzGBf4";

    // Controls, line breaks of word processors, non-characters, marks that nobody sees and that turn the direction of reading over.
    private const string Unseen =
        @"E'[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\u206A-\u206F\u3164\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF"
            + @"\U0001FFFE\U0001FFFF\U0010FFFE\U0010FFFF]'";

    private readonly ConcurrentDictionary<CallPlace, Lazy<Task<Dictionary<string, string>>>> enquiries = new();

    private static readonly string[] OfOurInside = ["   at ", "System.", "Npgsql", "Exception", "Governance.Core", "Governance.Host"];

    [Cases("M57", "M59", "I-01", "I-03")]
    [Fact]
    public async Task To_any_field_of_any_call_of_the_API_is_answered_and_leaves_nothing_that_the_rules_forbid()
    {
        using var admin = await platform.Officer();
        var described = new FilledCalls((await platform.Http.Get("/openapi/v1.json")).Done());
        var places = described.Places.ToArray();
        described.Calls.Count.ShouldBeGreaterThan(30);
        places.Length.ShouldBeGreaterThan(150);

        await Throw(places, async (place, text) => await Send(place.Call.ForStaff ? admin : platform.Http, place, text, await Reached(place)));
        (await platform.Count("timeline where event = 'CitizenWrote'")).ShouldBeGreaterThan(0, "what is written about an enquiry is kept");

        (await Forbidden()).ShouldBeEmpty();
    }

    [Cases("M57", "M59")]
    [Fact]
    public async Task In_any_form_of_the_portal_is_answered_with_a_page_and_leaves_nothing_that_the_rules_forbid()
    {
        var cookies = new CookieContainer();
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies };
        using var following = new SocketsHttpHandler { CookieContainer = cookies };
        using var citizen = new HttpClient(handler) { BaseAddress = platform.Http.BaseAddress };
        var code = (await platform.Http.Send(A.Consultation())).Done().Text("queryCode");
        using var entering = await citizen.PostAsync(new Uri("/track/open", UriKind.Relative), new FormUrlEncodedContent([new("code", code)]));
        var enquiry = entering.Headers.Location!.ToString();
        // What is asked in private is reached by a sealed address, as a browser follows it.
        using var followed = new HttpClient(following) { BaseAddress = platform.Http.BaseAddress };
        var forms = await FoundForms.Of(address =>
            followed.GetStringAsync(new Uri(address, UriKind.Relative)), "/", enquiry, enquiry + "/new-code", "/ask?kind=tip", "/track");
        var places = forms.SelectMany(form => form.Inputs.Select(input => new FormPlace(form, input))).ToArray();
        forms.Count.ShouldBeGreaterThan(15, string.Join('\n', forms));
        places.Length.ShouldBeGreaterThan(100);

        await Throw(places, (place, text) => Fill(citizen, place, text));

        (await Forbidden()).ShouldBeEmpty();
    }

    private static async Task<(int Status, string Body)> Fill(HttpClient citizen, FormPlace place, string text)
    {
        var form = place.Form;
        var fields = form.Inputs.ToDictionary(name => name, name => form.Hidden.GetValueOrDefault(name, name == "do" ? "next" : "测试"));
        fields[place.Input] = text;
        // A token is what the browser was given, or the form would not be read at all; in its own place it is as hostile as the rest.
        using var request = new HttpRequestMessage(new(form.Method), new Uri(form.Action, UriKind.Relative));
        var written = string.Join('&', fields.Select(field => $"{HostileTexts.Encoded(field.Key)}={HostileTexts.Encoded(field.Value)}"));
        if (form.Method == "GET")
            request.RequestUri = new(form.Action + "?" + (written.Length > 7_000 ? written[..7_000].TrimEnd('%') : written), UriKind.Relative);
        else if (!form.Multipart)
            request.Content = new StringContent(written, Encoding.ASCII, "application/x-www-form-urlencoded");
        else
            request.Content = Parts(fields, text);
        using var answer = await citizen.SendAsync(request);
        if (answer.Headers.Location?.OriginalString is not { } further || !further.StartsWith('/') || further.StartsWith("//", StringComparison.Ordinal))
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        using var next = await citizen.GetAsync(new Uri(further.Split('#')[0], UriKind.Relative));
        return ((int)next.StatusCode, await next.Content.ReadAsStringAsync());
    }

    private static MultipartFormDataContent Parts(Dictionary<string, string> fields, string text)
    {
        var parts = new MultipartFormDataContent("line-between");
        foreach (var (name, value) in fields)
            if (name == "attachments")
                parts.Add(new StringContent("一份普通的文字，用来上传。"), name, HostileTexts.Encoded(text) + ".txt");
            else
                parts.Add(new StringContent(value), name);
        return parts;
    }

    private sealed record FormPlace(FoundForm Form, string Input)
    {
        public override string ToString() => $"{Form} {Input}";
    }

    private static async Task Throw<T>(IReadOnlyList<T> places, Func<T, string, Task<(int Status, string Body)>> send)
    {
        var wrong = new ConcurrentBag<string>();
        var texts = new List<(T Place, string Text)>();
        var seen = new ConcurrentDictionary<int, int>();
        var chance = PCG.Parse(Seed);
        foreach (var (index, place) in places.Index())
        {
            // One that is in order, so that what follows the check is reached wherever chance leads.
            texts.Add((place, Ordinary));
            for (var time = 0; time < EachPlace; time++)
                texts.Add((place, HostileTexts.Any.Generate(chance, null, out _)));
            // In turns: each sign comes to a third of all places.
            texts.AddRange(Enumerable.Range(index * UnfitOfEach, UnfitOfEach).Select(turn => (place, HostileTexts.Unfit[turn % HostileTexts.Unfit.Length])));
        }

        await Parallel.ForEachAsync(texts, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (hostile, _) =>
        {
            var (status, body) = await send(hostile.Place, hostile.Text);
            seen.AddOrUpdate(status / 100, 1, (_, before) => before + 1);
            if (status >= 500 || Array.Exists(OfOurInside, inside => status >= 400 && body.Contains(inside, StringComparison.Ordinal)))
                wrong.Add(
                    $"{hostile.Place} <- {HostileTexts.AsJson(hostile.Text.Length > 80 ? hostile.Text[..80] : hostile.Text)} : {status} "
                        + $"{body[..Math.Min(300, body.Length)]}");
        });

        wrong.ShouldBeEmpty($"Seed {Seed}, {texts.Count} texts");
        // What is all refused at the door says nothing of what lies behind it.
        seen.GetValueOrDefault(2).ShouldBeGreaterThan(texts.Count / 20, string.Join(", ", seen));
        seen.GetValueOrDefault(4).ShouldBeGreaterThan(texts.Count / 20, string.Join(", ", seen));
    }

    /// <summary>An enquiry of the place's own, where its call is about one: what is refused because there is none says nothing of its texts.</summary>
    private async Task<IReadOnlyDictionary<string, string>> Reached(CallPlace place) => await enquiries.GetOrAdd(place, _ => new(async () =>
    {
        if (!place.Call.Path.Contains("/enquiries/{", StringComparison.Ordinal))
            return new Dictionary<string, string>();
        var sent = (await platform.Http.Send(A.Consultation($"为{place}"))).Done();
        var number = long.Parse(sent.Text("fileNumber").Split('-')[1], null);
        var id = await platform.Ask<Guid>($"select id from enquiries where file_number = {number}");
        return new() { ["queryCode"] = sent.Text("queryCode"), ["id"] = $"{id}" };
    })).Value;

    private static async Task<(int Status, string Body)> Send(HttpClient http, CallPlace place, string text, IReadOnlyDictionary<string, string> reached)
    {
        var call = place.Call;
        var address = call.Path;
        var query = new List<string>();
        foreach (var (where, name, sample) in call.Parameters)
        {
            var value = place.In == where && place.Name == name
                ? HostileTexts.Encoded(text)
                : Uri.EscapeDataString(where == "path" ? reached.GetValueOrDefault(name, sample) : sample);
            if (where == "path")
                // An empty part would be another call.
                address = address.Replace($"{{{name}}}", value.Length == 0 ? "%20" : value, StringComparison.Ordinal);
            else if (where == "query" && place.In == where && place.Name == name)
                query.Add($"{name}={value}");
        }

        if (place is { In: "query", Name: "unknown" })
            query.Add($"{HostileTexts.Encoded(text)}={HostileTexts.Encoded(text)}");
        var full = address + (query.Count > 0 ? "?" + string.Join('&', query) : "");
        using var request = new HttpRequestMessage(new(call.Method.ToUpperInvariant()), new Uri(full.Length > 60_000 ? full[..7_000] : full, UriKind.Relative));
        if (place.In == "header" && !request.Headers.TryAddWithoutValidation(
            place.Name, text.Any(sign => sign is '\r' or '\n' or '\0' || sign > '~') ? HostileTexts.Encoded(text) : text))
            return (0, "");
        if (call.TakesFile)
            request.Content = new MultipartFormDataContent { { new StringContent("文字"), "file", "a.txt" } };
        else if (call.Body is { } body)
            request.Content = new StringContent(place.In == "body" ? With(body, place.Name, text) : body.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static string With(JsonNode body, string way, string text)
    {
        var whole = body.DeepClone();
        if (way.Length == 0)
            return HostileTexts.AsJson(text);
        var parts = way.Split('/');
        // What names a thing that is not there is refused, whatever else is sent.
        foreach (var (name, value) in whole as JsonObject ?? [])
            if (name != parts[0] && value is JsonArray { Count: > 0 } named && named.All(id => $"{id}" == FilledCalls.NobodysId))
                named.Clear();
        var at = parts.SkipLast(1).Aggregate(whole, (node, part) => node is JsonArray items ? items[int.Parse(part, null)]! : node[part]!);
        if (at is JsonArray list)
            list[int.Parse(parts[^1], null)] = Mark;
        else
            at[parts[^1]] = Mark;
        return whole.ToJsonString().Replace($"\"{Mark}\"", HostileTexts.AsJson(text), StringComparison.Ordinal);
    }

    /// <summary>In which columns something stands that no face may let in.</summary>
    private async Task<IReadOnlyList<string>> Forbidden()
    {
        var columns = await platform.Ask<string[]>(
            """
            select array_agg(format('%I.%I', table_name, column_name)) from information_schema.columns
            where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb', 'ARRAY') and udt_name in ('text', 'varchar', 'jsonb', '_text')
                and table_name not in ('__EFMigrationsHistory', 'module_packages') and column_name not in ('words')
            """);
        columns.Length.ShouldBeGreaterThan(30);
        var found = new List<string>();
        foreach (var column in columns.Select(name => name.Split('.')))
        {
            var some = await platform.Ask<long>($"select count(*) from {column[0]} where {column[1]}::text ~ {Unseen}");
            if (some > 0)
                found.Add(string.Join('.', column));
        }

        return found;
    }
}
