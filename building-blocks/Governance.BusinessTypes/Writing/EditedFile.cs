namespace Governance.BusinessTypes;

/// <summary>
/// A file of a module taken apart for a form: its description as a tree, and below it, in a business type, the guide. Written back unchanged it
/// means the same; a comment is lost, and everything else stays, also what no reader knows.
/// </summary>
public sealed class EditedFile
{
    private const string Fence = "---";

    private readonly bool page;

    private EditedFile(string path, EditedMap map, string guide, bool page, bool commented)
    {
        (Path, Map, Guide, this.page, HasComments) = (path, map, guide, page, commented);
    }

    /// <summary>The path in the module.</summary>
    public string Path { get; }

    /// <summary>The description.</summary>
    public EditedMap Map { get; }

    /// <summary>The guide in Markdown; always blank where a file has none.</summary>
    public string Guide { get; set; }

    /// <summary>Whether the text has comments, which are lost when it is written.</summary>
    public bool HasComments { get; }

    /// <summary>The line on which the guide begins, as of the last <see cref="Write"/>.</summary>
    public int GuideLine { get; private set; }

    /// <summary>Takes a file apart; <see langword="null"/> when it is no YAML, so that it can be put right as a text only.</summary>
    public static EditedFile? Open(string path, string text)
    {
        var report = new Report(path, []);
        var page = IsPage(path);
        var front = page ? FrontMatter.Cut(text, report) : new(text, "", 0);
        return front is not null && ReadYaml.Mapping(front.Yaml, report) is { } map && report.Count == 0
            ? new(path, (EditedMap)EditedNode.From(map), front.Guide, page, Comments.In(front.Yaml))
            : null;
    }

    /// <summary>A file that does not exist yet.</summary>
    public static EditedFile New(string path) => new(path, new(), "", IsPage(path), commented: false);

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Map.IsEmpty && string.IsNullOrWhiteSpace(Guide);

    /// <summary>The text of the file; afterwards every part knows its line.</summary>
    public string Write()
    {
        var yaml = WriteYaml.From(Map);
        var above = page ? 1 : 0;
        Unwritten(Map);
        if (ReadYaml.Mapping(yaml, new(Path, []), above) is { } written)
            Lines(Map, written);
        GuideLine = yaml.Count(letter => letter == '\n') + 1 + (2 * above);
        return page ? $"{Fence}\n{yaml}{Fence}\n{Guide.ReplaceLineEndings("\n")}" : yaml;
    }

    private static bool IsPage(string path) => path.EndsWith(".md", StringComparison.Ordinal);

    private static void Unwritten(EditedNode node)
    {
        node.Line = 0;
        foreach (var entry in (node as EditedMap)?.Entries ?? [])
        {
            entry.Line = 0;
            Unwritten(entry.Value);
        }

        foreach (var item in (node as EditedList)?.Items ?? [])
            Unwritten(item);
    }

    private static void Lines(EditedNode node, YamlNode written)
    {
        node.Line = written.Line;
        switch (node, written)
        {
            case (EditedMap map, YamlMap read):
                foreach (var (entry, at) in WriteYaml.Written(map).Zip(read.Entries))
                {
                    entry.Line = at.Line;
                    Lines(entry.Value, at.Value);
                }

                break;
            case (EditedList list, YamlList read):
                foreach (var (item, at) in WriteYaml.Written(list).Zip(read.Items))
                    Lines(item, at);
                break;
        }
    }
}
