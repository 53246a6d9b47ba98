using Governance.BusinessTypes;

namespace Governance.Core.Designing;

/// <summary>
/// What a new department begins with: enough to be in order, so that every change is a change of something that works. What only its
/// people know is still to be written.
/// </summary>
internal static class NewDepartment
{
    internal static Dictionary<string, string> Texts(string name)
    {
        var code = name.ToLowerInvariant();
        return new(StringComparer.Ordinal)
        {
            ["module.yaml"] = $$"""
                name: {{name}}
                version: 1.0.0
                contract: "1.0"
                department: {{NewDepartmentText.Title}}
                summary: {{NewDepartmentText.Summary}}
                requires: []
                units:
                  - code: {{code}}
                    name: {{NewDepartmentText.Title}}

                """,
            [$"business-types/{NewType}.md"] = NewDepartmentText.BusinessType(code, NewType),
        };
    }

    /// <summary>The beginning, called what somebody calls it.</summary>
    internal static Design Called(Design design, string title)
    {
        const string manifest = "module.yaml";
        if (EditedFile.Open(manifest, design.Texts[manifest]) is not { } file)
            return design;
        foreach (var named in (IEnumerable<(EditedMap, string)>)[(file.Map, "department"), .. file.Map.List("units").Maps.Select(unit => (unit, "name"))])
            _ = new EditedWords(named.Item1, null, named.Item2) { Zh = title, En = "" };
        return design.With(manifest, file.Write());
    }

    internal const string NewType = "first";
}
