using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Governance.Architecture.Tests;

public partial class A_test
{
    /// <summary>The suites, and what they share; programs that are run beside them have loops of their own.</summary>
    private static readonly string[] Suites = [
        .. Repository.Files("tests", ".Tests.csproj", "TestSupport.csproj").Select(file => Path.GetDirectoryName(file)!)];

    [Fact]
    public async Task That_does_not_end_fails_at_its_limit_with_what_it_was_doing()
    {
        var (code, said) = await Endlessly();

        code.ShouldNotBe(0);
        Regex.Count(said, "timed out after 3000 milliseconds").ShouldBe(2, said);
        said.ShouldContain("Not ended after 3.0 s");
        said.ShouldContain("waits until () => false");
        said.ShouldContain($"limit {LimitedTests.Limit.TotalMilliseconds}", Case.Sensitive, "the limit of a test that has none of its own");
    }

    [Fact]
    public void Is_in_a_suite_that_has_the_limit_and_says_what_it_cost() =>
        Repository.Text("tests/Directory.Build.props").ShouldContain("EveryTest.cs", Case.Sensitive, "Every suite is given it there.");

    [Fact]
    public void Has_no_loop_without_an_end_in_count() =>
        Offenders(text => Endless().Matches(text).Select(loop => loop.Value.Trim()))
            .ShouldBeEmpty("Count what is tried, and fail with what was done when it was too often: for (var look = 0; look < ...), or Eventually.Holds.");

    [Fact]
    public void Waits_for_what_comes_and_never_for_a_time() =>
        Offenders(text => Waiting().Matches(text).Select(wait => wait.Value))
            .Where(offender => !offender.StartsWith("tests/Support/Eventually.cs", StringComparison.Ordinal))
            .ShouldBeEmpty("Use Eventually.Holds: it looks again and again, so many times.");

    [Fact]
    public void Does_not_measure_the_time_that_something_takes() =>
        Offenders(text => Measured().Matches(text).Select(measure => measure.Value))
            .Where(offender => !offender.StartsWith("tests/Support/", StringComparison.Ordinal))
            .ShouldBeEmpty("A busy machine is slow. Figures belong into tests/Benchmarks.");

    private static IEnumerable<string> Offenders(Func<string, IEnumerable<string>> find) =>
        from file in Repository.Files("tests", ".cs")
        where Suites.Any(suite => file.StartsWith(suite + "/", StringComparison.Ordinal)) && file != "tests/Architecture/A_test.cs"
        from found in find(Repository.Text(file))
        select $"{file}: {found}";

    /// <summary>What the suite says that does not end by itself.</summary>
    private static async Task<(int Code, string Said)> Endlessly()
    {
        var suite = Path.Combine(
            AppContext.BaseDirectory.Replace($"tests{Path.DirectorySeparatorChar}Architecture", $"tests{Path.DirectorySeparatorChar}Endless",
                StringComparison.Ordinal), "Governance.Endless.Tests.dll");
        var start = new ProcessStartInfo("dotnet", [suite, "--no-ansi", "--progress", "off"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }

    /// <summary>Loops that end by what they meet. What reads to the end of an answer or of a queue ends with it.</summary>
    [GeneratedRegex(@"\bwhile \((?!await reader\.ReadAsync\(\)\)).*|\bfor \([^;]*;\s*;.*|\bdo\r?\n")]
    private static partial Regex Endless();

    [GeneratedRegex(@"\bTask\.Delay\(|\bThread\.Sleep\(|new PeriodicTimer\(")]
    private static partial Regex Waiting();

    [GeneratedRegex(@"\bStopwatch\b|\.GetElapsedTime\(|\.Elapsed\b")]
    private static partial Regex Measured();
}
