using System.Xml.Linq;

namespace Governance.Architecture.Tests;

public class The_contract
{
    public static TheoryData<string> Documented => ["Governance.Contracts", "Governance.WorkingTime"];

    [Theory, MemberData(nameof(Documented))]
    public void Documents_every_public_type(string assembly)
    {
        var path = Path.Combine(AppContext.BaseDirectory, assembly);
        var documented = XDocument.Load(path + ".xml").Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);
        var types = System.Reflection.Assembly.LoadFrom(path + ".dll").GetExportedTypes();
        types.ShouldNotBeEmpty();
        types.Where(type => !documented.Contains("T:" + type.FullName!.Replace('+', '.'))).Select(type => type.FullName)
            .ShouldBeEmpty("The first sentence is in the words of the trade; then bounds, units, errors and source.");
    }
}
