namespace Governance.Core.Designing;

/// <summary>What stands in the files of a new department until somebody writes it; nothing goes live with it.</summary>
internal static class NewDepartmentText
{
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
