using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads the papers: a file's name alone, or <c>{file: 申请表.pdf, title: 机动车牌证申请表}</c>. The files lie in the module's <c>downloads</c> folder.</summary>
internal static class ReadDownloads
{
    public static IReadOnlyList<Download> From(Mapping file, IReadOnlyDictionary<string, long> papers)
    {
        var (downloads, report) = (new List<Download>(), file.Report);
        if (file.Node("downloads") is not { } node)
            return downloads;
        if (node is not YamlList list)
        {
            report.At(node.Line, new("“downloads”应当是一个列表。", "'downloads' should be a list."), new("请写成 [申请表.pdf]。", "Write [form.pdf]."));
            return downloads;
        }

        foreach (var item in list.Items)
        {
            var (name, title) = Paper(item, report);
            if (name is null)
                continue;
            if (downloads.Exists(download => download.File == name))
                report.At(item.Line, Problems.Twice("表格", "download", name), Problems.Rename);
            else if (papers.TryGetValue(name, out var size))
                downloads.Add(new(name, title ?? Path.GetFileNameWithoutExtension(name), size));
            else
                report.At(item.Line, new($"downloads 文件夹里没有“{name}”。", $"There is no '{name}' in the downloads folder."),
                    papers.Count == 0 ? new("请把文件放进去。", "Put the file there.") : Problems.Meant(name, [.. papers.Keys]));
        }

        return downloads;
    }

    private static (string? Name, LocalText? Title) Paper(YamlNode item, Report report)
    {
        if (item is YamlText { IsBlank: false } text)
            return (text.Value.Trim(), null);
        if (item is not YamlMap map)
        {
            report.At(item.Line, new("这一项没有写文件名。", "This item names no file."),
                new("请写文件名，或者 {file: 文件名, title: 标题}。", "Write the file's name, or {file: ..., title: ...}."));
            return default;
        }

        var paper = new Mapping(map, report);
        var (name, title) = (paper.Text("file", required: true), paper.Local("title"));
        paper.Close();
        return (name, title);
    }
}
