using Governance.Contracts;
using Governance.Core.Tests;
using Governance.Core;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.EmbeddedPostgres;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Tracking;
using Governance.Modules.Tests.Following;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Packages;

public sealed class The_enquiries_of_a_removed_module(SharedServer server)
{
    private static readonly Actor Office = FollowingHost.Admin with { Account = "chen", Admin = false, Head = true };

    [Fact]
    public async Task stay_readable_keep_their_clock_and_are_answered_by_the_office()
    {
        using var folders = new Folders().WithData("Archive", ["search"]);
        using var packed = new Packed().TrustedBy(folders);
        await using FreshDatabase database = await FollowingHost.Database(await server.Postgres);
        await using var host = await FollowingHost.Start(folders, database);
        await host.Upload(packed.Data("Library", "1.0.0", "read"));
        var sent = (await host.Request((SubmitEnquiry submit) => submit.Run(Question, default))).Value!;
        sent.Owner.Unit.ShouldBe("library");

        await host.Switch("Library", on: false);
        await host.Remove("Library");

        var tracked = (await host.Request((TrackEnquiry track) => track.Run(sent.QueryCode, default))).Value!;
        tracked.Sent.Subject.ShouldBe(Question.Subject);
        tracked.Sent.BusinessTypeTitle!.Zh.ShouldBe("测试业务");
        tracked.Time.Clock!.State.ShouldBe(ClockState.Running);
        (await host.Request((SubmitEnquiry submit) => submit.Run(Question, default))).Problem!.Kind.ShouldBe(ProblemKind.ServiceOff, "nobody can ask it anew");

        var id = await Find(host);
        var read = (await host.Request((ReadEnquiry use) => use.Run(Office, id, default))).Value!;
        read.Handling.ModuleOff.ShouldBeTrue();
        read.Rights.Steps.Select(step => step.Name).ShouldContain("reply");
        (await host.Request((TakeWorkflowStep take) => take.Run(Office, id, "reply", FormValues.Of(("reply", "图书馆已并入档案馆，请到档案馆办理。")), version: null, default)))
            .Problem.ShouldBeNull();

        (await host.Request((TrackEnquiry track) => track.Run(sent.QueryCode, default))).Value!.Standing.Status.ShouldBe(EnquiryStatus.Answered);
    }

    private static Submission Question { get; } = new()
    {
        BusinessType = "library.read", Subject = "怎样办借书证", Body = "办借书证要带什么材料？", Contact = new("王小明", "13800138000"),
    };

    private static Task<Guid> Find(FollowingHost host) =>
        host.Request((Core.Data.GovernanceDb db) => Task.FromResult(db.Enquiries.Single(enquiry => enquiry.Subject == Question.Subject).Id));
}
