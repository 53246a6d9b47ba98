using Governance.BusinessTypes;

namespace Governance.Core.Designing;

/// <summary>What a new department begins with: enough to be in order, so that every change is a change of something that works. What only its people know is still to be written.</summary>
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
                department: {{Title}}
                summary: {{Summary}}
                requires: []
                units:
                  - code: {{code}}
                    name: {{Title}}

                """,
            [$"business-types/{NewType}.md"] = BusinessType(code, NewType),
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

    /// <summary>What stands there until somebody writes it; nothing goes live with it.</summary>
    internal const string Title = "新部门";
    internal const string Summary = "请用一句话写明它为群众办什么。";
    internal const string TypeTitle = "新业务";

    internal static string BusinessType(string department, string name) => $$"""
        ---
        code: {{department}}.{{name}}
        kind: consultation
        title: {{TypeTitle}}
        clock: 3 working days
        form:
          - name: place
            label: 事情发生在哪里
            type: address
            required: true
          - name: urgent
            label: 是否紧急
            type: yes-no
          - name: reason
            label: 为什么紧急
            type: paragraph
            when: {urgent: yes}
        ---
        ## 谁可以办

        ## 怎么办

        ## 需要什么

        """;
}
