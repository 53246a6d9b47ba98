using System.Net;
using System.Text.Json.Nodes;
using Governance.Misuse.Tests.Hostile;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>Where one of some words is wanted, nothing else is taken for one of them.</summary>
[Cases("J-05")]
public sealed class A_word_that_is_not_documented(RunningHost host)
{
    /// <summary>By what it is made of the documented ones.</summary>
    private static readonly (Func<string, string, string> Json, string Why)[] InABody =
    [
        ((first, second) => Text($"{first},{second}"), "two at once, as flags are written"),
        ((first, second) => Text($"{first}, {second}"), "two at once, with a blank"),
        ((first, second) => Text($"{first}|{second}"), "two at once, as code writes them"),
        ((first, _) => Text($"{first},"), "one and nothing"),
        ((first, _) => Text(char.ToUpperInvariant(first[0]) + first[1..]), "as code writes it"),
        ((first, _) => Text(first.ToUpperInvariant()), "in capitals"),
        ((first, _) => Text($" {first} "), "with blanks"),
        ((_, _) => "0", "a number"),
        ((_, _) => "1", "a number"),
        ((_, _) => Text("0"), "a number as text"),
        ((_, _) => Text("1"), "a number as text"),
        ((_, _) => Text("-1"), "a number that means nothing"),
        ((_, _) => Text("999"), "a number that means nothing"),
        ((_, _) => Text(""), "nothing"),
        ((_, _) => Text("consultatıon"), "a letter that looks alike"),
        ((first, _) => $"[{Text(first)}]", "a list"),
        ((_, _) => "true", "yes"),
    ];

    /// <summary>As it stands in an address.</summary>
    private static readonly (Func<string, string, string> Written, string Why)[] BehindAQuestionMark =
    [
        ((first, second) => $"{first},{second}", "two at once, as flags are written"),
        ((first, second) => $"{first}%2C%20{second}", "two at once, with a blank"),
        ((first, _) => $"{first}%2C", "one and nothing"),
        ((first, _) => first.ToUpperInvariant(), "in capitals"),
        ((first, _) => char.ToUpperInvariant(first[0]) + first[1..], "as code writes it"),
        ((first, _) => $"%20{first}", "with a blank"),
        ((_, _) => "0", "a number"),
        ((_, _) => "1", "a number"),
        ((_, _) => "999", "a number that means nothing"),
    ];

    [Fact]
    public async Task Is_refused_at_every_field_of_every_call_that_takes_one_of_some()
    {
        var places = (await Places()).Where(place => place.In == "body").ToArray();
        places.Length.ShouldBeGreaterThan(6, "kind twice, state, works, attendance, kinds of rules twice ...");

        await IsRefused(places, InABody, Text);
    }

    [Fact]
    public async Task Is_refused_behind_every_question_mark_where_one_of_some_is_taken()
    {
        var places = (await Places()).Where(place => place.In == "query").ToArray();
        places.Length.ShouldBeGreaterThan(4, "the kind of a business type; queue, status and kind at the desk; what is verified");

        await IsRefused(places, BehindAQuestionMark, word => word);
        foreach (var place in places)
            Refused(await place.Ask(await host.Admin(), $"{place.Words[0]}&{place.Way}={place.Words[1]}"), place, "twice in one address");
    }

    [Theory]
    [InlineData("consultation,complaint")]
    [InlineData("Consultation")]
    [InlineData("0")]
    [InlineData("2")]
    [InlineData(" consultation")]
    public async Task Is_no_choice_in_a_form_of_the_portal_nor_in_a_link_to_it(string word)
    {
        using var citizen = new Browser(host.Citizen.BaseAddress!);
        var linked = await citizen.Go($"/ask?kind={Uri.EscapeDataString(word)}");
        linked.Raw.ShouldContain("type=\"radio\"", Case.Sensitive, "the kind is asked for");
        linked.Raw.ShouldNotMatch("type=\"radio\" value=\"[a-z]+\" checked");

        var form = await citizen.Go("/ask");
        var posted = await citizen.Post("/ask", form.Form("name=\"subject\""), ("subject", "怎样补办身份证"), ("body", "身份证丢了，要带什么材料？"),
            ("kind", word), ("contact.mobile", "13800138000"), ("do", "next"));

        posted.Text.ShouldNotContain("提交前请核对");
        posted.Raw.ShouldContain("id=\"kind-error\"");
        posted.Raw.ShouldNotMatch("type=\"radio\" value=\"[a-z]+\" checked");
    }

    [Theory]
    [InlineData("kind: consultation,complaint")]
    [InlineData("kind: Consultation")]
    [InlineData("kind: 0")]
    [InlineData("kind: [consultation, complaint]")]
    public async Task Is_refused_in_a_departments_files_with_file_and_line(string line)
    {
        using var department = await new DepartmentFolder("Wordy").Version("1.0.0").Type("wordy.search", "查档").WithKey(null);
        var type = Path.Combine(department.Folder, "business-types", "search.md");
        await File.WriteAllTextAsync(type, (await File.ReadAllTextAsync(type)).Replace("kind: consultation", line, StringComparison.Ordinal));

        var (code, said) = await department.TryPack();

        code.ShouldNotBe(0);
        said.ShouldContain("search.md:3: “kind”");
    }

    private async Task<IReadOnlyList<WordPlace>> Places() => WordPlace.All((await host.Citizen.Get("/openapi/v1.json")).Done());

    private async Task IsRefused(
        IReadOnlyList<WordPlace> places, (Func<string, string, string> Written, string Why)[] hostile, Func<string, string> documented)
    {
        var admin = await host.Admin();
        foreach (var place in places)
        {
            var caller = place.Call.ForStaff ? admin : host.Citizen;
            foreach (var (written, why) in hostile)
                Refused(await place.Ask(caller, written(place.Words[0], place.Words[^1])), place, why);
            var taken = await place.Ask(caller, documented(place.Words[0]));
            (taken.Json is JsonObject answer ? answer["errors"]?[place.Field] : null).ShouldBeNull($"{place}: what is documented is taken");
        }
    }

    private static void Refused(Answer answer, WordPlace place, string why)
    {
        answer.Status.ShouldBe(HttpStatusCode.BadRequest, $"{place}: {why}\n{answer.Raw}");
        answer.Json!["errors"]!.AsObject().ContainsKey(place.Field).ShouldBeTrue($"{place}: {why}\n{answer.Raw}");
        answer.Json!["errors"]![place.Field]!.ToJsonString().ShouldContain(string.Join(", ", place.Words), Case.Sensitive, $"{place}: {why}");
    }

    private static string Text(string word) => JsonValue.Create(word).ToJsonString();
}
