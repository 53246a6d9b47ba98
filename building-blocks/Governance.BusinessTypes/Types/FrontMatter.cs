using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>A business-type file, cut at its fences: the description above, the guide below.</summary>
/// <param name="Yaml">What stands between the fences; it begins on the second line.</param>
/// <param name="Guide">Everything after them.</param>
/// <param name="GuideLine">The line on which the guide begins.</param>
internal sealed record FrontMatter(string Yaml, string Guide, int GuideLine)
{
    private const string Fence = "---";

    public static FrontMatter? Cut(string text, Report report)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            report.At(1, new("文件开头没有说明部分。", "The file does not begin with its description."),
                new("请让第一行是“---”，接着写 code、kind、title 等，再以“---”结束。", "Let the first line be '---', then code, kind, title and so on, then another '---'."));
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end > 0)
            return new(string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]), end + 2);
        report.At(1, new("说明部分没有结束。", "The description does not end."), new("请在它之后另起一行写“---”。", "Write '---' on a line of its own after it."));
        return null;
    }
}
