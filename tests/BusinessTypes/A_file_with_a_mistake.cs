namespace Governance.BusinessTypes.Tests;

public class A_file_with_a_mistake
{
    [Theory]
    [InlineData("name: Demo", "name: demo", 1, "name", "a module is named as its folder")]
    [InlineData("name: Demo", "name: Host", 1, "平台自己的名称", "could not be told from the platform")]
    [InlineData("name: Demo", "name: Governance", 1, "平台自己的名称", "the same")]
    [InlineData("version: 1.0.0", "version: one", 2, "version", "not a version")]
    [InlineData("contract: \"1.0\"", "contract: new", 3, "contract", "not a contract version")]
    [InlineData("summary: 示范。", "sumary: 示范。", 5, "sumary", "a misspelt key")]
    [InlineData("summary: 示范。", "summary:", 5, "没有内容", "a key without a value")]
    [InlineData("en: Demonstration", "fr: Demonstration", 4, "fr", "a language that there is not")]
    [InlineData("code: demo.desk", "code: demo", 9, "出现了两次", "two units of one code")]
    [InlineData("parent: demo", "parent: dem", 11, "没有科室", "a parent that there is not")]
    [InlineData("parent: demo", "parent: demo.desk", 11, "自己的上级", "a unit above itself")]
    [InlineData("code: demo.desk", "code: Demo Desk", 9, "code", "blanks in a code")]
    [InlineData("summary: 示范。", "summary: 示范。\nrequires: [Demo]", 6, "依赖自己", "requires itself")]
    [InlineData("summary: 示范。", "summary: 示范。\nfirst: [demo.permitt]", 6, "没有业务类型", "a business type put first that there is not")]
    [InlineData("  - code: demo\n    name: 示范支队\n  - code: demo.desk\n    name: 窗口\n    parent: demo", "  []", 6, "至少要有一个科室", "no unit")]
    public void In_the_manifest_is_found(string passage, string instead, int line, string problem, string why) =>
        Mistakes(A.Manifest, passage, instead).ShouldContain(mistake => mistake.Line == line && mistake.Problem.Zh.Contains(problem), why);

    [Cases("M76")]
    [Theory]
    [InlineData("code: demo.permit", "code: permit", 2, "code", "no department in the code")]
    [InlineData("kind: application", "kind: aplication", 3, "aplication", "a kind that there is not")]
    [InlineData("title: 许可证\n", "", 2, "title", "a missing key is reported where the description begins")]
    [InlineData("clock: 3 working days", "clock: 3 days", 6, "时限", "calendar days are no clock")]
    [InlineData("clock: 3 working days", "clock: 0 hours", 6, "时限", "no time at all")]
    [InlineData("workflow: permit", "workflow: permits", 7, "没有流程", "a workflow that there is not")]
    [InlineData("unit: demo.desk", "unit: demo.dest", 8, "没有科室", "a unit that there is not")]
    [InlineData("unit: demo.desk", "unit: demo.desk\nabout: demo.desk", 9, "对自己的投诉", "handled by the unit that it is about")]
    [InlineData("unit: demo.desk", "quiet: true", 8, "一律保密", "what nobody may find out about is confidential")]
    [InlineData("unit: demo.desk", "confidential: yes", 8, "true 或 false", "a flag is true or false")]
    [InlineData("name: start", "name: sort", 15, "出现了两次", "two fields of one name")]
    [InlineData("name: start", "name: Start-Date", 15, "name", "not camelCase")]
    [InlineData("type: choice", "type: chioce", 12, "chioce", "a type that there is not")]
    [InlineData("    options: [甲, 乙]\n", "", 10, "options", "a choice without options")]
    [InlineData("options: [甲, 乙]", "options: [甲]", 13, "只有一个选项", "nothing to choose")]
    [InlineData("options: [甲, 乙]", "options: [甲, 甲]", 13, "出现了两次", "the same option twice")]
    [InlineData("min: today-30", "options: [甲, 乙]", 18, "options", "options of a date")]
    [InlineData("min: today-30", "min: yesterday", 18, "min", "a bound that is no date")]
    [InlineData("min: today-30", "min: today+1", 18, "最小值", "bounds the wrong way round")]
    [InlineData("min: today-30", "maxFiles: 3", 18, "maxFiles", "files of a date")]
    [InlineData("when: {sort: 甲}", "when: {sort: 丙}", 23, "没有选项", "a value that is not among the options")]
    [InlineData("when: {sort: 甲}", "when: {kind: 甲}", 23, "没有字段", "a field that there is not")]
    [InlineData("when: {sort: 甲}", "when: {note: answered}", 23, "不在这个字段之前", "a field that stands later")]
    [InlineData("when: {sort: 甲}", "when: {start: 甲}", 23, "没有选项", "a date has no options to compare with")]
    [InlineData("when: {sort: 甲}", "when: 甲", 23, "when", "a condition without a field")]
    [InlineData("pattern: \"[0-9]+\"", "pattern: \"[0-9\"", 27, "正则表达式", "a broken expression")]
    [InlineData("pattern: \"[0-9]+\"", "minLength: 300", 27, "最少字数", "longer than the longest")]
    [InlineData("pattern: \"[0-9]+\"", "maxLength: many", 27, "maxLength", "not a number")]
    [InlineData("pattern: \"[0-9]+\"", "source: demo.pool", 27, "source", "a text comes from no pool")]
    [InlineData("type: text", "type: unique-item", 24, "source", "a unique item of no pool")]
    [InlineData("[start, until]", "[start, untill]", 29, "没有字段", "a check of a field that there is not")]
    [InlineData("[start, until]", "[start]", 29, "至少要两个字段", "a check of one field")]
    [InlineData("[start, until]", "[start, note]", 29, "先后大小", "a text is not ascending")]
    [InlineData("ascending:", "rising:", 29, "一种关系", "a relation that there is not")]
    [InlineData("downloads: [申请表.pdf]", "downloads: [申请书.pdf]", 31, "downloads 文件夹里没有", "a paper that there is not")]
    [InlineData("    a: 三天。\n", "", 33, "缺少“a”", "a question without an answer")]
    [InlineData("summary: 办理许可证。", "lookup: true", 5, "lookup", "a key in the wrong case")]
    [InlineData("summary: 办理许可证。", "title: 证", 5, "写了两次", "a key that stands twice")]
    [InlineData("summary: 办理许可证。", "summary: [办理", 5, "YAML", "a bracket that is not closed")]
    [InlineData("summary: 办理许可证。", "summary: &x 办理", 5, "锚点", "an anchor")]
    [InlineData("## 谁可以办\n\n任何人。", "", 36, "业务指南", "no guide")]
    public void In_a_business_type_is_found(string passage, string instead, int line, string problem, string why) =>
        Mistakes(A.Type, passage, instead).ShouldContain(mistake => mistake.Line == line && mistake.Problem.Zh.Contains(problem), why);

