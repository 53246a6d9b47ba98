using System.Text.RegularExpressions;

namespace Governance.BusinessTypes.Tests;

public partial class The_readme
{
    [Fact]
    public void Shows_a_business_type_that_is_read_without_a_mistake_beside_the_others()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var (file, text) = Example().Match(readme) is { Success: true } found
            ? (found.Groups["file"].Value, found.Groups["text"].Value)
            : throw new InvalidOperationException("README.md shows no business type as `modules/<Department>/business-types/<name>.md` with its text.");
        var parts = file.Split('/', 2);
        var department = ModuleSource.From(Path.Combine(Repository.ModulesFolder, parts[0]));

        var reading = ModuleFolder.Read(department.With(parts[1], text));

        reading.Mistakes.ShouldBeEmpty();
        var code = Code().Match(text).Groups["code"].Value;
        reading.BusinessTypes.ShouldContain(type => type.Code == code);
    }

    [GeneratedRegex(@"`modules/(?<file>[A-Za-z]+/business-types/[a-z-]+\.md)`.*?```markdown\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^code: (?<code>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Code();
}
