using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads the fields of a form, or of a workflow's step, and what must hold between them.</summary>
internal static class ReadForm
{
    public static FormDescription Form(Mapping file)
    {
        var before = file.Report.Count;
        var fields = Fields(file, "form");
        // A check of a field that has mistakes of its own would be blamed for them.
        var sound = file.Report.Count == before;
        var checks = Checks(file, fields, sound);
        return new(fields, checks);
    }

    /// <param name="around">Of a group, the fields of the form that stand before it.</param>
    public static IReadOnlyList<FormField> Fields(Mapping file, string key, IReadOnlyList<FormField>? around = null)
    {
        around ??= [];
        var fields = new List<FormField>();
        var items = file.Mappings(key).ToList();
        var names = items.Select(item => item.Text("name")).ToList();
        foreach (var (item, index) in items.Select((item, index) => (item, index)))
        {
            var earlier = names.Take(index).OfType<string>().Concat(around.Select(other => other.Name)).ToHashSet();
            IReadOnlyList<FormField> above = [.. around, .. fields];
            var field = ReadField.From(item, above);
            var conditions = ReadConditions.From(item, new(above, earlier, [.. names.OfType<string>()]));
            item.Close();
            if (field is null)
                continue;
            if (earlier.Contains(field.Name))
                item.Report.At(item.LineOf("name"), Problems.Twice("字段", "field", field.Name), Problems.Rename);
            else
                fields.Add(field with { When = conditions });
        }

        return fields;
    }

    private static List<CrossFieldCheck> Checks(Mapping file, IReadOnlyList<FormField> fields, bool sound)
    {
        var checks = new List<CrossFieldCheck>();
        foreach (var item in file.Mappings("checks"))
        {
            var kinds = Words.Of<CrossFieldCheckKind>();
            var written = kinds.Keys.Where(item.Has).ToArray();
            var named = kinds.Keys.ToDictionary(kind => kind, item.Texts);
            var message = item.Local("message", required: true);
            if (written.Length != 1)
                item.Report.At(item.Line, new("一项检查要写明一种关系。", "A check states one relation."), Problems.OneOf(kinds.Keys));
            else if (sound && Names(item, written[0], named[written[0]], fields) && message is not null)
                checks.Add(new(kinds[written[0]], named[written[0]], message));
            item.Close();
        }

        return checks;
    }

    private static bool Names(Mapping item, string kind, IReadOnlyList<string> named, IReadOnlyList<FormField> fields)
    {
        var (line, before) = (item.LineOf(kind), item.Report.Count);
        var found = named.Select(name => fields.FirstOrDefault(field => field.Name == name)).OfType<FormField>().ToList();
        foreach (var name in named.Where(name => !found.Exists(field => field.Name == name)))
            item.Report.At(line, Problems.NoSuch("字段", "field", name), Problems.Meant(name, [.. fields.Select(field => field.Name)]));
        if (named.Count < 2)
            item.Report.At(line, new("检查至少要两个字段。", "A check is about two fields at least."), new("请写成 [前一个, 后一个]。", "Write [one, another]."));
        if (named.Distinct().Count() < named.Count)
            item.Report.At(line, new("检查里有一个字段写了两次。", "A field stands twice in the check."), new("请删去重复的。", "Remove the second one."));
        if (kind == "ascending" && (found.Exists(field => !field.Describe().IsOrdered) || found.Select(field => field.Describe()).Distinct().Count() > 1))
            item.Report.At(line, new("只有日期之间、数字之间才有先后大小。", "Only dates, or only numbers, can be ascending."),
                new("请改用其他检查，或者改字段的类型。", "Use another check, or change the fields' type."));
        if (kind is "same" or "different" && found.Select(field => field.Describe()).Distinct().Count() > 1)
            item.Report.At(line, new("不同类型的字段不能比较。", "Fields of different types cannot be compared."), new("请让它们的 type 相同。", "Give them the same type."));
        return item.Report.Count == before;
    }
}
