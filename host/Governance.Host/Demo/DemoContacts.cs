using Governance.Core.Contacts;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Host.Demo;

/// <summary>
/// Where the desks of an invented city are: an area code that no exchange has, and a map that nobody serves. A number that a module knows, such as 122, stays.
/// </summary>
internal sealed class DemoContacts(ChangeContact change, UnitContacts contacts, UnitDirectory units)
{
    internal async Task Run(Actor admin, CancellationToken cancellationToken)
    {
        var departments = units.All.Select(unit => unit.Module ?? "").Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (index, unit) in units.All.OrderBy(unit => unit.Code, StringComparer.Ordinal).Index())
        {
            if (contacts.VersionOf(unit.Code) > 0)
                continue;
            var (house, floor) = (8 + (6 * departments.IndexOf(unit.Module ?? "")), 1 + (index % 5));
            var kept = await change.Run(
                admin,
                unit.Code,
                new(
                    DemoText.Address(house, floor).Zh, DemoText.Address(house, floor).En,
                    unit.Phone ?? $"0000-88{110 + index}", DemoText.Hours.Zh, DemoText.Hours.En, $"https://map.example.org/pingan/{unit.Code}"),
                DemoText.DemoData, basedOn: 0, cancellationToken);
            if (kept.Problem is { } problem)
                throw new StartupException($"{unit.Code}: {problem.Title.Zh}");
        }
    }
}
