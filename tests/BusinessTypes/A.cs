using Governance.Contracts;

namespace Governance.BusinessTypes.Tests;

/// <summary>A small department without mistakes, held in memory; tests put one in.</summary>
internal static class A
{
    public const string Manifest = "module.yaml";
    public const string Type = "business-types/permit.md";
    public const string English = "business-types/permit.en.md";
    public const string Flow = "workflows/permit.yaml";

    public static ModuleSource Module { get; } = new(
        new Dictionary<string, string>
        {
            [Manifest] = """
                name: Demo
                version: 1.0.0
                contract: "1.0"
                department: {zh: 示范支队, en: Demonstration}
                summary: 示范。
                units:
                  - code: demo
                    name: 示范支队
                  - code: demo.desk
                    name: 窗口
                    parent: demo
                """,
            [Type] = """
                ---
                code: demo.permit
                kind: application
                title: 许可证
                summary: 办理许可证。
                clock: 3 working days
                workflow: permit
                unit: demo.desk
                form:
                  - name: sort
                    label: 种类
                    type: choice
                    options: [甲, 乙]
                    required: true
                  - name: start
                    label: 开始
                    type: date
                    min: today-30
                    max: today
                  - name: until
                    label: 结束
                    type: date
                    when: {sort: 甲}
                  - name: note
                    label: 说明
                    type: text
                    pattern: "[0-9]+"
                checks:
                  - ascending: [start, until]
                    message: 结束不能早于开始。
                downloads: [申请表.pdf]
                questions:
                  - q: 多久？
                    a: 三天。
                ---
                ## 谁可以办

                任何人。
                """,
            [English] = """
                ---
                title: Permit
                form:
                  sort:
                    label: Sort
                    options: {甲: A, 乙: B}
                checks:
                  - message: The end is not before the start.
                downloads: {申请表.pdf: Form}
                questions:
                  - q: How long?
                    a: Three days.
                ---
                ## Who

                Anybody.
                """,
            [Flow] = """
                name: permit
                title: 许可
                initial: received
                states:
                  - name: received
                    title: 已收到
                  - name: waiting
                    title: 待补充
                  - name: done
                    title: 已办结
                    end: true
                steps:
                  - name: approve
                    title: 同意
                    from: [received]
                    to: done
                    does: send-reply
                    fields:
                      - name: reply
                        label: 答复
                        type: paragraph
                        required: true
                  - name: ask
                    title: 请补充
                    from: [received]
                    to: waiting
                    does: ask-citizen
                    fields:
                      - name: question
                        label: 问题
                        type: paragraph
                        required: true
                  - name: carry-on
                    title: 继续
                    from: [waiting]
                    to: received
                    does: resume
                """,
        },
        new Dictionary<string, long> { ["申请表.pdf"] = 1234 },
        []);

    /// <summary>The module with a passage replaced; the passage must stand there once.</summary>
    public static ModuleSource ModuleWith(string file, string passage, string instead)
    {
        var text = Module.Texts[file];
        (text.Split(passage).Length - 1).ShouldBe(1, $"'{passage}' has to stand once in {file}");
        return Module.With(file, text.Replace(passage, instead));
    }

    public static FormDescription Form(params FormField[] fields) => new(fields, []);

    public static FormField Field(FieldType type, string name = "field", bool required = false) => Field(type.Describe(), name, required);

    public static FormField Field(string word, bool required = false) => Field(FieldTypes.Find(word)!, "field", required);

    public static FormField Field(FieldTypeDescriptor type, string name = "field", bool required = false) => new()
    {
        Name = name,
        Label = new("栏目", "Item"),
        Type = type.Type,
        TypeName = type.TypeName,
        Required = required,
        Options = type.NeededKeys.Contains("options") ? [new("甲", "甲"), new("乙", "乙")] : [],
    };
}
