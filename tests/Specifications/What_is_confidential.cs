using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class What_is_confidential(RunningHost host)
{
    private const string Secret = "仓库里藏着走私香烟";

    [Cases("M21", "M24")]
    [Fact]
    public async Task A_tip_is_read_by_named_officers_only_and_stands_in_no_queue_search_or_log()
    {
        var clerk = await host.Officer("clerk", "office", "--head");
        var cleared = await host.Officer("named", "office", "--cleared");
        // What is not confidential is found by the same calls: an empty page would prove nothing.
        const string Known = "仓库门口的路灯坏了";
        (await host.Citizen.Send(A.Consultation(Known))).Done();
        var sent = (await host.Citizen.Send(A.Tip(Secret, Secret + "，每晚两点装车。"))).Done();
        var code = sent.Text("queryCode");
        var id = await An_enquiry.InQueue(cleared, sent.Text("fileNumber"));
        id.ShouldNotBeNull();

        (await cleared.Get($"/api/v1/office/enquiries/{id}")).Done().Text("subject").ShouldBe(Secret);
        (await clerk.Get($"/api/v1/office/enquiries/{id}")).ShouldRefuse(HttpStatusCode.NotFound);
        foreach (var queue in new[] { "all", "unit", "mine", "approval" })
            (await clerk.Get($"/api/v1/office/enquiries?queue={queue}&take=200")).ShouldNotTell(Secret);
        foreach (var queue in new[] { "all", "unit" })
            (await clerk.Get($"/api/v1/office/enquiries?queue={queue}&take=200")).Raw.ShouldContain(Known);
        (await clerk.Get($"/api/v1/office/enquiries?queue=all&search={Uri.EscapeDataString("路灯坏了")}")).Done()["total"]!.GetValue<int>().ShouldBe(1);
        (await clerk.Get($"/api/v1/office/enquiries?queue=all&search={Uri.EscapeDataString("走私")}")).Done()["total"]!.GetValue<int>().ShouldBe(0);
        (await host.Citizen.Get($"/api/v1/search?q={Uri.EscapeDataString(Secret)}")).ShouldNotTell(Secret);
        var figures = await host.Citizen.Get("/api/v1/statistics");
        figures.ShouldNotTell(Secret);
        figures.Json!["total"]!["accepted"]!.GetValue<int>().ShouldBeGreaterThan(1);
        host.Said.ShouldContain("ready");
        host.Said.ShouldNotContain("走私");
        host.Said.ShouldNotContain(code);
    }

    [Cases("M20")]
    [Fact]
    public async Task An_officer_of_another_unit_finds_no_such_enquiry_whatever_he_tries()
    {
        var patrol = await host.Officer("patrol", "traffic.patrol", "--cleared");
        var affairs = await host.Officer("affairs", "traffic.affairs", "--head");
        var number = await Many_at_once.FreeNumber(host);
        var file = (await host.Citizen.Send(A.PlatePreselection(number))).Done().Text("fileNumber");
        var id = await An_enquiry.InQueue(affairs, file);
        id.ShouldNotBeNull();

        (await patrol.Get($"/api/v1/office/enquiries/{id}")).ShouldRefuse(HttpStatusCode.NotFound);
        (await patrol.Post($"/api/v1/office/enquiries/{id}/take")).ShouldRefuse(HttpStatusCode.NotFound);
        (await patrol.Post($"/api/v1/office/enquiries/{id}/steps/confirm", [])).ShouldRefuse(HttpStatusCode.NotFound);
        (await patrol.Post($"/api/v1/office/enquiries/{id}/transfer", new() { ["unit"] = "traffic.patrol", ["reason"] = "我来办" })).ShouldRefuse(
            HttpStatusCode.NotFound);
        (await patrol.Post($"/api/v1/office/enquiries/{id}/extend", new() { ["by"] = "3 working days", ["explanation"] = "需要更多时间核实情况。" })).ShouldRefuse(
            HttpStatusCode.NotFound);
        (await An_enquiry.InQueue(patrol, file)).ShouldBeNull();
    }

    [Fact]
    public async Task A_sensitive_answer_is_masked_even_for_its_writer()
    {
        var code = (await host.Citizen.Send(A.PlatePreselection(await Many_at_once.FreeNumber(host)))).Done().Text("queryCode");

        var tracked = await host.Citizen.Get($"/api/v1/enquiries/{code}");
        tracked.ShouldNotTell("11010519491231002X");
        tracked.Raw.ShouldContain("ownerId");
    }
}