    [Theory]
    [InlineData("  sort:", "  sorts:", 4, "没有字段", "a field that there is not")]
    [InlineData("label: Sort", "label: Sort\n    help: Choose one.", 6, "help", "the Chinese field has no help")]
    [InlineData("乙: B", "丙: B", 6, "没有选项", "an option that there is not")]
    [InlineData("    a: Three days.", "    a: Three days.\n  - q: Why?\n    a: So.", 13, "只有 1 项", "a question that there is not")]
    [InlineData("{申请表.pdf: Form}", "{form.pdf: Form}", 9, "没有表格", "a paper that there is not")]
    [InlineData("title: Permit", "title: Permit\nkind: application", 3, "kind", "what is not translated")]
    [InlineData("title: Permit", "title: Permit\nsummary:", 3, "没有内容", "nothing written")]
    [InlineData("---\ntitle", "title", 1, "说明部分", "no description")]
    public void In_a_translation_is_found(string passage, string instead, int line, string problem, string why) =>
        Mistakes(A.English, passage, instead).ShouldContain(mistake => mistake.Line == line && mistake.Problem.Zh.Contains(problem), why);

    [Theory]
    [InlineData("initial: received", "initial: begun", 3, "没有状态", "an initial state that there is not")]
    [InlineData("- name: waiting", "- name: received", 7, "出现了两次", "two states of one name")]
    [InlineData("    end: true\n", "", 5, "没有结束状态", "no end")]
    [InlineData("to: done", "to: finished", 16, "没有状态", "a step to a state that there is not")]
    [InlineData("to: done", "to: received", 5, "到不了任何结束状态", "no way to the end")]
    [InlineData("to: done", "to: received", 9, "没有步骤能到达", "an end that nobody reaches")]
    [InlineData("does: send-reply", "by: nobody", 17, "nobody", "nobody may take the step")]
    [InlineData("does: send-reply", "by: citizen\n    does: send-reply", 17, "没有人能走", "a citizen cannot reply to himself")]
    [InlineData("does: send-reply", "asksModule: true", 9, "不发答复", "an end without an answer")]
    [InlineData("does: send-reply", "does: send-draft", 17, "没有可发送的草稿", "no draft to send")]
    [InlineData("does: send-reply", "does: send-reply\n    asks: [{unit: 路面, question: 问, within: 1 hour}]", 18, "不是部门或者科室的代码", "no unit to ask")]
    [InlineData("does: send-reply", "does: send-reply\n    asks: [{unit: a.b, question: 问, within: soon}]", 18, "时限的写法不对", "no time to answer in")]
    [InlineData("- name: reply", "- name: answer", 17, "reply", "a reply without its field")]
    [InlineData("    from: [waiting]", "    from: [done]", 35, "已经结束", "a step out of an end")]
    [InlineData("    from: [waiting]", "    from: []", 35, "没有一个状态", "a step from nowhere")]
    [InlineData("does: resume", "by: citizen\n    does: resume", 26, "没有人能从", "a silent citizen would stop it for ever")]
    [InlineData("name: carry-on", "name: ask", 33, "出现了两次", "two steps of one name")]
    [InlineData(
        "  - name: carry-on",
        """
          - name: draft
            title: 拟写
            from: [received]
            to: received
            does: draft-reply
            fields:
              - name: reply
                label: 答复
                type: paragraph
                required: true
          - name: send
            title: 发送
            from: [received]
            to: done
            does: send-draft
          - name: carry-on
        """,
        47,
        "还没有拟写",
        "a draft sent before it is written")]
    public void In_a_workflow_is_found(string passage, string instead, int line, string problem, string why) =>
        Mistakes(A.Flow, passage, instead).ShouldContain(mistake => mistake.Line == line && mistake.Problem.Zh.Contains(problem), why);

