using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads what a group asks of each of its items.</summary>
internal static class ReadGroup
{
    private const int UsualMost = 10;

    public static RepeatedFields From(Mapping item, LocalText? label, IReadOnlyList<FormField> above)
    {
        var report = item.Report;
        var (least, most) = (item.Count("least", 0, RepeatedFields.Limit), item.Count("most", 1, RepeatedFields.Limit) ?? UsualMost);
        if (least > most)
            report.At(item.LineOf("least"), new(
                "最少项数比最多项数还大。",
                "The least number of items is above the greatest."), new("请改正 least 或 most。", "Correct least or most."));
        var before = report.Count;
        var fields = ReadForm.Fields(item, "fields", above);
        if (item.Has("fields") && fields.Count == 0 && report.Count == before)
            report.At(item.LineOf("fields"), new("组里没有字段。", "The group has no fields."), new("请在 fields 里写上字段。", "Write its fields in 'fields'."));
        foreach (var field in fields.Where(field => !field.Describe().MayRepeat))
            report.At(item.LineOf("fields"), new(
                $"“{field.Name}”不能放在可以添加多项的组里。",
                $"'{field.Name}' cannot stand in a group."), new("请移到组外，或者换一种 type。", "Move it out of the group, or change its type."));
        foreach (var field in fields.Where(field => field.Section is not null))
            report.At(item.LineOf("fields"), new(
                $"组里的“{field.Name}”不能另起一节。",
                $"'{field.Name}' in a group cannot begin a section."), new("请删去它的 section。", "Remove its section."));
        return new(fields, item.Local("item") ?? label ?? "", least ?? (item.Flag("required") ? 1 : 0), most);
    }
}
