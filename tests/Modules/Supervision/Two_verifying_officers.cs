using Governance.Contracts;
using Governance.Modules.Tests.Traffic;
using Governance.Supervision.Complaints;
using Governance.Supervision.Verification;

namespace Governance.Modules.Tests.Supervision;

public class Two_verifying_officers
{
    private static readonly FormValues Two = FormValues.Of(
        ("concerned", "traffic"), ("firstName", "王志明"), ("firstUnit", "supervision"), ("secondName", "李晓燕"), ("secondUnit", "legal"));

    private readonly FakeHost host = new();
    private readonly EnquirySnapshot complaint = An.Enquiry(
        AssessComplaint.Conduct, FormValues.Of(("department", "治安和派出所"), ("officerName", "赵 强")), kind: EnquiryKind.Complaint);

    [Fact]
    public async Task Of_other_units_begin() => (await Take("begin", Two)).Refusal.ShouldBeNull();

    [Theory]
    [InlineData("secondName", "王志明", "同一个人", "one person is not two")]
    [InlineData("secondName", "王 志 明", "同一个人", "blanks make nobody another")]
    [InlineData("secondUnit", "traffic", "被反映的单位", "of the unit concerned, as it was found")]
    [InlineData("firstUnit", "public-security", "被反映的单位", "of the unit that the writer named")]
    [InlineData("firstName", "赵强", "来件人投诉的人", "the very officer complained about")]
    public async Task Cannot_be_anybody_with_a_part_in_it(string field, string value, string said, string why)
    {
        foreach (var step in new[] { "begin", "accept", "replace" })
            (await Take(step, Two.With(field, value))).Refusal.ShouldNotBeNull(why).Zh.ShouldContain(said);
        host.Documents.ShouldBeEmpty("nobody was named");
    }

    [Fact]
    public async Task Sign_the_finding_themselves_in_whatever_order()
    {
        await Take("begin", Two);

        (await Take("conclude", FormValues.Of(("firstName", "李晓燕"), ("secondName", "王志明")))).Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData("王志明", "陈国栋", "another signs for one of them")]
    [InlineData("王志明", "王志明", "one signs for both")]
    public async Task Are_those_who_sign(string first, string second, string why)
    {
        await Take("begin", Two);

        (await Take("conclude", FormValues.Of(("firstName", first), ("secondName", second)))).Refusal.ShouldNotBeNull(why).Zh.ShouldContain("不一致");
    }

    [Fact]
    public async Task Replaced_on_record_sign_in_place_of_the_first()
    {
        await Take("begin", Two);
        await Take("replace", Two.With("secondName", "陈国栋"));

        (await Take("conclude", FormValues.Of(("firstName", "王志明"), ("secondName", "李晓燕")))).Refusal.ShouldNotBeNull();
        (await Take("conclude", FormValues.Of(("firstName", "王志明"), ("secondName", "陈国栋")))).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task Never_named_cannot_sign() =>
        (await Take("conclude", FormValues.Of(("firstName", "王志明"), ("secondName", "李晓燕")))).Refusal.ShouldNotBeNull();

    [Fact]
    public async Task Leave_no_name_in_what_the_module_keeps()
    {
        await Take("begin", Two);

        var kept = host.Documents.ShouldHaveSingleItem();
        (kept.Key + kept.Value).ShouldNotContain("王志明");
        kept.Value.Length.ShouldBe(64);
    }

    [Fact]
    public async Task Of_one_complaint_are_not_those_of_another()
    {
        await Take("begin", Two);
        var print = host.Documents.Values.Single();

        new Verifiers("李晓燕", "王志明").PrintFor(complaint).ShouldBe(print);
        new Verifiers("李晓燕", "王志明").PrintFor(complaint with { Id = Guid.CreateVersion7() }).ShouldNotBe(print);
    }

    private Task<StepAnswer> Take(string step, FormValues values) => new VerifyByTwo(host).Handle(new(complaint, step, values, "chen"), default);
}
