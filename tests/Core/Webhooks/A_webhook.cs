using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Tracking;
using Governance.Core.Units;
using Governance.Core.Webhooks;
using Governance.WorkingTime;

namespace Governance.Core.Tests.Webhooks;

public sealed class A_webhook(SharedServer shared) : IAsyncLifetime
{
    private readonly Receiver receiver = new();
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.OpenForReceivers(shared);

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        await receiver.DisposeAsync();
    }

    [Fact]
    public async Task Hears_signed_and_in_order_what_becomes_of_an_enquiry()
    {
        await bureau.Keep(Hooks.To(receiver.Address));
        var accepted = await bureau.Accept(A.Consultation);
        (await bureau.Step(A.Office, accepted.Id, "ask", ("question", "户口在哪个派出所？"))).Done();
        (await bureau.Write(accepted.QueryCode, "城东派出所")).Done();
        (await bureau.Request((TransferToUnit use) => use.Run(A.Office, accepted.Id, "trial.second", "归你们管", default))).Done();
        (await bureau.Request((ExtendDeadline use) => use.Run(
            A.Officer("trial.second", head: true), accepted.Id, new(2, TimeLimitUnit.WorkingDays), "要到档案室核对您的旧户口档案。", default))).Done();
        await bureau.Tick((await bureau.OpenClock(accepted.Id)).DueAt);
        (await bureau.Step(A.Officer("trial.second"), accepted.Id, "reply", ("reply", "带户口簿。"))).Done();

        await bureau.Tell();

        receiver.All.ShouldAllBe(message => message.IsSignedBy(Hooks.Secret));
        receiver.All.Select(message => message.Type).ShouldBe(
            ["enquiry.accepted", "enquiry.asked", "enquiry.routed", "enquiry.extended", "enquiry.late", "enquiry.answered"]);
        receiver.All.Select(message => (int)message.Data["sequence"]!).ShouldBeInOrder(SortDirection.Ascending);
        receiver.All.Select(message => (string?)message.Data["status"]).ShouldBe(["open", "waitingForCitizen", "open", "open", "open", "answered"]);
        receiver.All.Select(message => (string?)message.Data["unit"]).ShouldBe(
            [OfficeDesk.Code, OfficeDesk.Code, "trial.second", "trial.second", "trial.second", "trial.second"], "as it stood then");
        ((string?)receiver.All.ElementAt(2).Data["previousUnit"]).ShouldBe(OfficeDesk.Code);
        receiver.All.Select(message => message.Data["due"] is not null).ShouldBe([true, true, true, true, true, false]);
        receiver.All.Select(message => message.Id).ShouldBeUnique();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Hears_that_it_was_closed_or_taken_up_again()
    {
        await bureau.Keep(Hooks.To(receiver.Address) with { Events = [WebhookEvent.Reopened, WebhookEvent.Closed] });
        var accepted = await bureau.Accept(A.Consultation);
        (await bureau.Step(A.Office, accepted.Id, "reply", ("reply", "带户口簿。"))).Done();
        (await bureau.Request((WriteMessage use) => use.Run(accepted.QueryCode, A.AtHome, "还要照片吗？", [], isNewQuestion: true, default))).Done();
        (await bureau.Request((CloseWithoutAnswer use) => use.Run(A.Office, accepted.Id, "来件人已经在窗口问清楚了。", default))).Done();

        await bureau.Tell();

        receiver.All.Select(message => message.Type).ShouldBe(["enquiry.reopened", "enquiry.closed"]);
    }

    [Fact]
    public async Task Hears_nothing_of_who_wrote_what()
    {
        await bureau.Keep(Hooks.To(receiver.Address));
        var accepted = await bureau.Accept(A.Consultation with { Contact = new("王小明", "13800138000", "wang@example.org") });
        (await bureau.Step(A.Office, accepted.Id, "ask", ("question", "户口在哪个派出所？"))).Done();
        (await bureau.Write(accepted.QueryCode, "城东派出所")).Done();
        (await bureau.Step(A.Office, accepted.Id, "reply", ("reply", "带户口簿。"))).Done();

        await bureau.Tell();

        receiver.All.Count.ShouldBe(3);
        foreach (var message in receiver.All)
            foreach (var word in new[] { "身份证", "户口", "王小明", "13800138000", "wang@", accepted.QueryCode, $"{accepted.Id}", "李警官" })
                message.Body.ShouldNotContain(word);
        ((string?)receiver.All.First().Data["fileNumber"]).ShouldBe((await bureau.Stored(accepted.Id)).WrittenFileNumber());
        receiver.All.First().Data.AsObject().Select(member => member.Key).ShouldBe(
            ["fileNumber", "sequence", "kind", "unit", "channel", "status", "acceptedAt", "due"]);
    }

    [Fact]
    public async Task Hears_what_was_asked_and_answered_where_an_admin_has_said_so()
    {
        await bureau.Keep(Hooks.To(receiver.Address) with { Contents = true });
        var accepted = await bureau.Accept(A.Trial(("address", "平安路"), ("secret", "口令")));
        (await bureau.Step(A.Officer("trial.first"), accepted.Id, "decide", ("reply", "准予举办。"))).Done();

        await bureau.Tell();

        var first = receiver.All.First();
        ((string?)first.Data["contents"]!["subject"], (string?)first.Data["contents"]!["body"]).ShouldBe((A.Consultation.Subject, A.Consultation.Body));
        ((string?)receiver.All.Last().Data["contents"]!["text"]).ShouldBe("准予举办。");
        receiver.All.ShouldAllBe(message => !message.Body.Contains("口令") && !message.Body.Contains("王小明") && !message.Body.Contains("13800138000"));
    }

    [Fact]
    public async Task Hears_nothing_of_what_is_confidential_or_becomes_so_before_it_is_sent()
    {
        await bureau.Keep(Hooks.To(receiver.Address) with { Contents = true });
        await bureau.Accept(A.Consultation with { Confidential = true });
        await bureau.Accept(A.Of(EnquiryKind.Tip));
        var announced = await bureau.Accept(A.Consultation);
        await Hooks.Announce(bureau);
        var later = await bureau.Accept(A.Consultation);
        foreach (var id in new[] { announced.Id, later.Id })
            (await bureau.Request((KeepConfidential use) => use.Run(A.Officer(OfficeDesk.Code, head: true, cleared: true), id, default))).Done();

        await bureau.Tell();

        receiver.All.ShouldBeEmpty();
        (await bureau.Ask("select count(*) from outbox where channel like 'webhook:%' and delivered_at is null")).ShouldBe("0");
        (await bureau.Ask("select last_failure from outbox where channel like 'webhook:%'")).ShouldContain("confidential");
    }

    [Theory]
    [InlineData("trial.question", "", true, "of this business type")]
    [InlineData("trial.case", "", false, "of another business type")]
    [InlineData("", "trial.second", false, "of another unit")]
    [InlineData("", OfficeDesk.Code, true, "of this unit")]
    public async Task Hears_only_of_what_was_chosen(string businessType, string unit, bool hears, string why)
    {
        await bureau.Keep(Hooks.To(receiver.Address) with
        {
            BusinessTypes = businessType.Length > 0 ? [businessType] : [], Units = unit.Length > 0 ? [unit] : [],
        });
        await bureau.Accept(businessType == "" ? A.Consultation : A.Typed("trial.question"));

        await bureau.Tell();

        receiver.All.Count.ShouldBe(hears ? 1 : 0, why);
    }

    [Fact]
    public async Task Hears_that_an_enquiry_left_the_unit_it_hears_of_and_then_nothing_more()
    {
        await bureau.Keep(Hooks.To(receiver.Address) with { Units = ["trial.first"] });
        var accepted = await bureau.Accept(A.Typed("trial.question"));
        (await bureau.Request((TransferToUnit use) => use.Run(A.Officer("trial.first"), accepted.Id, "trial.second", "归你们管", default))).Done();
        (await bureau.Step(A.Officer("trial.second"), accepted.Id, "ask", ("question", "在哪里？"))).Done();

        await bureau.Tell();

        receiver.All.Select(message => message.Type).ShouldBe(["enquiry.accepted", "enquiry.routed"]);
    }

    [Fact]
    public async Task That_is_off_or_wants_none_of_it_costs_no_row()
    {
        await bureau.Keep(Hooks.To(receiver.Address) with { On = false }, Hooks.To(receiver.Address, "另一个") with { Events = [WebhookEvent.Late] });
        await bureau.Accept(A.Consultation);

        (await bureau.Ask("select count(*) from outbox where channel = 'systems'")).ShouldBe("0");
    }
}
