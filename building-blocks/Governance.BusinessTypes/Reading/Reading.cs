using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads the small things that stand everywhere: a text in one or two languages, a list of texts.</summary>
internal static class Reading
{
    private static readonly LocalText BothLanguages = new("请写成 {zh: 中文, en: English}，或者只写中文。", "Write {zh: 中文, en: English}, or the Chinese alone.");

    public static LocalText? Local(YamlNode node, string key, Report report)
    {
        if (node is YamlText text)
            return text.Value.Trim();
        if (node is not YamlMap map)
        {
            report.At(node.Line, new($"“{key}”应当是一段文字。", $"'{key}' should be a text."), BothLanguages);
            return null;
        }

        var languages = new Mapping(map, report);
        var (zh, en) = (languages.Text("zh", required: true), languages.Text("en"));
        languages.Close();
        return zh is null ? null : new(zh, en);
    }

    public static IEnumerable<string> Texts(YamlNode node, string key, Report report)
    {
        if (node is not YamlList list)
        {
            report.At(node.Line, new($"“{key}”应当是一个列表。", $"'{key}' should be a list."),
                new("请写成 [一, 二]，或者每一项另起一行，以“- ”开头。", "Write [one, two], or each item on a line of its own after '- '."));
            yield break;
        }

        foreach (var item in list.Items)
            if (item is YamlText { IsBlank: false } text)
                yield return text.Value.Trim();
            else
                report.At(item.Line, new($"“{key}”的每一项应当是文字。", $"Each item of '{key}' should be a text."),
                    new("请直接写文字；含有冒号的要加引号。", "Write a text; one with a colon in it needs quotes."));
    }
}
