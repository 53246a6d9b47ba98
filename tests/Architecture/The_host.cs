using System.Text.RegularExpressions;
using Governance.Core.Announcements;
using Governance.Core.Background;
using Governance.Core.Composition;

namespace Governance.Architecture.Tests;

public partial class The_host
{
    [Fact]
    public void Has_a_core_that_knows_no_ASP_NET() =>
        Repository.ReferencesOf(typeof(CoreOptions).Assembly.Location)
            .Where(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
            .ShouldBeEmpty("Pages and endpoints belong into Governance.Host.");

    [Fact]
    public void Names_no_module()
    {
        var names = new Regex(
            $@"\b({string.Join('|', Repository.Modules.SelectMany(module => new[] { module, $"\"{module.ToLowerInvariant()}\\.[a-z-]+" }))})\b");
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
        Offenders(PutsSqlTogether).ShouldBeEmpty(
            "Values go into SQL as parameters: use FromSql / SqlQuery / ExecuteSql with an interpolated string, or a constant with $1 and its parameters.");

    [Fact]
    public void Says_where_its_SQL_is_written_by_hand_why() =>
        Offenders(text => HandsOverSql().IsMatch(text) && !SaysWhy().IsMatch(text)).ShouldBeEmpty(
            "Above the statement a comment `// Raw: ...` says what LINQ cannot do here. Where there is nothing to say, write LINQ.");

    [Fact]
    public void Holds_what_only_one_host_does_in_one_place() =>
        Offenders(text => text.Contains("advisory", StringComparison.Ordinal)).ShouldBe(
            ["host/Governance.Core/Data/HostLock.cs"], "A lock between hosts is a HostLock: its number is there, and how it is given back.");

    [Theory]
    [InlineData("db.Database.SqlQueryRaw<Row>(rule.Sql.Replace(\"$now\", now))", true, "as verification did")]
    [InlineData("db.Database.ExecuteSqlRawAsync($\"delete from a where b = {c}\", token)", true, "interpolated, and yet raw")]
    [InlineData("db.Enquiries.FromSqlRaw(\"select * from a where b = \" + c)", true, "joined")]
    [InlineData("new NpgsqlCommand(string.Format(Sql, c), connection)", true, "formatted")]
    [InlineData("database.CreateCommand($\"\"\"select {c}\"\"\")", true, "interpolated over lines")]
    [InlineData("command.CommandText = Sql + c;", true, "set afterwards")]
    [InlineData("db.Database.SqlQueryRaw<Row>(rule.Sql, new NpgsqlParameter(\"now\", now))", false, "a constant and its parameters")]
    [InlineData("db.Database.SqlQuery<long>($\"select {c}\")", false, "interpolation that makes parameters")]
    [InlineData("new NpgsqlCommand(\"select $1\", connection)", false, "a literal")]
    public void Is_seen_to_put_SQL_together_when(string code, bool seen, string why) => PutsSqlTogether(code).ShouldBe(seen, why);

    /// <summary>Where a statement is handed over it is a literal or a name, and nothing is done to it on the way.</summary>
    private static bool PutsSqlTogether(string text) => Regex
        .Matches(text, @"(FromSqlRaw|ExecuteSqlRaw|SqlQueryRaw)(Async)?(<[^>(]*>)?\s*\(\s*|"
            + @"new Npgsql(Batch)?Command\s*\(\s*|\.CreateCommand\s*\(\s*|\bCommandText\s*=\s*")
        .Any(handed => !Regex.IsMatch(text[(handed.Index + handed.Length)..], @"\A(\)|(""[^""]*""|""""""[\s\S]*?""""""|[A-Za-z_][\w.]*)\s*[,;)}])"));

    /// <summary>Everything else that stands on a page is text, whoever typed it.</summary>
    [Cases("M47")]
    [Fact]
    public void Writes_no_markup_but_guides_and_drawings() => Repository.Files("host", ".razor", ".cs", ".js")
        .SelectMany(file => Markup().Matches(Repository.Text(file)).Select(found => (file, found.Value)))
        .Where(found => !GuideOrDrawing().IsMatch(found.Value)).ShouldBeEmpty("What people typed would become part of the page.");

    [Fact]
    public void Has_screens_that_bring_their_own_menu_entry_and_title()
    {
        var screens = Repository.Files("host", ".razor")
            .Where(file => Regex.IsMatch(Repository.Text(file), @"^@page ""/(office|admin)[^{""]*""", RegexOptions.Multiline)).ToArray();
        screens.Length.ShouldBeGreaterThan(10);
        screens.Where(file => !Repository.Text(file).Contains("@attribute [MenuEntry(", StringComparison.Ordinal)
            || !Repository.Text(file).Contains("<ScreenTitle ", StringComparison.Ordinal))
            .ShouldBeEmpty("A screen is found in the menu by its MenuEntry, and shows the title that stands there.");
    }

    [GeneratedRegex(@"\b(FromSql|ExecuteSql|SqlQuery)(Raw)?(Async)?(<[^>(]*>)?\s*\(|new Npgsql(Batch)?Command\s*\(|\.CreateCommand\s*\(|\bCommandText\s*=")]
    private static partial Regex HandsOverSql();

    [GeneratedRegex(@"\(MarkupString\)[^<\n]*|AddMarkupContent[^\n]*|\b(inner|outer)HTML\b[^\n]*|insertAdjacentHTML[^\n]*|document\.write[^\n]*")]
    private static partial Regex Markup();

    /// <summary>Made of a department's Markdown without its markup, and of a workflow's names, which are encoded.</summary>
    [GeneratedRegex(@"\A\(MarkupString\)(L\((Type|type)\.Guide\)|DrawWorkflow\.Run\()")]
    private static partial Regex GuideOrDrawing();

    [GeneratedRegex(@"// Raw: \w|// Raw: """)]
    private static partial Regex SaysWhy();

    private static IEnumerable<string> Offenders(Func<string, bool> offends) =>
        Repository.Files("host", ".cs", ".razor").Where(file => offends(Repository.Text(file)));
}
