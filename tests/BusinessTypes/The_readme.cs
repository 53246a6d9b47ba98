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

    [Fact]
    public void Shows_the_parts_of_a_service_and_its_stop_cards_as_they_are_read()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var (service, type) = (Service().Match(readme), Example().Match(readme));
        (service.Success && type.Success).ShouldBeTrue("README.md shows a block that begins with 'service:', and a business type.");
        var parts = type.Groups["file"].Value.Split('/', 2);
        var text = type.Groups["text"].Value.Replace("form:", $"{service.Groups["text"].Value}form:", StringComparison.Ordinal);

        var reading = ModuleFolder.Read(ModuleSource.From(Path.Combine(Repository.ModulesFolder, parts[0])).With(parts[1], text));

        reading.Mistakes.ShouldBeEmpty();
        var shown = reading.BusinessTypes.Single(other => other.Code == Code().Match(text).Groups["code"].Value);
        Enum.GetValues<Contracts.ServicePart>().Where(part => part != Contracts.ServicePart.Phone).ShouldAllBe(part => shown.Service.Has(part));
        shown.Stops.ShouldHaveSingleItem().Call.ShouldBe(["110"]);
    }

    [GeneratedRegex(@"```yaml\n(?<text>service:.*?)```", RegexOptions.Singleline)]
    private static partial Regex Service();

    [GeneratedRegex(@"`modules/(?<file>[A-Za-z]+/business-types/[a-z-]+\.md)`.*?```markdown\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^code: (?<code>\S+)$", RegexOptions.Multiline)]
    private static partial Regex Code();
}
