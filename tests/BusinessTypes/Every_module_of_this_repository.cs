namespace Governance.BusinessTypes.Tests;

public class Every_module_of_this_repository
{
    public static TheoryData<string> Modules =>
        [.. Directory.EnumerateDirectories(Repository.ModulesFolder).Where(folder => File.Exists(Path.Combine(folder, ModuleFolder.ManifestFile)))];

    [Fact]
    public void Is_found() => Modules.ShouldNotBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public void Reads_without_a_mistake(string folder) => ModuleFolder.Read(folder).Mistakes.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public void Has_business_types(string folder) => ModuleFolder.Read(folder).BusinessTypes.ShouldNotBeEmpty();
}
