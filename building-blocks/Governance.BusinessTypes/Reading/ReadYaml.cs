using Governance.Contracts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Governance.BusinessTypes;

/// <summary>
/// Reads YAML into a tree that remembers its lines. Anchors, aliases, tags and deep nesting are refused: the files need none of them,
/// and with them a small file can grow without bound.
/// </summary>
internal sealed class ReadYaml
{
    private const int Deepest = 12;

    private readonly Parser parser;
    private readonly Report report;
    private readonly int above;

    private ReadYaml(string text, Report report, int above)
    {
        parser = new(new StringReader(text));
        this.report = report;
        this.above = above;
    }

    /// <param name="text">The YAML.</param>
    /// <param name="report">Where mistakes go.</param>
    /// <param name="above">How many lines stand above the text in its file.</param>
    /// <returns>The mapping at the top; null when there is none, and then a mistake was reported.</returns>
    public static YamlMap? Mapping(string text, Report report, int above = 0)
    {
        var reading = new ReadYaml(text, report, above);
        try
        {
            return reading.Top();
        }
        catch (YamlException wrong)
        {
            // What is missing at the end is looked for one line after it.
            var last = text.TrimEnd('\n').Count(letter => letter == '\n') + 1;
            report.At(Math.Min((int)wrong.Start.Line, last) + above, Problems.Syntax, new(
                $"请检查缩进、冒号后的空格和引号；含有冒号或井号的文字要加引号。（{wrong.Message}）",
                $"Check the indentation, the blank after a colon, and quotes; a text with a colon or # in it needs quotes. ({wrong.Message})"));
        }
        catch (Exception wrong) when (wrong is ArgumentException or InvalidOperationException or FormatException or IndexOutOfRangeException
            or OverflowException or NullReferenceException)
        {
            // The scanner is third-party code, and the text is anybody's: what it does not foresee is still the file's mistake.
            report.At(reading.parser.Current is { } reached ? reading.Line(reached) : above + 1, Problems.Syntax,
                new("请对照其他文件重写这一部分。", "Write this part again after the model of another file."));
        }

        return null;
    }

    private YamlMap? Top()
    {
        parser.Consume<StreamStart>();
        if (!parser.Accept<DocumentStart>(out _))
            return Refuse(1 + above, new("文件是空的。", "The file is empty."), new("请写上内容。", "Write what it should say."));
        parser.Consume<DocumentStart>();
        var line = Line(parser.Current!);
        var node = Node(0);
        if (node is YamlMap map)
        {
            parser.Consume<DocumentEnd>();
            return parser.Current is DocumentStart second
                ? Refuse(Line(second), new("文件里有第二个“---”。", "There is a second '---' in the file."), new("请分成两个文件。", "Make two files of it."))
                : map;
        }

        return node is null ? null : Refuse(line, new("这里应当是“键: 值”的列表。", "There should be a list of 'key: value' here."),
            new("请一行写一个键，冒号后空一格。", "Write one key a line, with a blank after the colon."));
    }

    private YamlMap? Refuse(int line, LocalText problem, LocalText cure)
    {
        report.At(line, problem, cure);
        return null;
    }

    private YamlNode? Node(int depth)
    {
        var current = parser.Current!;
        var line = Line(current);
        if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false } || current is NodeEvent { Tag.IsEmpty: false })
            return Refuse(line, new("不能使用锚点（&）、引用（*）和标签（!）。", "Anchors (&), aliases (*) and tags (!) are not allowed."),
                new("请把内容直接写出来；以这些符号开头的文字要加引号。", "Write the content out; a text that begins with such a sign needs quotes."));
        if (depth > Deepest)
            return Refuse(line, new("嵌套太深。", "It is nested too deeply."), new("请减少层次。", "Use fewer levels."));
        switch (current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return new YamlText(line, scalar.Value, scalar.Style != ScalarStyle.Plain);
            case SequenceStart:
                return Items(line, depth);
            case MappingStart:
                return Entries(line, depth);
            default:
                return Refuse(line, Problems.Syntax, new("请写一个值。", "Write a value."));
        }
    }

    private YamlList? Items(int line, int depth)
    {
        parser.MoveNext();
        var items = new List<YamlNode>();
        while (parser.Current is not SequenceEnd)
        {
            if (Node(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }

        parser.MoveNext();
        return new(line, items);
    }

    private YamlMap? Entries(int line, int depth)
    {
        parser.MoveNext();
        var entries = new List<YamlEntry>();
        while (parser.Current is not MappingEnd)
        {
            if (Node(depth + 1) is not { } key)
                return null;
            if (key is not YamlText text)
                return Refuse(key.Line, new("键必须是文字。", "A key must be a text."), new("有大括号或方括号的文字要加引号。", "A text with braces or brackets in it needs quotes."));
            if (Node(depth + 1) is not { } value)
                return null;
            if (entries.Exists(entry => entry.Key == text.Value))
                report.At(text.Line, new($"“{text.Value}”写了两次。", $"'{text.Value}' stands twice."), new("请删去其中一个。", "Remove one of them."));
            else
                entries.Add(new(text.Value, text.Line, value));
        }

        parser.MoveNext();
        return new(line, entries);
    }

    private int Line(ParsingEvent at) => (int)at.Start.Line + above;
}
