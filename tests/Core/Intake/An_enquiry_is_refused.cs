using Governance.Contracts;
using Governance.Core.Enquiries;

namespace Governance.Core.Tests.Intake;

public sealed class An_enquiry_is_refused(Bureau bureau) : IClassFixture<Bureau>
{
    [Fact]
    public async Task Naming_every_mistake_at_once()
    {
        var refused = (await bureau.Submit(new()
        {
            Subject = "a", Body = " ", Channel = "pigeon", Contact = new(Mobile: "12", Email: "nobody"), IdempotencyKey = "short",
            Attachments = [Guid.CreateVersion7()],
        })).Refused(ProblemKind.Invalid);

        refused.Errors.Select(error => error.Field).ShouldBe(
            ["subject", "body", "contact.mobile", "contact.email", "kind", "channel", "Idempotency-Key", "attachments"], ignoreOrder: true);
        refused.Errors.ShouldAllBe(error => error.Message.Zh.Length > 0 && error.Message.En != null);
    }

    [Fact]
    public async Task Naming_the_field_of_the_form_that_is_wrong() =>
        (await bureau.Submit(A.Trial(("colour", "green"), ("number", "T001"), ("nonsense", "1")))).Refused(ProblemKind.Invalid)
            .Errors.Select(error => error.Field).ShouldBe(["form.colour", "form.nonsense"], ignoreOrder: true);

    [Fact]
    public async Task With_what_its_module_finds_wrong() =>
        (await bureau.Submit(A.Trial(("judge", "wrong")))).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("form.secret");

    [Theory]
    [InlineData("trial.nothing", ProblemKind.Invalid, "there never was such a type")]
    [InlineData("trial.c%", ProblemKind.Invalid, "a code is no pattern")]
    public async Task When_its_business_type_is_unknown(string type, ProblemKind kind, string why) =>
        (await bureau.Submit(A.Typed(type))).Problem!.Kind.ShouldBe(kind, why);

    [Fact]
    public async Task When_its_kind_is_not_that_of_the_business_type() =>
        (await bureau.Submit(A.Trial() with { Kind = EnquiryKind.Tip })).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("kind");

    [Fact]
    public async Task When_a_complaint_is_anonymous() =>
        (await bureau.Submit(A.Of(EnquiryKind.Complaint) with { Anonymous = true })).Refused(
            ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("anonymous");

    [Fact]
    public async Task When_its_text_holds_what_is_no_text()
    {
        foreach (var subject in new[] { "补办\0身份证", "补办\ud800身份证", "补办\ufffe身份证", "补办\ud83f\udfff身份证", "补办\u202e身份证" })
            (await bureau.Submit(A.Consultation with { Subject = subject })).Refused(
                ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("subject");
    }

    [Cases("I-05")]
    [Theory]
    [InlineData("一行\u2028两行", "a line break of word processors")]
    [InlineData("一行\u2029两行", "a paragraph break")]
    [InlineData("一行\u0085两行", "a line break of old machines")]
    [InlineData("一行\n两行", "a line break")]
    public async Task When_one_line_is_two(string subject, string why) =>
        (await bureau.Submit(A.Consultation with { Subject = subject })).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field
            .ShouldBe("subject", why);

    [Fact]
    public async Task And_nothing_of_it_is_kept()
    {
        var before = await bureau.Ask("select count(*) from enquiries");
        (await bureau.Submit(A.Trial(("number", "T999")))).Refused(ProblemKind.Conflict).Errors.ShouldHaveSingleItem().Field.ShouldBe("form.number");
        (await bureau.Ask("select count(*) from enquiries")).ShouldBe(before);
    }
}
