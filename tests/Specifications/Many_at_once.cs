using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class Many_at_once(RunningHost host)
{
    private const int Citizens = 12;

    [Fact]
    public async Task One_citizen_alone_holds_a_plate_number()
    {
        var number = await FreeNumber(host);

        var answers = await Task.WhenAll(Enumerable.Range(0, Citizens).Select(_ => host.Citizen.Send(A.PlatePreselection(number))));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        foreach (var answer in answers.Where(answer => answer.Status != HttpStatusCode.Created))
            answer.ShouldRefuse(HttpStatusCode.Conflict, "form.plateNumber");
        (await FreeNumber(host)).ShouldNotBe(number);
    }

    [Fact]
    public async Task A_slot_is_never_overbooked()
    {
        var slots = (await host.Citizen.Get("/api/v1/business-types/traffic.inspection-appointment/free/slot")).Done()["slots"]!.AsArray();
        var slot = slots[slots.Count / 2]!;
        var seats = slot["free"]!.GetValue<int>();

        var answers = await Task.WhenAll(Enumerable.Range(0, seats + 6).Select(car => host.Citizen.Send(A.Inspection(slot.Text("id"), $"粤HB{car:0000}"))));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(seats);
        foreach (var answer in answers.Where(answer => answer.Status != HttpStatusCode.Created))
            answer.ShouldRefuse(HttpStatusCode.Conflict, "form.slot");
    }

    [Fact]
    public async Task One_person_has_one_appointment_for_each_document()
    {
        const string Person = "11010519491231002X";
        var slots = (await host.Citizen.Get("/api/v1/business-types/exit-entry.passport/free/slot")).Done()["slots"]!.AsArray();
        var (first, second) = (slots[^1]!.Text("id"), slots[^2]!.Text("id"));

        (await host.Citizen.Send(A.Passport(first, Person))).Done();

        (await host.Citizen.Send(A.Passport(second, Person))).ShouldRefuse(HttpStatusCode.Conflict, "form.slot");
        (await host.Citizen.Send(A.HongKongPermit(second, Person))).Done();
    }

    [Fact]
    public async Task Leave_a_platform_whose_promise_can_be_proved()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(index => host.Citizen.Send(A.Consultation($"第 {index} 个问题"))));

        var report = (await (await host.Admin()).Get("/api/v1/admin/verify")).Done();

        report["clean"]!.GetValue<bool>().ShouldBeTrue(report.ToJsonString());
    }

    internal static async Task<string> FreeNumber(RunningHost host) =>
        (await host.Citizen.Get("/api/v1/business-types/traffic.plate-preselection/free/plateNumber")).Done()["items"]![0]!.GetValue<string>();
}
