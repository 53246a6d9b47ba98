using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads one mapping key by key, reporting what does not fit; <see cref="Close"/> reports the keys that nobody asked for.</summary>
internal sealed class Mapping(YamlMap map, Report report)
{
    private readonly List<string> known = [];

    public int Line => map.Line;

    public Report Report => report;

    public int LineOf(string key) => map.Entries.FirstOrDefault(entry => entry.Key == key)?.Line ?? map.Line;

    public bool Has(string key) => map.Entries.Any(entry => entry.Key == key);

    /// <summary>The value of a key; null when it is absent, and when it is blank, which is a mistake.</summary>
    public YamlNode? Node(string key, bool required = false)
    {
        known.Add(key);
        var entry = map.Entries.FirstOrDefault(entry => entry.Key == key);
        if (entry is null && required)
            report.Missing(map.Line, key, Problems.Add(key));
        if (entry is not { Value.IsBlank: true })
            return entry?.Value;
        report.At(entry.Line, new($"“{key}”没有内容。", $"'{key}' says nothing."), new("请写上内容，或者删去这一行。", "Give it a value, or remove the line."));
        return null;
    }

    public string? Text(string key, bool required = false)
    {
        switch (Node(key, required))
        {
            case YamlText text:
                return text.Value.Trim();
            case { } other:
                report.At(other.Line, new($"“{key}”应当是一段文字。", $"'{key}' should be a text."),
                    new("请直接写文字；含有冒号、方括号或大括号的要加引号。", "Write a text; one with a colon, brackets or braces in it needs quotes."));
                return null;
            default:
                return null;
        }
    }

    /// <summary>A name of a given shape.</summary>
    public string? Name(string key, Regex shape, LocalText cure, bool required = true)
    {
        if (Text(key, required) is not { } text)
            return null;
        if (shape.IsMatch(text))
            return text;
        report.At(LineOf(key), new($"“{key}”的写法不对：“{text}”。", $"'{key}' is not written as it should be: '{text}'."), cure);
        return null;
    }

    public T? OneOf<T>(string key, bool required = false) where T : struct, Enum
    {
        if (Text(key, required) is not { } text)
            return null;
        if (Words.Of<T>().TryGetValue(text, out var member))
            return member;
        report.At(LineOf(key), new($"“{key}”不认识“{text}”。", $"'{key}' does not know '{text}'."), Problems.Meant(text, [.. Words.Of<T>().Keys]));
        return null;
    }

    public bool Flag(string key)
    {
        if (Text(key) is not { } text)
            return false;
        if (text is not ("true" or "false"))
            report.At(LineOf(key), new($"“{key}”只能是 true 或 false。", $"'{key}' is either true or false."), new("请写 true 或 false。", "Write true or false."));
        return text == "true";
    }

    public int? Count(string key, int least, int most)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= least && count <= most)
            return count;
        report.At(LineOf(key), new($"“{key}”应当是 {least} 到 {most} 的整数。", $"'{key}' should be a whole number from {least} to {most}."),
            new("请改正这个数。", "Correct the number."));
        return null;
    }

    public LocalText? Local(string key, bool required = false) => Node(key, required) is { } node ? Reading.Local(node, key, report) : null;

    public IReadOnlyList<string> Texts(string key) => Node(key) is { } node ? Reading.Texts(node, key, report).ToArray() : [];

    /// <summary>The mappings of a list.</summary>
    public IEnumerable<Mapping> Mappings(string key, bool required = false)
    {
        if (Node(key, required) is not { } node)
            yield break;
        if (node is not YamlList list)
        {
            report.At(
                node.Line, new($"“{key}”应当是一个列表。", $"'{key}' should be a list."), new("请每一项另起一行，以“- ”开头。", "Begin each item on a line of its own with '- '."));
            yield break;
        }

        foreach (var item in list.Items)
            if (item is YamlMap entries)
                yield return new(entries, report);
            else
                report.At(item.Line, new($"“{key}”的每一项应当由“键: 值”组成。", $"Each item of '{key}' should be made of 'key: value'."),
                    new("请参照其他文件的写法。", "Write it after the model of another file."));
    }

    /// <summary>A mapping of its own; null when it is absent, and when it is none, which is a mistake.</summary>
    public Mapping? Inner(string key)
    {
        if (Node(key) is not { } node)
            return null;
        if (node is YamlMap entries)
            return new(entries, report);
        report.At(node.Line, NoMapping(key).Problem, NoMapping(key).Cure);
        return null;
    }

    /// <summary>The entries of a mapping that translates or names things.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key)
    {
        if (Node(key) is not { } node)
            return [];
        if (node is YamlMap entries)
            return entries.Entries;
        report.At(node.Line, NoMapping(key).Problem, NoMapping(key).Cure);
        return [];
    }

    private static (LocalText Problem, LocalText Cure) NoMapping(string key) => (
        new($"“{key}”应当由“键: 值”组成。", $"'{key}' should be made of 'key: value'."),
        new("请一行写一个，冒号后空一格。", "Write one a line, with a blank after the colon."));

    public void Close()
    {
        foreach (var entry in map.Entries.Where(entry => !known.Contains(entry.Key)))
            report.At(entry.Line, new($"不认识“{entry.Key}”。", $"'{entry.Key}' is not known here."), Problems.Meant(entry.Key, known.Distinct().ToArray()));
    }
}
