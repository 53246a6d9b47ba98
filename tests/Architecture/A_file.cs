namespace Governance.Architecture.Tests;

public class A_file
{
    private const int Longest = 300;

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
}
