namespace Governance.Architecture.Tests;

/// <summary>
/// A package is built once and loaded for years: what its assembly is bound to must stay, member by member, for as long as the contract's first number is
/// the same. <c>Contracts/</c> holds what each released version showed; a new version gets a file of its own, which this test lays beside itself.
/// </summary>
public class A_module_built_against_an_earlier_contract
{
    private const string Folder = "tests/Architecture/Contracts";
    private const string What =
        "A package in use is bound to it and would no longer load. Keep it, beside what replaces it, or raise the contract's first number.";

    public static TheoryData<string> Released => [.. Repository.Files(Folder, ".txt").Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Theory, MemberData(nameof(Released))]
    public void Finds_all_that_it_is_bound_to(string released)
    {
        var now = Surface.Of(Assembly(released));
        File.WriteAllLines(Path.Combine(AppContext.BaseDirectory, $"{released.Split('-')[0]}.txt"), now.Order(StringComparer.Ordinal));
        Then(released).Except(now).ShouldBeEmpty(What);
    }

    [Theory, MemberData(nameof(Released))]
    public void Is_asked_for_nothing_that_it_could_not_know(string released) =>
        Surface.Demands(Assembly(released))
            .Where(member => Then(released).Contains($"type {member.Split("::")[0].Split(' ')[^1]}"))
            .Except(Then(released))
            .ShouldBeEmpty("A class made before cannot implement it, and would no longer load: give it a body of its own.");

    [Fact]
    public void Is_of_the_version_that_is_kept_here() =>
        Released.Select(row => row.Data)
            .ShouldContain($"Governance.Contracts-{Governance.Contracts.ContractVersion.Current}", "Keep the surface of each version.");

    private static string Assembly(string released) => Path.Combine(AppContext.BaseDirectory, released.Split('-')[0] + ".dll");

    private static HashSet<string> Then(string released) =>
        [.. Repository.Text($"{Folder}/{released}.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
