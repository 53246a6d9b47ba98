using Governance.Contracts;

namespace Governance.Core.Units;

/// <summary>A desk, for lists to choose from.</summary>
public sealed record UnitView(string Code, LocalText Name, LocalText Department, string? Module);

[PerRequest]
internal sealed class ListUnits(UnitDirectory units)
{
    public Task<IReadOnlyList<UnitView>> Run(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UnitView>>([.. units.All
            .Where(unit => !unit.Closed)
            .OrderBy(unit => unit.Module is null ? 0 : 1).ThenBy(unit => unit.Code, StringComparer.Ordinal)
            .Select(unit => new UnitView(unit.Code, unit.Name, unit.Department, unit.Module))]);
}
