using System.Text.RegularExpressions;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Packages;

namespace Governance.Core.Designing;

/// <summary>
/// What nobody has written yet: the words that a new department begins with, and headings of a guide with nothing below. Citizens must not
/// meet either.
/// </summary>
internal static partial class StillToWrite
{
    internal static IEnumerable<Mistake> In(IReadOnlyDictionary<string, string> texts) => texts.SelectMany(file =>
        EditedFile.Open(file.Key, file.Value) is not { } opened ? []
        : file.Key == PackageLayout.Manifest ? OfDepartment(opened)
        : file.Key.EndsWith(".md", StringComparison.Ordinal) ? OfType(opened, file.Value)
        : []);

    private static IEnumerable<Mistake> OfDepartment(EditedFile file)
    {
        if (Begun(file, file.Map, "department", NewDepartmentText.Title, DesigningText.SayWhatTheDepartmentIsCalled) is { } title)
            yield return title;
        if (Begun(file, file.Map, "summary", NewDepartmentText.Summary, DesigningText.SayInOneSentenceWhat) is { } summary)
            yield return summary;
        foreach (var unit in (file.Map["units"] as EditedList)?.Maps ?? [])
            if (Begun(file, unit, "name", NewDepartmentText.Title, DesigningText.SayWhatTheUnitIsCalled) is { } name)
                yield return name;
    }

    private static IEnumerable<Mistake> OfType(EditedFile file, string text)
    {
        if (Begun(file, file.Map, "title", NewDepartmentText.TypeTitle, DesigningText.SayWhatCitizensComeFor) is { } title)
            yield return title;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var guide = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---") + 1;
        var headings = Enumerable.Range(guide, lines.Length - guide).Select(at => (At: at, Heading: Heading().Match(lines[at])))
            .Where(line => line.Heading.Success).ToList();
        foreach (var (place, (at, heading)) in headings.Index())
        {
            var (next, deeper) = place + 1 < headings.Count
                ? (headings[place + 1].At, headings[place + 1].Heading.Groups[1].Length > heading.Groups[1].Length)
                : (lines.Length, false);
            var name = heading.Groups[2].Value;
            if (!deeper && lines[(at + 1)..next].All(string.IsNullOrWhiteSpace))
                yield return new(file.Path, at + 1, DesigningText.NothingIsWrittenBelowTheHeading(name),
                    DesigningText.WriteItOrTakeTheHeadingAway);
        }
    }

    // The description of a business type begins below its first fence.
    private static Mistake? Begun(EditedFile file, EditedMap map, string key, string beginning, LocalText cure) =>
        map.Entry(key) is { } entry && map.Text(key).Trim() == beginning
            ? new(file.Path, entry.Line + (file.Path == PackageLayout.Manifest ? 0 : 1), DesigningText.IsStillToBeWritten(key), cure)
            : null;

    [GeneratedRegex(@"^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$")]
    private static partial Regex Heading();
}
