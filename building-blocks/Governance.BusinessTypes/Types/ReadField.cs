using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads one field; what it is asked on is read by <see cref="ReadConditions"/>.</summary>
internal static class ReadField
{
    private static readonly LocalText CamelCase = new(
        "请用小写字母开头的英文单词，后面的单词首字母大写，如 plateType。", "Begin with a small letter, and every further word with a capital, such as plateType.");

    /// <param name="item">What is written of the field.</param>
    /// <param name="above">The fields before it, which those of a group may look at.</param>
    public static FormField? From(Mapping item, IReadOnlyList<FormField> above)
    {
        var before = item.Report.Count;
        var name = item.Name("name", Words.CamelCase, CamelCase);
        var label = item.Local("label", required: true);
        var type = Type(item);
        var field = new FormField
        {
            Name = name ?? "",
            Label = label ?? "",
            Type = type?.Type ?? FieldType.Text,
            TypeName = type?.TypeName,
            Required = item.Flag("required"),
            Sensitive = item.Flag("sensitive"),
            Help = item.Local("help"),
            Section = item.Local("section"),
            Options = [.. Options(item)],
            MinLength = item.Count("minLength", 1, 20_000),
            MaxLength = item.Count("maxLength", 1, 20_000),
            Min = item.Text("min"),
            Max = item.Text("max"),
            Pattern = item.Text("pattern"),
            Source = item.Name(
                "source", Words.Code, new("请写库或日程的名称，部门在点之前，如 traffic.plates。",
                    "Name the pool or schedule, the department before the dot, such as traffic.plates."), required: false),
            MaxFiles = item.Count("maxFiles", 1, 20),
            Repeated = type?.Type == FieldTypes.Group.Type ? ReadGroup.From(item, label, above) : null,
        };
        if (field.Repeated is { Least: > 0 })
            field = field with { Required = true };
        if (type is not null)
            CheckField.Fits(field, item);
        return item.Report.Count > before ? null : field;
    }

    private static FieldTypeDescriptor? Type(Mapping item)
    {
        if (item.Text("type", required: true) is not { } word)
            return null;
        if (FieldTypes.Find(word) is { } type)
            return type;
        item.Report.At(item.LineOf("type"), new($"“type”不认识“{word}”。", $"'type' does not know '{word}'."), Problems.Meant(word, FieldTypes.Words));
        return null;
    }

    private static IEnumerable<FieldOption> Options(Mapping item)
    {
        if (item.Node("options") is not { } node)
            yield break;
        if (node is not YamlList list)
        {
            item.Report.At(node.Line, new("“options”应当是一个列表。", "'options' should be a list."), new("请写成 [甲, 乙]。", "Write [one, another]."));
            yield break;
        }

        var values = new HashSet<string>();
        foreach (var entry in list.Items)
        {
            if (Option(entry, item.Report) is not { } option)
                continue;
            if (!values.Add(option.Value))
                item.Report.At(entry.Line, Problems.Twice("选项", "option", option.Value), Problems.Rename);
            yield return option;
        }
    }

    private static FieldOption? Option(YamlNode entry, Report report)
    {
        if (entry is YamlText { IsBlank: false } text)
            return new(text.Value.Trim(), text.Value.Trim());
        if (entry is not YamlMap map)
        {
            report.At(entry.Line, new("选项没有内容。", "The option says nothing."),
                new("请写选项的文字，或者 {value: 值, label: 文字}。", "Write its words, or {value: ..., label: ...}."));
            return null;
        }

        var option = new Mapping(map, report);
        var (label, value) = (option.Local("label", required: true), option.Text("value"));
        option.Close();
        return label is null ? null : new(value ?? label.Zh, label);
    }
}
