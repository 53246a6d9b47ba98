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
            return new(new("没有 module.yaml。", "There is no module.yaml."));
        return manifest.Name == found.Name
            ? null
            : new(new($"文件夹是“{found.Name}”，module.yaml 中却写作“{manifest.Name}”。", $"The folder is '{found.Name}', but module.yaml says '{manifest.Name}'."));
    }

    internal static LocalText? OtherContract(ModuleManifest manifest) => Major(manifest.Contract) == Major(ContractVersion.Current)
        ? null
        : new($"为契约 {manifest.Contract} 编写，本平台是 {ContractVersion.Current}。", $"Made for contract {manifest.Contract}; this platform has {ContractVersion.Current}.");

    internal static ModuleRefusedException? Beside(IEnumerable<Department> others, Department department)
    {
        var theirs = others.ToList();
        return Taken("业务类型", "business type", Types(department), theirs, Types)
            ?? Taken("科室", "unit", Units(department), theirs, Units)
            ?? Taken("号池或预约安排", "pool or schedule", Sources(department), theirs, Sources)
            ?? Described(department, theirs);
    }

    private static IEnumerable<string> Types(Department department) => department.BusinessTypes.Select(type => type.Code);

    private static IEnumerable<string> Units(Department department) => department.Manifest.Units.Select(unit => unit.Code);

    private static IEnumerable<string> Sources(Department department) =>
        department.Resources.Pools.Select(pool => pool.Name).Concat(department.Resources.Schedules.Select(schedule => schedule.Name));

    private static ModuleRefusedException? Taken(
        string zh, string en, IEnumerable<string> mine, IEnumerable<Department> others, Func<Department, IEnumerable<string>> theirs)
    {
        var seen = others.SelectMany(other => theirs(other).Select(code => (code, other.Module))).ToLookup(pair => pair.code, pair => pair.Module);
        var own = new HashSet<string>();
        foreach (var code in mine)
        {
            var owner = own.Add(code) ? seen[code].FirstOrDefault() : "";
            if (owner is not null)
                return new(owner.Length == 0
                    ? new($"{zh}“{code}”出现了两次。", $"The {en} '{code}' stands twice.")
                    : new($"{zh}“{code}”已属于模块 {owner}。", $"The {en} '{code}' belongs to the module {owner} already."));
        }

        return null;
    }

    private static ModuleRefusedException? Described(Department department, List<Department> others)
    {
        var sources = others.Append(department).SelectMany(Sources).ToHashSet();
        foreach (var type in department.BusinessTypes)
        {
            if (type.Form.Fields.FirstOrDefault(field => field.Source is { } source && !sources.Contains(source)) is { } field)
                return new(new(
                    $"{type.Code} 的字段 {field.Name} 取自“{field.Source}”，但没有这个号池或预约安排。",
                    $"The field {field.Name} of {type.Code} draws on '{field.Source}', but there is no such pool or schedule."));
        }

        var pool = department.Resources.Pools.FirstOrDefault(pool => pool.Hold <= NodaTime.Duration.Zero || pool.Items.Any(string.IsNullOrWhiteSpace));
        if (pool is not null)
            return new(new($"号池“{pool.Name}”的保留时间或号码不合规定。", $"The pool '{pool.Name}' has no time to hold or an empty item."));
        var schedule = department.Resources.Schedules.FirstOrDefault(schedule => schedule.Places.Count == 0 || schedule.Capacity < 1 || schedule.DaysAhead is < 1 or > 60);
        return schedule is null
            ? null
            : new(new($"预约安排“{schedule.Name}”没有地点，或名额、天数不合规定。", $"The schedule '{schedule.Name}' has no place, or its capacity or days ahead are out of bounds."));
    }

    private static string Major(string version) => version.Split('.')[0];
}
