using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Notices;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Outbox;
using Governance.Core.Timeline;
using Governance.WorkingTime;

namespace Governance.Core.Tests.Departments;

/// <summary>What departments write about what others have answered: thanks, appeals, petitions, letters to the director.</summary>
public sealed class Letters_and_appeals(SharedServer shared) : IAsyncLifetime
{
    private static readonly (string, string)[] Two =
    [
        ("concerned", "traffic"), ("firstName", "王志明"), ("firstUnit", "supervision"), ("secondName", "李晓燕"), ("secondUnit", "legal"), ("stake", "none"),
    ];

    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.OpenWith(shared, "PublicRelations", "Supervision");

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Thanks_reach_the_officer_who_answered_and_start_no_clock()
    {
        var officer = await Officer("thanked");
        var asked = await Answered(officer);

        var letter = await Thank(asked.FileNumber);

        (await bureau.Stored(asked.Id)).Status.ShouldBe(EnquiryStatus.Answered);
        var thanks = (await bureau.Read(officer, asked.Id)).Done().Timeline.Single(line => line.Event == TimelineEvent.Thanked);
        thanks.Text!.ShouldContain("多亏了您");
        (await Notices(officer)).ShouldHaveSingleItem().Text.Zh.ShouldContain("感谢信");
        (await bureau.Track(letter.QueryCode)).Timeline.ShouldContain(line => line.Event == TimelineEvent.ThanksPassedOn);
        (await bureau.Track(asked.QueryCode)).Timeline.ShouldNotContain(line => line.Event == TimelineEvent.Thanked, "the words are another's");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Thanks_passed_on_again_by_the_desk_arrive_once()
    {
        var officer = await Officer("thanked");
        var asked = await Answered(officer);
        var letter = await Thank(asked.FileNumber);

        (await bureau.Step(
            A.Officer("public-relations"), letter.Id, "deliver", ("fileNumber", asked.FileNumber), ("passedTo", "网络问政办公室"), ("merit", "checked"),
            ("reply", "谢谢您，信已送到。"))).Done();

        (await bureau.Read(officer, asked.Id)).Done().Timeline.Count(line => line.Event == TimelineEvent.Thanked).ShouldBe(1);
        (await Notices(officer)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Thanks_in_confidence_keep_their_words()
    {
        var officer = await Officer("thanked");
        var asked = await Answered(officer);

        await Thank(asked.FileNumber, confidential: true);

        (await bureau.Read(officer, asked.Id)).Done().Timeline.Single(line => line.Event == TimelineEvent.Thanked).Text.ShouldBeNull();
    }

    [Fact]
    public async Task Thanks_with_a_number_that_leads_nowhere_wait_at_the_desk()
    {
        var letter = await Thank("2026-999999-" + Check("2026999999"));

        var desk = A.Officer("public-relations");
        (await bureau.Step(
            desk, letter.Id, "deliver", ("fileNumber", "2026-999999-" + Check("2026999999")), ("passedTo", "不知道"), ("merit", "not-checked"),
            ("reply", "谢谢您。"))).Refused(ProblemKind.Refused).Title.Zh.ShouldContain("办件编号");
        (await bureau.Step(desk, letter.Id, "deliver", ("passedTo", "城东派出所"), ("merit", "nobody"), ("reply", "谢谢您，没有找到本人。"))).Done();
    }

    [Fact]
    public async Task An_appeal_goes_to_another_unit_than_the_one_that_answered()
    {
        var asked = await Answered(A.Office);

        var appeal = await bureau.Accept(Appeal(asked.FileNumber));

        var stored = await bureau.Stored(appeal.Id);
        (stored.OwnerUnit, stored.AboutUnit).ShouldBe(("supervision.review", "office"));
        (await bureau.Read(A.Officer("office", head: true, cleared: true), appeal.Id)).Refused(ProblemKind.NotFound);
    }

    [Fact]
    public async Task An_appeal_against_the_review_desk_goes_above_it()
    {
        var asked = await Answered(A.Office);
        var first = await bureau.Accept(Appeal(asked.FileNumber));

        (await bureau.Stored((await bureau.Accept(Appeal(first.FileNumber))).Id)).OwnerUnit.ShouldBe("supervision");
    }

    [Fact]
    public async Task A_complaint_about_the_supervision_goes_to_the_office()
    {
        var complaint = await bureau.Accept(A.Typed(
            "supervision.handling", ("department", "督察"), ("role", "self"), ("matter", "delayed"), ("reportedOn", "2026-02-02"),
            ("whatHappened", "投诉以后一个月没有人联系我。"), ("wish", "尽快办理")));

        (await bureau.Stored(complaint.Id)).OwnerUnit.ShouldBe("office");
    }

    [Fact]
    public async Task A_petition_once_accepted_has_the_time_to_decide_that_its_workflow_promises()
    {
        var petition = await bureau.Accept(Petition());
        (await bureau.OpenClock(petition.Id)).ShouldSatisfyAllConditions(
            clock => clock.Class.ShouldBe(ClockClass.BusinessType), clock => clock.DueAt.ShouldBe(Bureau.At("2026-03-09 17:30")));

        (await bureau.Step(A.Officer("supervision.petitions"), petition.Id, "accept", [.. Two, ("reply", "受理告知书：您的信访事项已受理。")])).Done();

        var next = await bureau.OpenClock(petition.Id);
        (next.Class, next.Limit).ShouldBe((ClockClass.WorkflowStep, new TimeLimit(30, TimeLimitUnit.WorkingDays)));
        next.DueAt.ShouldBe(Bureau.At("2026-04-14 17:30"), "thirty working days, Tomb-Sweeping Day left out");
        (await bureau.Stored(petition.Id)).Status.ShouldBe(EnquiryStatus.Open);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_petition_is_accepted_by_nobody_of_the_unit_that_it_is_about()
    {
        var petition = await bureau.Accept(Petition());

        (await bureau.Step(
            A.Officer("supervision.petitions"), petition.Id, "accept",
            [.. Two.Where(pair => pair.Item1 != "secondUnit"), ("secondUnit", "traffic"), ("reply", "受理告知书。")])).Refused(ProblemKind.Refused);

        (await bureau.OpenClock(petition.Id)).Class.ShouldBe(ClockClass.BusinessType, "nothing has happened");
    }

    [Fact]
    public async Task A_letter_to_the_director_is_read_by_few_and_answered_from_his_mailbox()
    {
        var letter = await bureau.Accept(A.Typed("public-relations.letter-to-director", ("matter", "tip"), ("danger", "no")) with { Channel = "director" });
        var desk = A.Officer("public-relations.director", cleared: true);
        (await bureau.Read(A.Officer("public-relations", head: true, cleared: true), letter.Id)).Refused(ProblemKind.NotFound);
        (await bureau.Read(A.Officer("public-relations.director"), letter.Id)).Refused(ProblemKind.NotFound);

        (await bureau.Step(desk, letter.Id, "acknowledge", ("reply", "来信收到，正在核查。"))).Done();
        (await bureau.Step(desk, letter.Id, "assign", ("unit", "criminal"), ("order", "请专人查办。"))).Refused(ProblemKind.Refused);
        (await bureau.Step(desk, letter.Id, "assign", ("unit", "supervision"), ("order", "请专人查办。"))).Done();

        var unit = A.Officer("supervision", cleared: true);
        (await bureau.Read(desk, letter.Id)).Refused(ProblemKind.NotFound);
        (await bureau.Step(unit, letter.Id, "progress", ("reply", "已经找到知情人，下周再告诉您。"))).Done();
        (await bureau.Step(unit, letter.Id, "draft", ("outcome", "confirmed"), ("reply", "已查实。"))).Refused(ProblemKind.Refused);
        (await bureau.Step(unit, letter.Id, "report", ("result", "已查实，嫌疑人归案。"))).Done();
        (await bureau.Step(desk, letter.Id, "draft", ("outcome", "confirmed"), ("reply", "您的线索已查实，谢谢您。"))).Done();
        (await bureau.Step(A.Officer("public-relations.director", head: true, cleared: true), letter.Id, "approve")).Done();

        (await bureau.Track(letter.QueryCode)).Timeline.Count(line => line.Event == TimelineEvent.Replied).ShouldBe(3);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    private async Task<Acknowledgement> Answered(Actor by)
    {
        var asked = await bureau.Accept(A.Consultation);
        (await bureau.Step(by, asked.Id, "reply", ("reply", "带身份证到派出所，当场办。"))).Done();
        return asked;
    }

    private async Task<Acknowledgement> Thank(string number, bool confidential = false)
    {
        var letter = await bureau.Accept(A.Typed("public-relations.thank-you", ("how", "file"), ("fileNumber", number), ("publish", "no")) with
        {
            Subject = "谢谢民警", Body = "多亏了您，当天就办好了。", Confidential = confidential,
        });
        await Eventually.Holds(async () => await bureau.Get<DeliverOutbox>().Run(default) == 0);
        return letter;
    }

    private static Submission Appeal(string number) => A.Typed(
        "supervision.appeal", ("fileNumber", number), ("about", "evasive"), ("why", "我问的是怎样办，答复没有说。"), ("wish", "把理由说清楚"));

    private static Submission Petition() => A.Typed(
        "supervision.petition", ("for", "self"), ("petitioner", "王小明"), ("address", "端州区城中路 1 号"), ("department", "交警"), ("matter", "request"),
        ("request", "请求退还被扣车辆。"), ("facts", "车辆被扣已经三个月，没有任何答复。"), ("before", "no"));

    private async Task<Actor> Officer(string account) => (await bureau.Request((MakeOfficer make) => make.Run(
        new(account, "陈志明", "office", "a-long-password"), "test", (_, password) => password, default))).Done().ToActor();

    private async Task<IReadOnlyList<NoticeView>> Notices(Actor actor) =>
        (await bureau.Request((ReadNotices use) => use.Run(actor, false, 10, default))).Notices;

    private static string Check(string digits) => FileNumber.Written(int.Parse(digits[..4], System.Globalization.CultureInfo.InvariantCulture),
        long.Parse(digits[4..], System.Globalization.CultureInfo.InvariantCulture))[^1..];
}