    [Fact]
    public void Is_told_with_its_cure_in_both_languages()
    {
        var mistake = Mistakes(A.Type, "    required: true", "    requird: true").ShouldHaveSingleItem();

        mistake.ToString().ShouldBe("business-types/permit.md:14: 不认识“requird”。是否想写“required”？ / 'requird' is not known here. Did you mean 'required'?");
    }

    [Theory]
    [InlineData("", 1, "空的", "nothing at all")]
    [InlineData("# later\n", 1, "空的", "a remark alone")]
    [InlineData("- Demo", 1, "键: 值", "a list where keys should be")]
    [InlineData("name: Demo\n---\nname: Demo", 2, "第二个", "two documents")]
    [InlineData("a: {b: [c", 1, "YAML", "brackets that are not closed")]
    [InlineData("{[a]: b}", 1, "键必须是文字", "a key that is a list")]
    public void May_be_wrong_as_a_whole(string text, int line, string problem, string why) =>
        ModuleFolder.Read(A.Module.With(A.Manifest, text)).Mistakes.Select(mistake => mistake.ToString())
            .ShouldContain(mistake => mistake.StartsWith($"module.yaml:{line}:") && mistake.Contains(problem), why);

    [Theory]
    [InlineData("complaint", "标准流程", "the name of a standard workflow")]
    [InlineData("permit", "出现了两次", "the name of another file's workflow")]
    public void May_be_a_name_that_is_taken(string name, string problem, string why)
    {
        var module = A.Module.With("workflows/second.yaml", A.Module.Texts[A.Flow].Replace("name: permit", $"name: {name}"));

        var mistake = ModuleFolder.Read(module).Mistakes.ShouldHaveSingleItem();

        (mistake.File, mistake.Line).ShouldBe(("workflows/second.yaml", 1));
        mistake.Problem.Zh.ShouldContain(problem, customMessage: why);
    }

    [Fact]
    public void Is_not_blamed_on_those_who_name_it() =>
        Mistakes(A.Type, "min: today-30", "min: yesterday").ShouldHaveSingleItem().Line.ShouldBe(18);

    [Fact]
    public void Does_not_take_the_other_files_with_it()
    {
        var module = A.ModuleWith(A.Type, "kind: application", "kind: nothing").With(
            "business-types/other.md", A.Module.Texts[A.Type].Replace("demo.permit", "demo.other"));

        ModuleFolder.Read(module).BusinessTypes.ShouldHaveSingleItem().Code.ShouldBe("demo.other");
    }

    private static IReadOnlyList<Mistake> Mistakes(string file, string passage, string instead)
    {
        var mistakes = ModuleFolder.Read(A.ModuleWith(file, passage, instead)).Mistakes;
        mistakes.ShouldAllBe(mistake => mistake.File == file && mistake.Problem.En!.Length > 0 && mistake.Cure.En!.Length > 0);
        return mistakes;
    }
}
