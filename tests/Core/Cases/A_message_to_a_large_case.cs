using Governance.Core.Cases;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Tests.Cases;

public sealed class A_message_to_a_large_case(SharedServer shared)
{
    private const int Enquiries = 60;

    [Fact]
    public async Task Stands_once_and_in_order_on_every_timeline_whatever_hosts_write_it()
    {
        await using var bureau = await Bureau.Open(shared);
        var officer = A.Officer("trial.first");
        var id = await CaseOf(bureau, officer);
        // More than are told at once: the rest is left to the loop, which does not run here.
        (await bureau.Request((TellCase use) => use.Run(officer, id, "第一条进展，请各位留意。", default))).Done().Messages[0].Heard.ShouldBe(50);
        (await bureau.Request((TellCase use) => use.Run(officer, id, "第二条进展，请各位留意。", default))).Done();
        (await bureau.Request((CloseCase use) => use.Run(officer, id, closed: true, default))).Refused(ProblemKind.Conflict);

        await using var second = await bureau.Start(bureau.Clock);
        var more = true;
        for (var turn = 0; turn < Enquiries && more; turn++)
            more = (await Task.WhenAll(
                bureau.Request((SpreadCaseMessages use) => use.Run(id, 20, default)),
                Bureau.Request(second, (SpreadCaseMessages use) => use.Run(id, 20, default)))).Any(left => left);

        more.ShouldBeFalse("a turn moves on what it tells");
        (await bureau.Ask("select count(*) from timeline where event = 'CaseTold'")).ShouldBe($"{2 * Enquiries}");
        (await bureau.Ask(
            """
            select count(*) from (select enquiry_id from case_members where case_id = $1 and heard = 2
                and 2 = (select count(*) from timeline t where t.enquiry_id = case_members.enquiry_id and t.event = 'CaseTold')) told
            """,
            id)).ShouldBe($"{Enquiries}");
        (await bureau.Ask("select told from cases")).ShouldBe("2");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_gone_on_with_by_the_loop_of_any_host()
    {
        await using var bureau = await Bureau.Open(shared);
        var officer = A.Officer("trial.first");
        var id = await CaseOf(bureau, officer);
        (await bureau.Request((TellCase use) => use.Run(officer, id, "第一条进展，请各位留意。", default))).Done();

        await bureau.Get<CaseMessageLoop>().StartAsync(default);
        for (var turn = 0; turn < 600 && await bureau.Ask("select told from cases") != "1"; turn++)
            await Task.Yield();
        await bureau.Get<CaseMessageLoop>().StopAsync(default);

        (await bureau.Ask("select count(*) from timeline where event = 'CaseTold'")).ShouldBe($"{Enquiries}");
    }

    private static async Task<Guid> CaseOf(Bureau bureau, Actor officer)
    {
        var numbers = new List<string>();
        for (var count = 0; count < Enquiries; count++)
            numbers.Add((await bureau.Accept(A.Typed("trial.loss"))).FileNumber);
        var id = (await bureau.Request((OpenCase use) => use.Run(officer, new("某平台案", null), confidential: false, default))).Done().Case.Id;
        (await bureau.Request((JoinCase use) => use.Run(officer, id, numbers, default))).Done().Joined.Count.ShouldBe(Enquiries);
        return id;
    }
}
