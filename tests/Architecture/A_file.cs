using System.Text.RegularExpressions;

namespace Governance.Architecture.Tests;

public partial class A_file
{
    private const int Longest = 300;
    private const int SmallType = 30;
    private const int Widest = 160;
    private const int LongestCodeOfPage = 40;

    private static readonly string[] BannedFolders = ["Services", "Helpers", "Managers", "Common", "Dtos", "Utils", "Misc", "v1"];
    private static readonly string[] BannedEndings = ["Command", "CommandHandler", "Handler", "Dto", "Manager", "Service", "Helper", "Util", "Utils"];
    private static readonly string[] Written = [".cs", ".razor", ".scss", ".js"];

    public static TheoryData<string> Parts => ["building-blocks", "host", "modules", "tests"];

    [Theory, MemberData(nameof(Parts))]
    public void Is_no_longer_than_three_hundred_lines(string part) =>
        Repository.Files(part, Written)
            .Select(file => (file, lines: Repository.Text(file).AsSpan().Count('\n')))
            .Where(pair => pair.lines > Longest)
            .Select(pair => $"{pair.file}: {pair.lines} lines")
            .ShouldBeEmpty("One use case, one file: cut it where its idea ends.");

    [Theory, MemberData(nameof(Parts))]
    public void Has_no_line_over_160_columns(string part) =>
        Repository.Files(part, Written)
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(file => Repository.Text(file).Split('\n').Index().Where(line => line.Item.TrimEnd('\r').Length > Widest)
                .Select(line => $"{file}:{line.Index + 1} has {line.Item.Length}"))
            .ShouldBeEmpty("Break it where its parts are told apart.");

    [Theory, MemberData(nameof(Parts))]
    public void Lies_in_a_folder_named_for_the_trade(string part) =>
        Repository.Files(part, Written)
            .Where(file => file.Split('/')[..^1].Any(folder => BannedFolders.Contains(folder, StringComparer.OrdinalIgnoreCase)))
            .ShouldBeEmpty("Folders are departments, nouns of the trade and verbs.");

    [Theory, MemberData(nameof(Parts))]
    public void Is_named_for_what_it_does(string part) =>
        Repository.Files(part, ".cs", ".razor")
            .Where(file => BannedEndings.Any(ending => Path.GetFileNameWithoutExtension(file).EndsWith(ending, StringComparison.Ordinal)))
            .ShouldBeEmpty("No technical suffix: name the use case or the thing.");

    [Theory, MemberData(nameof(Parts))]
    public void Holds_nothing_unfinished(string part)
    {
        // Put together here so that this file does not find itself.
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception"];
        Repository.Files(part, Written)
            .Where(file => marks.Any(Repository.Text(file).Contains))
            .ShouldBeEmpty("What is committed is the product.");
    }

    [Theory, MemberData(nameof(Parts))]
    public void Holds_the_type_that_it_is_named_for_and_beside_it_only_small_ones_of_the_same_matter(string part) =>
        Repository.Files(part, ".cs").Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal)).SelectMany(Misplaced)
            .ShouldBeEmpty(
                $"A use case, an entity or anything over {SmallType} lines has a file of its own, which is found by its name; X.Y.cs holds a part of X.");

    [Theory, MemberData(nameof(Parts))]
    public void Calls_what_is_static_by_a_capital(string part) =>
        Repository.Files(part, ".cs", ".razor")
            .SelectMany(file => SmallStatic().Matches(Repository.Text(file)).Select(field => $"{file}: {field.Groups[1].Value}"))
            .ShouldBeEmpty("A private field of an object begins with a small letter, what belongs to the type with a capital.");

    [Theory, MemberData(nameof(Parts))]
    public void Writes_SQL_in_small_letters(string part) =>
        Repository.Files(part, ".cs").Where(file => !file.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(file => LoudSql().Matches(Repository.Text(file)).Select(sql => $"{file}: {sql.Value.Trim()}"))
            .ShouldBeEmpty("select, not SELECT: one hand for all statements. Parameters are $1, $2 or, where there are more, @names.");

    [Theory, MemberData(nameof(Parts))]
    public void Calls_a_variable_by_what_it_holds(string part) =>
        Repository.Files(part, ".cs", ".razor")
            .SelectMany(file => Repository.Text(file).Split('\n')
                .Where(line => !line.AsSpan().TrimStart().StartsWith("//") && Placeholder().IsMatch(line)).Select(line => $"{file}: {line.Trim()}"))
            .ShouldBeEmpty("A noun of the trade instead of one, made, given or told: a search for it finds what it is.");

    [Fact]
    public void Of_a_page_holds_what_is_seen_and_its_state_lies_beside_it_once_there_is_much() =>
        Repository.Files("host", ".razor")
            .Select(file => (file, lines: CodeOfPage().Match(Repository.Text(file)).Value.AsSpan().Count('\n')))
            .Where(page => page.lines > LongestCodeOfPage)
            .Select(page => $"{page.file}: {page.lines} lines of @code")
            .ShouldBeEmpty($"What is more than {LongestCodeOfPage} lines of @code goes into the page's .razor.cs.");

    /// <summary>A file without any type, such as the start of a program, is named for what it does.</summary>
    private static IEnumerable<string> Misplaced(string file)
    {
        var (text, name) = (Repository.Text(file), Path.GetFileName(file).Split('.')[0]);
        var types = TopLevelType().Matches(text);
        if (types.Count > 0 && types.All(type => type.Groups["name"].Value != name))
            yield return $"{file} holds {string.Join(", ", types.Select(type => type.Groups["name"].Value))}";
        for (var index = 0; index < types.Count; index++)
        {
            var type = types[index];
            var lines = text[type.Index..(index + 1 < types.Count ? types[index + 1].Index : text.Length)].AsSpan().Count('\n');
            if (type.Groups["name"].Value != name && (lines > SmallType || type.Groups["found"].Success))
                yield return $"{file} holds {type.Groups["name"].Value} as well";
        }
    }

    [GeneratedRegex(@"^\s+(?:private|internal|public) (?:static readonly|const) [^=(;\n]*? ([a-z]\w*) (?:=|;)", RegexOptions.Multiline)]
    private static partial Regex SmallStatic();

    [GeneratedRegex(@"\b(?:SELECT|INSERT INTO|DELETE FROM|CREATE (?:TABLE|INDEX|DATABASE|ROLE)|LISTEN|UPDATE) [\w*({@]")]
    private static partial Regex LoudSql();

    [GeneratedRegex(
        @"\b(?:var|in|string\??|int|long|bool|[A-Z][\w.]*(?:<[^;=()]*>)?(?:\[\])?\??) (?:one|made|given|told)(?= =| in\b|;|,|\))|"
        + @"[(, ](?:one|made|given|told) =>|var \((?:one|made|given|told),|\} (?:one|made|given|told)\b")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^@code\b[\s\S]*", RegexOptions.Multiline)]
    private static partial Regex CodeOfPage();

    [GeneratedRegex(
        @"^(?<found>\[(?:PerRequest|PerHost|Table)\b[^\n]*\n)?(?:\[[^\n]*\]\s)*(?:public |internal |static |sealed |abstract |readonly |partial |file )*" +
        @"(?:class|record struct|record|struct|enum|interface|delegate [^\n(]+?) (?<name>\w+)(?=[\s<(:;{])",
        RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
