using Governance.Contracts;

namespace Governance.BusinessTypes.Tests;

public class A_service_description
{
    internal const string Service = """
        service:
          basis:
            - {law: 示范条例, article: 第三条, text: 许可由窗口办理。}
            - {law: 示范办法}
          conditions: [年满 16 周岁]
          documents:
            - {name: 居民户口簿, form: original, from: 户籍派出所, exempt: 能查到电子证照的不用带}
            - {name: 委托书, form: original-and-copy, copies: 2, when: {sort: 甲}}
          process: [填表, 领证]
          time: {statutory: 60 日, promised: 20 个工作日}
          fee: {amount: 20 元, basis: 示范价〔2003〕1 号, note: 首次免费}
          place: 窗口
          supervision: "12389"
          result: 许可证
          without: {phone: 由窗口答复}
          unconfirmed: [首次领取是否免费]
        """;

    [Fact]
    public void Says_what_is_to_be_brought_with_these_answers()
    {
        var type = Read(Service);
        Brought(type.Service, ("sort", "甲")).ShouldBe(["居民户口簿", "委托书"]);
        Brought(type.Service, ("sort", "乙")).ShouldBe(["居民户口簿"]);
        Brought(type.Service with { Documents = [type.Service.Documents[0] with { Form = DocumentForm.Electronic }] }).ShouldBeEmpty();

        IEnumerable<string> Brought(ServiceParts service, params (string, string)[] answers) =>
            FormCheck.ToBring(service, type.Form, FormValues.Of(answers)).Select(document => document.Name.Zh);
    }

    private const string English = """
        service:
          basis:
            - {law: Demonstration Ordinance, article: Article 3, text: The counter gives permits.}
            - {law: Demonstration Rules}
          conditions: [16 years or older]
          documents:
            - {name: Household register, from: The police station of your household, exempt: Not where we see the electronic one}
            - {name: Power of attorney}
          process: [Fill in, Fetch it]
          time: {statutory: 60 days, promised: 20 working days}
          fee: {amount: 20 yuan, basis: Price notice 1 of 2003, note: The first is free}
          place: The counter
          result: A permit
          without: {phone: The counter answers}
          unconfirmed: [Whether the first is free]
        """;

    [Fact]
    public void Is_read_part_by_part()
    {
        var service = Read(Service).Service;

        service.Basis.ShouldBe([new("示范条例", "第三条", "许可由窗口办理。"), new("示范办法")]);
        service.Conditions.ShouldBe(["年满 16 周岁"]);
        service.Documents[0].ShouldBe(new NeededDocument("居民户口簿", DocumentForm.Original, 1, "户籍派出所", "能查到电子证照的不用带", service.Documents[0].When));
        service.Documents[0].When.ShouldBeEmpty();
        (service.Documents[1].Form, service.Documents[1].Copies).ShouldBe((DocumentForm.OriginalAndCopy, 2));
        service.Documents[1].When.ShouldHaveSingleItem().AnyOf.ShouldBe(["甲"]);
        service.Process.Select(step => step.Zh).ShouldBe(["填表", "领证"]);
        service.Time.ShouldBe(new("60 日", "20 个工作日"));
        service.Fee.ShouldBe(new("20 元", "示范价〔2003〕1 号", "首次免费"));
        (service.Place?.Zh, service.ComplaintsPhone, service.Result?.Zh).ShouldBe(("窗口", "12389", "许可证"));
        service.Without[ServicePart.Phone].Zh.ShouldBe("由窗口答复");
        service.Unconfirmed.ShouldBe(["首次领取是否免费"]);
    }

    [Fact]
    public void Is_translated_under_the_same_keys()
    {
        var service = Read(Service, English).Service;

        service.Basis[0].ShouldBe(new(new("示范条例", "Demonstration Ordinance"), new("第三条", "Article 3"), new("许可由窗口办理。", "The counter gives permits.")));
        service.Basis[1].Law.En.ShouldBe("Demonstration Rules");
        service.Documents.Select(document => document.Name.En).ShouldBe(["Household register", "Power of attorney"]);
        service.Documents[0].Exempt!.En.ShouldBe("Not where we see the electronic one");
        (service.Conditions[0].En, service.Process[1].En).ShouldBe(("16 years or older", "Fetch it"));
        (service.Time!.Statutory!.En, service.Time.Promised!.En).ShouldBe(("60 days", "20 working days"));
        (service.Fee!.Amount!.En, service.Fee.Note!.En).ShouldBe(("20 yuan", "The first is free"));
        (service.Place!.En, service.Result!.En, service.Without[ServicePart.Phone].En).ShouldBe(("The counter", "A permit", "The counter answers"));
        service.Unconfirmed[0].En.ShouldBe("Whether the first is free");
    }

    [Fact]
    public void May_be_free_of_charge() => Read("service:\n  fee: free").Service.Fee.ShouldBe(ServiceFee.Free);

