using System.IO.Enumeration;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Finding;

namespace Governance.Core.Tests.Finding;

/// <summary>
/// The phrases of <c>phrases.tsv</c>, looked for among all departments of the repository; a phrase whose departments are not here yet is left out.
/// </summary>
public sealed class What_people_type
{
    private const int Least = 60;

    private static readonly BusinessType[] Types = [.. Directory.EnumerateDirectories(Repository.ModulesFolder)
        .Where(folder => File.Exists(Path.Combine(folder, "module.yaml"))).SelectMany(folder => ModuleFolder.Read(folder).BusinessTypes)];

    private static readonly ServiceIndex Index = new(Types);

    private static readonly (string Typed, string[] Right)[] Phrases =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/Core/Finding/phrases.tsv")).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1].Split('|')))
            .Where(phrase => phrase.Item2.Any(right => right.Contains(':') || Types.Any(type => Is(type, right)))),
    ];

    [Fact]
    public void Leads_to_the_right_service_first_or_nearly_so()
    {
        Phrases.Length.ShouldBeGreaterThanOrEqualTo(Least, "the phrases or the departments are gone");
        var places = Phrases.Select(phrase => (phrase.Typed, Place: PlaceOf(phrase.Typed, phrase.Right))).ToArray();
        var missed = string.Join(Environment.NewLine, places.Where(pair => pair.Place != 0)
            .Select(pair => $"{pair.Typed}: {(pair.Place < 0 ? "not found" : $"place {pair.Place + 1}")}, first is {First(pair.Typed)}"));
        var (first, among) = (Share(places.Count(pair => pair.Place == 0)), Share(places.Count(pair => pair.Place is >= 0 and < 3)));
        TestContext.Current.TestOutputHelper?.WriteLine($"{Phrases.Length} phrases: first {first:P1}, among three {among:P1}{Environment.NewLine}{missed}");

        first.ShouldBeGreaterThanOrEqualTo(0.85, missed);
        among.ShouldBeGreaterThanOrEqualTo(0.95, missed);
    }

    [Theory]
    [InlineData("怎么办", "every question says so")]
    [InlineData("请问需要什么材料", "so does this")]
    [InlineData("红烧肉怎么做", "nobody here can answer it")]
    [InlineData("今天股票大涨", "nor this")]
    [InlineData("how do I do this", "English questions say as little")]
    [InlineData("%", "a sign is no word")]
    [InlineData("", "nothing was typed")]
    public void Leads_nowhere_when_it_says_nothing_that_is_known(string typed, string why)
    {
        Index.Types(typed, 5).Select(type => type.Code).ShouldBeEmpty(why);
        Index.Questions(typed).ShouldBeEmpty(why);
    }

    [Theory]
    [InlineData("车祸 有人受伤", "122")]
    [InlineData("家里着火了", "119")]
    [InlineData("刚刚被骗转账了", "110")]
    [InlineData("老公打我", "110")]
    [InlineData("小孩走丢了", "110")]
    [InlineData("电动车昨晚被偷了", "110")]
    [InlineData("my bike was stolen", "110")]
    [InlineData("不想活了", "120")]
    [InlineData("there is a gas leak", "119")]
    public void Brings_the_number_to_ring_when_it_calls_for_help(string typed, string number) =>
        FindServices.Emergencies(typed).SelectMany(card => card.Call).ShouldContain(number);

    [Theory]
    [InlineData("养犬登记")]
    [InlineData("违章查询")]
    [InlineData("how to renew a passport")]
    public void Brings_no_number_when_nobody_is_in_need(string typed) => FindServices.Emergencies(typed).ShouldBeEmpty();

    private static int PlaceOf(string typed, string[] right)
    {
        if (right[0].StartsWith("elsewhere:", StringComparison.Ordinal))
            return FindServices.Elsewhere(typed).Any(other => right.Contains($"elsewhere:{other.Call}")) ? 0 : -1;
        return Index.Types(typed, 20).ToList().FindIndex(type => right.Any(code => Is(type, code)));
    }

    private static bool Is(BusinessType type, string code) => FileSystemName.MatchesSimpleExpression(code, type.Code);

    private static string First(string typed) => Index.Types(typed, 1) is [var first] ? first.Code : "nothing";

    private static double Share(int count) => (double)count / Phrases.Length;
}
