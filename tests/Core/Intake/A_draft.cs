using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;

namespace Governance.Core.Tests.Intake;

public sealed class A_draft(Bureau bureau) : IClassFixture<Bureau>
{
    [Fact]
    public async Task Keeps_what_was_typed_well_formed_or_not()
    {
        var typed = A.Trial(("secret", "x"), ("colour", "no such colour")) with {
            Subject = null, Contact = new("名", "not a number"), Language = "en", Confidential = true };
        var id = await Keep(null, typed);

        var read = (await Read(id))!;
        read.ShouldBe(typed with { Form = read.Form, Attachments = read.Attachments });
        read.Form["secret"].ShouldBe("x");
        read.Form["colour"].ShouldBe("no such colour");
    }

    [Fact]
    public async Task Is_written_over_under_its_own_id()
    {
        var id = await Keep(null, A.Consultation);
        (await Keep(id, A.Consultation with { Body = "改过的内容" })).ShouldBe(id);
        (await Read(id))!.Body.ShouldBe("改过的内容");
    }

    [Fact]
    public async Task Is_gone_after_a_day()
    {
        var id = await Keep(null, A.Consultation);
        bureau.Clock.AdvanceHours(23);
        (await Read(id)).ShouldNotBeNull();
        bureau.Clock.AdvanceHours(2);
        (await Read(id)).ShouldBeNull();
    }

    private Task<Guid> Keep(Guid? id, Submission submission) => bureau.Request((KeepDraft use) => use.Run(id, submission, default));

    private Task<Submission?> Read(Guid id) => bureau.Request((ReadDraft use) => use.Run(id, default));
}
