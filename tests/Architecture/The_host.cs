using System.Text.RegularExpressions;
using Governance.Core.Announcements;
using Governance.Core.Background;
using Governance.Core.Composition;

namespace Governance.Architecture.Tests;

public class The_host
{
    [Fact]
    public void Has_a_core_that_knows_no_ASP_NET() =>
        Repository.ReferencesOf(typeof(CoreOptions).Assembly.Location)
            .Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            .ShouldBeEmpty("Pages and endpoints belong into Governance.Host.");

    [Fact]
    public void Names_no_module()
    {
        var names = new Regex($@"\b({string.Join('|', Repository.Modules.SelectMany(module => new[] { module, $"\"{module.ToLowerInvariant()}\\.[a-z-]+" }))})\b");
        Offenders(text => names.IsMatch(text)).ShouldBeEmpty("A department is found by its folder; code that names one must be edited for the next.");
    }

    [Fact]
    public void Uses_the_mediator_only_towards_modules() =>
        Offenders(text => Regex.IsMatch(text, @"\bI(Mediator|Sender|Publisher)\b"))
            .Where(file => !file.StartsWith("host/Governance.Core/Modules/", StringComparison.Ordinal))
            .ShouldBeEmpty("Inside the host call the method; MediatR carries what crosses the line to a module.");

    [Fact]
    public void Has_one_loop_for_all_that_it_does_by_itself() =>
        Offenders(text => Regex.IsMatch(text, @"\bIHostedService\b|:\s*BackgroundService\b|\bIHostedLifecycleService\b"))
            .Where(file => file is not ("host/Governance.Core/Background/BackgroundTask.cs" or "host/Governance.Core/Composition/CoreStartup.cs"))
            .ShouldBeEmpty("Derive from BackgroundTask: the loop, the catch, the log and the figure are there.");

    [Fact]
    public void Listens_in_one_place_to_what_other_hosts_say() =>
        Offenders(text => Regex.IsMatch(text, @"\blisten \{?\w", RegexOptions.IgnoreCase) && text.Contains("NpgsqlCommand", StringComparison.Ordinal))
            .ShouldBe(["host/Governance.Core/Announcements/FollowNotices.cs"], "Implement IReload or IHearNotices: one connection listens for all.");

    [Fact]
    public void Writes_no_SQL_by_putting_strings_together() =>
        Offenders(text => Regex.IsMatch(text, @"(FromSqlRaw|ExecuteSqlRaw)(Async)?\s*\(\s*\$"))
            .ShouldBeEmpty("Values go into SQL as parameters: use FromSql / ExecuteSql with an interpolated string.");

    [Fact]
    public void Has_screens_that_bring_their_own_menu_entry_and_title()
    {
        var screens = Repository.Files("host", ".razor").Where(file => Regex.IsMatch(Repository.Text(file), @"^@page ""/(office|admin)[^{""]*""", RegexOptions.Multiline)).ToArray();
        screens.Length.ShouldBeGreaterThan(10);
        screens.Where(file => !Repository.Text(file).Contains("@attribute [MenuEntry(", StringComparison.Ordinal) || !Repository.Text(file).Contains("<ScreenTitle ", StringComparison.Ordinal))
            .ShouldBeEmpty("A screen is found in the menu by its MenuEntry, and shows the title that stands there.");
    }

    private static IEnumerable<string> Offenders(Func<string, bool> offends) =>
        Repository.Files("host", ".cs", ".razor").Where(file => offends(Repository.Text(file)));
}
