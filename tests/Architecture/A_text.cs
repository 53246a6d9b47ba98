using System.Reflection;
using System.Text.RegularExpressions;
using Governance.Contracts;

namespace Governance.Architecture.Tests;

/// <summary>
/// What people read stands in catalogues: static classes called <c>…Text</c>, one a room, in parts by page where it is long; both languages beside each
/// other, found by name and by a search. Beside them stand only names that a thing found by scan bears itself: a channel's, and a screen's in the menu.
/// </summary>
public partial class A_text
{
    private static readonly string[] Projects = ["host/Governance.Core", "host/Governance.Host"];

    public static TheoryData<string> Rooms =>
    [
        .. Projects.SelectMany(project => Repository.Files(project, ".cs", ".razor").Select(file => file.Split('/'))
            .Select(parts => parts.Length > 3 ? $"{project}/{parts[2]}/" : $"{project}/*")).Distinct(),
    ];

    [Theory, MemberData(nameof(Rooms))]
    public void Stands_in_the_catalogue_of_its_room(string room)
    {
        var inline = Repository.Files(room.Split('*')[0].TrimEnd('/'), ".cs", ".razor")
            .Where(file => !room.EndsWith('*') || file.Split('/').Length == 3)
            .Where(file => !IsCatalogue(file, Repository.Text(file)))
            .SelectMany(file => Inline(Repository.Text(file)).Select(line => $"{file}: {line}")).ToArray();
        inline.ShouldBeEmpty("Give it a name in the room's …Text.cs, in Chinese and in English.");
    }

    [Fact]
    public void Is_in_both_languages()
    {
        var texts = new[] { typeof(Core.Outcome<>).Assembly, typeof(Host.Running.App).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Text", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(LocalText)).ToArray();
        texts.Length.ShouldBeGreaterThan(1_000, "The rule would prove little.");
        texts.Where(field => string.IsNullOrWhiteSpace(((LocalText)field.GetValue(null)!).En))
            .Select(field => $"{field.DeclaringType!.FullName}.{field.Name}")
            .ShouldBeEmpty("Whoever reads English would be shown Chinese.");
    }

    [Theory]
    [InlineData("Say(\"还没有保存\", \"Not saved\")", true, "inline on a page")]
    [InlineData("<p>没有</p>", true, "in the markup itself")]
    [InlineData("a(); // 放假", false, "a comment")]
    [InlineData("/// <summary>The office (网络问政办公室).</summary>", false, "a comment of a type")]
    [InlineData("@* 说明 *@", false, "a comment of a page")]
    [InlineData("Go(\"https://例\")", true, "two strokes in a string begin no comment")]
    [InlineData("@attribute [MenuEntry(\"队列\", \"Queue\")]", false, "the screen's own name")]
    [InlineData("public LocalText Name { get; } = new(\"微信\", \"WeChat\");", false, "the channel's own name")]
    public void Is_seen_where(string code, bool inline, string why) => Inline(code).Any().ShouldBe(inline, why);

    private static IEnumerable<string> Inline(string text) =>
        Comment().Replace(text, match => match.Groups["comment"].Success ? "" : match.Value).Split('\n')
            .Where(line => Chinese().IsMatch(line) && !OwnName().IsMatch(line)).Select(line => line.Trim());

    private static bool IsCatalogue(string file, string text) =>
        Catalogue().Match(file) is { Success: true } named
        && Regex.IsMatch(text, $@"^(public|internal) static (partial )?class {named.Groups[1].Value}\b", RegexOptions.Multiline);

    [GeneratedRegex(@"/(\w+Text)(\.\w+)?\.cs$")]
    private static partial Regex Catalogue();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\[MenuEntry\(|public (override )?LocalText Name \{ get; \} = new\(")]
    private static partial Regex OwnName();

    // Strings first, so that what looks like a comment in one is none.
    [GeneratedRegex(@"""""""[\s\S]*?""""""|""(\\.|[^""\\\n])*""|(?<comment>//[^\n]*|/\*[\s\S]*?\*/|@\*[\s\S]*?\*@)")]
    private static partial Regex Comment();
}
