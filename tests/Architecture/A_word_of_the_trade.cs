using System.Text.RegularExpressions;

namespace Governance.Architecture.Tests;

public partial class A_word_of_the_trade
{
    private const string Glossary = "docs/glossary.md";

    private static readonly HashSet<string> Types =
    [
        .. new[] { typeof(Host.Running.App), typeof(Core.Outcome<>), typeof(BusinessTypes.FieldTypeDescriptor), typeof(Contracts.BusinessType),
            typeof(WorkingTime.TimeLimit) }
            .SelectMany(known => known.Assembly.GetTypes()).Select(type => type.Name),
    ];

    [Fact]
    public void Is_carried_by_a_type()
    {
        var words = Rows().Matches(Repository.Text(Glossary)).Select(row => row.Groups[1].Value).ToArray();
        words.ShouldNotBeEmpty($"{Glossary} has no row that ends in a type: the rule would prove nothing.");
        words.Except(Types).ShouldBeEmpty($"The type was renamed or is gone: put {Glossary} right.");
    }

    [Fact]
    public void Stands_once() =>
        Rows().Matches(Repository.Text(Glossary)).GroupBy(row => row.Groups[1].Value).Where(type => type.Count() > 1).Select(type => type.Key)
            .ShouldBeEmpty($"One type for one word of {Glossary}.");

    [Fact]
    public void Or_an_expensive_decision_is_found_from_the_README() =>
        Repository.Files("docs/decisions", ".md").Where(record => !Repository.Text("README.md").Contains($"({record})", StringComparison.Ordinal))
            .ShouldBeEmpty("The table of decisions in the README links to each record.");

    [GeneratedRegex(@"^\|.*\| `(\w+)` \|\s*$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
