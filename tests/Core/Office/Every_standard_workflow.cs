using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Timeline;

namespace Governance.Core.Tests.Office;

public sealed class Every_standard_workflow(Bureau bureau) : IClassFixture<Bureau>
{
    private static readonly Actor Officer = A.Officer("trial.first", cleared: true);
    private static readonly Actor Head = A.Officer("trial.first", head: true, cleared: true);

    [Theory]
    [InlineData("question", "consultation")]
    [InlineData("idea", "suggestion")]
    [InlineData("plaint", "complaint")]
    [InlineData("lead", "tip")]
    [InlineData("plea", "petition")]
    public Task Is_walked_to_its_end_by_the_right_people(string type, string workflow) => Walk(A.Typed($"trial.{type}"), workflow, Officer, Head);

    [Fact]
    public Task Of_an_application_is_walked_by_the_office() => Walk(A.Of(EnquiryKind.Application), "application", A.Office, A.Office);

    private async Task Walk(Submission submission, string workflow, Actor officer, Actor head)
    {
        var acknowledgement = await bureau.Accept(submission);
        OfficeEnquiry seen = null!;
        foreach (var (step, values) in Walks.Of(workflow))
            seen = (await bureau.Step(step == "approve" ? head : officer, acknowledgement.Id, step, values)).Done();

        seen.Handling.Status.ShouldBe(EnquiryStatus.Answered);
        seen.Time.Clock!.State.ShouldBe(ClockState.Met);
        seen.Handling.Draft.ShouldBeNull();
        var track = await bureau.Track(acknowledgement.QueryCode);
        track.Timeline.ShouldContain(line => line.Event == TimelineEvent.Replied && line.Text != null);
        track.Timeline.ShouldAllBe(line => line.By == null || !line.By.Zh.Contains("李警官"), "citizens deal with a unit");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }
}
