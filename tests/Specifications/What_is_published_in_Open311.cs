using System.Xml.Linq;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class What_is_published_in_Open311(RunningHost host)
{
    [Fact]
    public async Task Is_listed_with_question_and_answer_and_nothing_of_what_was_written()
    {
        var facilities = await host.Officer("facilities", "traffic.facilities", "--head");
        var sent = await host.Citizen.Report(Reports.Barrier.With("description", "我家住城东花园三栋，门口护栏倒了。"));
        await facilities.Publish(host.Citizen, sent.QueryCode(), "路口的护栏倒了怎么办？", "已经修好，感谢反映。");

        var listed = (await host.Citizen.Open311($"requests.json?service_code={Reports.Service}")).Done().AsArray();

        var request = listed.Single(request => request!.Text("service_request_id") == sent.Number())!;
        (request.Text("status"), request.Text("description"), request.Text("status_notes")).ShouldBe(("closed", "路口的护栏倒了怎么办？", "已经修好，感谢反映。"));
        (request.Text("service_code"), request.Text("service_name")).ShouldBe((Reports.Service, "信号灯、标志、标线和护栏问题"));
        request.Text("agency_responsible").ShouldNotBeEmpty();
        foreach (var untold in new[] { "address", "lat", "long", "media_url", "service_notice" })
            request[untold].ShouldBeNull(untold);
        var all = (await host.Citizen.Open311("requests.xml")).Raw;
        all.ShouldContain("路口的护栏倒了怎么办");
        all.ShouldNotContain("城东花园");
        all.ShouldNotContain("端州一路");
        var single = XDocument.Parse((await host.Citizen.Open311($"requests/{sent.Number()}.xml")).Raw).Root!.Element("request")!;
        single.Element("status_notes")!.Value.ShouldBe("已经修好，感谢反映。");
        (await host.Citizen.Open311("requests.json?status=open")).Done().AsArray().ShouldNotContain(open => open!.Text("service_request_id") == sent.Number());
    }

    [Fact]
    public async Task Of_a_general_enquiry_is_listed_under_its_kind()
    {
        var clerk = await host.Officer("clerk", "office", "--head");
        var sent = (await host.Citizen.Send(A.Consultation("居住证怎么办"))).Done();
        await clerk.Publish(host.Citizen, sent.Text("queryCode"), "怎样办理居住证？", "带身份证到派出所办理。");

        var listed = (await host.Citizen.Open311("requests.json?service_code=consultation&status=closed&page_size=1")).Done().AsArray();

        listed.ShouldHaveSingleItem()!.Text("service_code").ShouldBe("consultation");
    }
}
