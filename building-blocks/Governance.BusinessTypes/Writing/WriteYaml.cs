using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Governance.BusinessTypes;

/// <summary>
/// Writes what was edited as YAML, one key a line, so that a line belongs to one thing; short lists of texts stand on one line, as people write them.
/// </summary>
internal static class WriteYaml
{
    public static string From(EditedMap map)
    {
        var text = new StringWriter { NewLine = "\n" };
        // Long lines are never folded: a folded text would be read with other blanks in it.
        var emitter = new Emitter(
            text, new EmitterSettings().WithMaxSimpleKeyLength(1024).WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Map(emitter, map);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    /// <summary>The entries that are written: those that say something.</summary>
    public static IEnumerable<EditedEntry> Written(EditedMap map) => map.Entries.Where(entry => !entry.Value.IsEmpty);

    /// <summary>The items that are written: an empty mapping holds the place of those after it, and is nothing at the end.</summary>
    public static IEnumerable<EditedNode> Written(EditedList list) => list.Items
        .Take(list.Items.FindLastIndex(item => !item.IsEmpty) + 1)
        .Where(item => item is not EditedText { IsEmpty: true });

    private static void Node(Emitter emitter, EditedNode node)
    {
        switch (node)
        {
            case EditedText text:
                Text(emitter, text.Value.ReplaceLineEndings("\n").Trim(), text.Quoted);
                break;
            case EditedList list:
                var flow = list.Items.TrueForAll(item => item is EditedText { Value.Length: < 30 });
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, flow ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in Written(list))
                    Node(emitter, item);
                emitter.Emit(new SequenceEnd());
                break;
            case EditedMap map:
                Map(emitter, map);
                break;
        }
    }

    private static void Map(Emitter emitter, EditedMap map)
    {
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, true, Written(map).Any() ? MappingStyle.Block : MappingStyle.Flow));
        foreach (var entry in Written(map))
        {
            Text(emitter, entry.Key, quoted: false);
            Node(emitter, entry.Value);
        }

        emitter.Emit(new MappingEnd());
    }

    private static void Text(Emitter emitter, string text, bool quoted)
    {
        var style = text.Contains('\n') ? ScalarStyle.Literal
            : quoted || text is "~" or "null" ? ScalarStyle.DoubleQuoted
            : ScalarStyle.Any;
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));
    }
}
