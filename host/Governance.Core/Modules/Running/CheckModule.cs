using Governance.Contracts;

namespace Governance.Core.Modules.Running;

/// <summary>Whether a module may start beside those that run; each answer is the first thing that is wrong, or null.</summary>
internal static class CheckModule
{
    internal static ModuleRefusedException? Files(DiscoveredModule found)
    {
        var manifest = found.Reading.Manifest;
        if (manifest is not null && OtherContract(manifest) is { } other)
            return new(other, ModuleState.Incompatible);
        if (found.Reading.Mistakes.Count > 0)
            return new(string.Join('\n', found.Reading.Mistakes));
        if (manifest is null)
            return new(ModulesText.NoModuleYaml);
        return manifest.Name == found.Name
            ? null
            : new(ModulesText.FolderIsButModuleYamlSays(found.Name, manifest.Name));
    }

    internal static LocalText? OtherContract(ModuleManifest manifest) => Major(manifest.Contract) == Major(ContractVersion.Current)
        ? null
        : ModulesText.MadeForContract(manifest.Contract, ContractVersion.Current);

    internal static ModuleRefusedException? Beside(IEnumerable<Department> others, Department department)
    {
        var theirs = others.ToList();
        return Taken(ModulesText.BusinessType, Types(department), theirs, Types)
            ?? Taken(ModulesText.Unit, Units(department), theirs, Units)
            ?? Taken(ModulesText.PoolOrSchedule, Sources(department), theirs, Sources)
            ?? Described(department, theirs);
    }

    private static IEnumerable<string> Types(Department department) => department.BusinessTypes.Select(type => type.Code);

    private static IEnumerable<string> Units(Department department) => department.Manifest.Units.Select(unit => unit.Code);

    private static IEnumerable<string> Sources(Department department) =>
        department.Resources.Pools.Select(pool => pool.Name).Concat(department.Resources.Schedules.Select(schedule => schedule.Name));

    private static ModuleRefusedException? Taken(
        LocalText what, IEnumerable<string> mine, IEnumerable<Department> others, Func<Department, IEnumerable<string>> theirs)
    {
        var seen = others.SelectMany(other => theirs(other).Select(code => (code, other.Module))).ToLookup(pair => pair.code, pair => pair.Module);
        var own = new HashSet<string>();
        foreach (var code in mine)
        {
            var owner = own.Add(code) ? seen[code].FirstOrDefault() : "";
            if (owner is not null)
                return new(owner.Length == 0
                    ? ModulesText.StandsTwice(what, code)
                    : ModulesText.BelongsToTheModuleAlready(what, code, owner));
        }

        return null;
    }

    private static ModuleRefusedException? Described(Department department, List<Department> others)
    {
        var sources = others.Append(department).SelectMany(Sources).ToHashSet();
        foreach (var type in department.BusinessTypes)
        {
            if (type.Form.Fields.FirstOrDefault(field => field.Source is { } source && !sources.Contains(source)) is { } field)
                return new(ModulesText.FieldDrawsOnNothing(type.Code, field.Name, field.Source));
        }

        var pool = department.Resources.Pools.FirstOrDefault(pool => pool.Hold <= NodaTime.Duration.Zero || pool.Items.Any(string.IsNullOrWhiteSpace));
        if (pool is not null)
            return new(ModulesText.PoolHasNoTimeToHold(pool.Name));
        var schedule = department.Resources.Schedules.FirstOrDefault(
            schedule => schedule.Places.Count == 0 || schedule.Capacity < 1 || schedule.DaysAhead is < 1 or > 60
                || schedule.NoticeHours is < 0 or > 720 || schedule.ChangeHours is < 0 or > 240);
        return schedule is null
            ? null
            : new(ModulesText.ScheduleIsOutOfBounds(schedule.Name));
    }

    private static string Major(string version) => version.Split('.')[0];
}