    [Fact]
    public void Is_empty_where_a_file_has_none() => ModuleFolder.Read(A.Module).BusinessTypes.ShouldHaveSingleItem().Service.IsEmpty.ShouldBeTrue();

    [Fact]
    public void Is_no_new_version_of_the_form() =>
        Read(Service).Version.ShouldBe(ModuleFolder.Read(A.Module).BusinessTypes.ShouldHaveSingleItem().Version);

    [Theory]
    [InlineData("law: 示范条例, article", "lew: 示范条例, article", 11, "lew", "a key that there is not")]
    [InlineData("form: original,", "form: orginal,", 15, "orginal", "a form that there is not")]
    [InlineData(", form: original,", ",", 15, "缺少“form”", "nobody knows whether original or copy")]
    [InlineData("copies: 2", "copies: 0", 16, "copies", "no copy at all")]
    [InlineData("when: {sort: 甲}}", "when: {sort: 丙}}", 16, "没有选项", "an option that there is not")]
    [InlineData("when: {sort: 甲}}", "when: {kind: 甲}}", 16, "没有字段", "a field that there is not")]
    [InlineData("{statutory: 60 日, promised: 20 个工作日}", "20 日", 18, "time", "neither statutory nor promised")]
    [InlineData("{statutory: 60 日, promised: 20 个工作日}", "{legal: 60 日}", 18, "legal", "a sort of time that there is not")]
    [InlineData("{statutory: 60 日, promised: 20 个工作日}", "{}", 18, "没有写时限", "no time")]
    [InlineData("{amount: 20 元, basis: 示范价〔2003〕1 号, note: 首次免费}", "[20 元]", 19, "fee", "a list")]
    [InlineData("{amount: 20 元, basis: 示范价〔2003〕1 号, note: 首次免费}", "{note: 首次免费}", 19, "缺少“amount”", "no amount")]
    [InlineData("supervision: \"12389\"", "supervision: 打 12389", 21, "supervision", "not a number")]
    [InlineData("without: {phone: 由窗口答复}", "without: {phon: 由窗口答复}", 23, "没有要素", "a part that there is not")]
    [InlineData("without: {phone: 由窗口答复}", "without: {fee: 不收费}", 23, "又说没有", "a part that is there")]
    [InlineData("without: {phone: 由窗口答复}", "without: {phone: \"\"}", 23, "没有说明为什么", "no reason")]
    [InlineData("conditions: [年满 16 周岁]", "conditions: 年满 16 周岁", 13, "应当是一个列表", "a text where a list should be")]
    public void With_a_mistake_names_its_line(string passage, string instead, int line, string problem, string why)
    {
        (Service.Split(passage).Length - 1).ShouldBe(1);

        Mistakes(Service.Replace(passage, instead)).ShouldContain(mistake => mistake.Line == line && mistake.Problem.Zh.Contains(problem), why);
    }

    [Fact]
    public void Is_not_blamed_for_a_form_that_is_wrong_itself() =>
        ModuleFolder.Read(With(Service).With(A.Type, With(Service).Texts[A.Type].Replace("type: choice", "type: chioce")))
            .Mistakes.ShouldAllBe(mistake => mistake.Problem.Zh.Contains("chioce"));

    [Theory]
    [InlineData("- {law: Demonstration Rules}", "- {law: Rules, article: Article 9}", "article", "the Chinese one has no article")]
    [InlineData("conditions: [16 years or older]", "conditions: [16 years, or older]", "只有 1 项", "one too many")]
    [InlineData("phone: The counter", "fee: The counter", "没有不写的要素", "another part")]
    public void Translated_wrongly_is_found(string passage, string instead, string problem, string why) =>
        ModuleFolder.Read(With(Service, English.Replace(passage, instead))).Mistakes
            .ShouldContain(mistake => mistake.File == A.English && mistake.Problem.Zh.Contains(problem), why);

    private static BusinessType Read(string service, string? english = null)
    {
        var reading = ModuleFolder.Read(With(service, english));
        reading.Mistakes.ShouldBeEmpty();
        return reading.BusinessTypes.ShouldHaveSingleItem();
    }

    private static IReadOnlyList<Mistake> Mistakes(string service)
    {
        var mistakes = ModuleFolder.Read(With(service)).Mistakes;
        mistakes.ShouldAllBe(mistake => mistake.Problem.En!.Length > 0 && mistake.Cure.En!.Length > 0);
        return mistakes;
    }

    internal static ModuleSource With(string part, string? english = null)
    {
        var module = A.ModuleWith(A.Type, "unit: demo.desk", $"unit: demo.desk\n{part}");
        return english is null ? module : module.With(A.English, A.ModuleWith(A.English, "title: Permit", $"title: Permit\n{english}").Texts[A.English]);
    }
}
