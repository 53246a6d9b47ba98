using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Core.Tests.Office;

public sealed class While_a_module_is_off(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task The_office_answers_for_it_and_no_step_is_lost()
    {
        var officer = A.Officer("trial.first");
        var (asked, open, question) = (await bureau.Accept(A.Trial()), await bureau.Accept(A.Trial()), await bureau.Accept(A.Typed("trial.question")));
        await bureau.Get<ModuleRuntime>().Stop("Trial");

        (await bureau.Read(officer, question.Id)).Done().Rights.Steps.Select(step => step.Name).ShouldBe(["reply", "draft", "ask"]);
        (await bureau.Read(officer, asked.Id)).Done().Rights.Steps.Select(step => step.Name)
            .ShouldBe(["consult", "decline"], "the others ask the module");
        var seen = (await bureau.Read(A.Office, asked.Id)).Done();
        (seen.Handling.ModuleOff, seen.Sent.BusinessTypeTitle!.Zh).ShouldBe((true, "试办业务"));
        seen.Rights.Steps.Select(step => step.Name).ShouldBe(["consult", "decline", "office-reply"]);
        (await bureau.Step(officer, asked.Id, "office-reply", ("reply", "不该由我"))).Refused(ProblemKind.Conflict);
        (await bureau.Step(A.Office, asked.Id, "office-reply", ("reply", "业务暂停，请稍后再来。"))).Done().Handling.Status.ShouldBe(EnquiryStatus.Answered);
        await bureau.Tick(Bureau.At("2026-03-05 17:30"));
        (await bureau.Track(open.QueryCode)).Time.Clock!.Breached.ShouldBeTrue("its clock runs on");
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        await bureau.Get<ModuleRuntime>().Start("Trial");
        (await bureau.Step(officer, open.Id, "decide", ("reply", "同意"))).Done();
    }

    [Fact]
    public async Task The_head_answers_what_the_office_may_not_see()
    {
        var acknowledgement = await bureau.Accept(A.Trial() with { Confidential = true });
        await bureau.Get<ModuleRuntime>().Stop("Trial");

        (await bureau.Read(A.Office, acknowledgement.Id)).Refused(ProblemKind.NotFound);
        (await bureau.Step(A.Officer("trial.first", head: true, cleared: true), acknowledgement.Id, "office-reply", ("reply", "业务暂停。"))).Done();
    }

    [Fact]
    public async Task A_new_enquiry_of_it_is_told_so()
    {
        await bureau.Get<ModuleRuntime>().Stop("Trial");
        (await bureau.Submit(A.Trial())).Refused(ProblemKind.ServiceOff).Title.Zh.ShouldContain("一般诉求");
    }

    [Fact]
    public async Task Nothing_is_handed_on_to_its_desks_where_nobody_works()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        await bureau.Get<ModuleRuntime>().Stop("Trial");

        var refused = await bureau.Request((TransferToUnit use) => use.Run(A.Office, acknowledgement.Id, "trial.first", "归你们管", default));

        refused.Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("unit");
        (await bureau.Read(A.Office, acknowledgement.Id)).Done().Handling.Owner.Unit.ShouldBe(OfficeDesk.Code);
    }

    [Fact]
    public async Task A_desk_that_is_closed_gets_nothing_new()
    {
        await bureau.Ask("update units set closed = true where code = 'trial.first'");
        await bureau.Get<Units.UnitDirectory>().Reload(default);
        (await bureau.Accept(A.Trial())).Owner.Unit.ShouldBe("trial");
        await bureau.Ask("update units set closed = true where code = 'trial'");
        await bureau.Get<Units.UnitDirectory>().Reload(default);
        (await bureau.Accept(A.Trial())).Owner.Unit.ShouldBe(OfficeDesk.Code);
    }
}
