using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads <c>module.yaml</c>.</summary>
internal static class ReadManifest
{
    internal static readonly LocalText UnitShape = new(
        "请用小写英文单词，上下级之间用点，如 traffic.supervision。", "Use lower-case words with a dot between the levels, such as traffic.supervision.");

    // In records, figures and logs a module by one of these could not be told from the platform; on a disk capitals make no difference.
    private static readonly HashSet<string> OfThePlatform = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Core", "Contracts", "Governance", "Platform", "System", "Office", "Admin", "Portal", "Api", "Microsoft",
    };

    public static ModuleManifest? From(Mapping file)
    {
        var before = file.Report.Count;
        var name = file.Name("name", Words.ModuleName, new("请用模块文件夹的名称，如 Traffic。", "Use the name of the module's folder, such as Traffic."));
        var version = file.Name("version", Words.Version, new("请写三段版本号，如 1.0.0。", "Write three numbers, such as 1.0.0."));
        var contract = file.Name("contract", Words.ContractVersion, new($"请写 \"{ContractVersion.Current}\"。", $"Write \"{ContractVersion.Current}\"."));
        var department = file.Local("department", required: true);
        var summary = file.Local("summary", required: true);
        if (name is not null && OfThePlatform.Contains(name))
            file.Report.At(
                file.LineOf("name"), new($"“{name}”是平台自己的名称。", $"'{name}' is a name of the platform itself."),
                new("请用部门的英文名称，如 Traffic。", "Use the department's name, such as Traffic."));
        var requires = file.Texts("requires");
        if (name is not null && requires.Contains(name))
            file.Report.At(file.LineOf("requires"), new("模块不能依赖自己。", "A module cannot require itself."), new("请把它从列表里删去。", "Remove it from the list."));
        var first = file.Texts("first");
        var units = Units(file);
        file.Close();
        return file.Report.Count > before ? null : new(name!, version!, contract!, department!, summary!, units, requires) { First = [.. first.Distinct()] };
    }

    private static List<UnitDescription> Units(Mapping file)
    {
        var report = file.Report;
        var units = new List<(UnitDescription Unit, Mapping At)>();
        foreach (var item in file.Mappings("units", required: true))
        {
            var code = item.Name("code", Words.Unit, UnitShape);
            var name = item.Local("name", required: true);
            var (parent, phone) = (item.Text("parent"), item.Name("phone", Words.Telephone, Problems.Telephone, required: false));
            var (address, hours) = (item.Local("address"), item.Local("hours"));
            item.Close();
            if (code is null || name is null)
                continue;
            if (units.Exists(other => other.Unit.Code == code))
                report.At(item.LineOf("code"), Problems.Twice("科室", "unit", code), Problems.Rename);
            else
                units.Add((new(code, name, parent, phone) { Address = address, Hours = hours }, item));
        }

        if (units.Count == 0 && file.Has("units"))
            report.At(
                file.LineOf("units"), new("至少要有一个科室。", "There must be at least one unit."), new("请写上受理诉求的科室。", "Name the desk that takes the enquiries."));
        var parents = units.ToDictionary(pair => pair.Unit.Code, pair => pair.Unit.Parent);
        foreach (var (unit, at) in units)
            if (unit.Parent is { } parent && !parents.ContainsKey(parent))
                report.At(at.LineOf("parent"), Problems.NoSuch("科室", "unit", parent), Problems.Meant(parent, [.. parents.Keys]));
            else if (IsAboveItself(unit.Code, parents))
                report.At(at.LineOf("parent"), new($"“{unit.Code}”成了自己的上级。", $"'{unit.Code}' stands above itself."),
                    new("请改正上级，最上面的科室不写 parent。", "Correct the parent; the uppermost unit has none."));
        return [.. units.Select(pair => pair.Unit)];
    }

    private static bool IsAboveItself(string code, Dictionary<string, string?> parents)
    {
        var above = parents[code];
        for (var steps = 0; above is not null && steps <= parents.Count; steps++)
        {
            if (above == code)
                return true;
            above = parents.GetValueOrDefault(above);
        }

        return false;
    }
}
