using Governance.Contracts;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Correspondence;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Intake;
using Governance.Core.Outbox;
using Governance.Core.Telling;
using Governance.Core.Telling.Confirming;
using Governance.Core.Telling.Policy;
using NodaTime;

namespace Governance.Core.Tests.Channels.TextMessages;

public sealed class A_text_message_at_night(SharedServer shared) : IAsyncLifetime
{
    private static readonly Submission Asked = A.Consultation with { Contact = new("王小明", "13800138000") };
    private SmsCentre centre = null!;
    private Bureau bureau = null!;
    private Working working = null!;

    public async ValueTask InitializeAsync()
    {
        centre = await SmsCentre.Start();
        bureau = await Bureau.Open(shared);
        (await bureau.Request((ChangeAccounts use) => use.Run(
            A.Admin, [A_text_message.Account(centre.Port)], "开通短信", null, default))).Done();
        bureau.Clock.Reset(Bureau.At("2026-03-02 23:10"));
        working = await Working.Start(
            bureau.Get<ListenToChannels>(), bureau.Get<CorrespondenceLoop>(), bureau.Get<TellingLoop>(), bureau.Get<DeliveryLoop>());
        await Eventually.Holds(() => centre.Of("bound").Any(line => (string?)line["bound"] == "receiver"));
    }

    public async ValueTask DisposeAsync()
    {
        await working.DisposeAsync();
        await bureau.DisposeAsync();
        await centre.DisposeAsync();
    }

    [Fact]
    public async Task About_news_waits_until_the_quiet_hours_end_and_keeps_its_order()
    {
        var sent = await bureau.Accept(Asked);
        (await bureau.Step(A.Office, sent.Id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();
        await Eventually.Holds(async () => await bureau.Ask("select count(*) from told") == "2");
        (await bureau.Ask("select string_agg(distinct (next_attempt_at at time zone 'Asia/Shanghai')::text, ',') from outbox where channel = 'sms'"))
            .ShouldBe("2026-03-03 07:00:00");
        centre.Submitted.ShouldBeEmpty();

        bureau.Clock.Reset(Bureau.At("2026-03-03 07:00"));
        await Eventually.Holds(() => centre.Submitted.Count == 2);
        centre.Submitted[0].Text.ShouldContain("已受理");
        centre.Submitted[1].Text.ShouldContain("答复");
    }

    [Fact]
    public async Task Leaves_at_once_to_who_wrote_one_himself_and_with_a_code()
    {
        await centre.Deliver("8613900139000", "我的身份证丢了，怎样补办？");
        await Eventually.Holds(() => centre.Submitted.Count == 1);
        centre.Submitted[0].Text.ShouldStartWith("您的来件已受理");
        (await bureau.Accept(Asked)).FileNumber.ShouldNotBeEmpty();
        await Eventually.Holds(async () => await bureau.Ask("select count(*) from told") == "2");
        (await bureau.Request((ChangeTellingPolicy use) => use.Run(
            A.Admin, TellingPolicy.AtFirst with { ConfirmAddresses = true }, 0, "局里定的", default))).Done();
        var other = await bureau.Accept(Asked with { Contact = new("王小明", "13800138001") });
        await Eventually.Holds(() => centre.Submitted.Count == 2);
        centre.Submitted[1].Text.ShouldStartWith("验证码 ");
        var code = centre.Submitted[1].Text[4..10];
        (await bureau.Request((ConfirmAddress use) => use.Run(other.QueryCode, A.AtHome, code, default))).Done();
        (await bureau.Request((ReadConfirmation use) => use.Run(other.QueryCode, default))).ShouldBeNull();
    }

    [Theory]
    [InlineData("22:00", "07:00", "2026-03-02 21:59", "2026-03-02 21:59", "before they begin")]
    [InlineData("22:00", "07:00", "2026-03-02 22:00", "2026-03-03 07:00", "over midnight")]
    [InlineData("22:00", "07:00", "2026-03-03 06:59", "2026-03-03 07:00", "after midnight")]
    [InlineData("22:00", "07:00", "2026-03-03 07:00", "2026-03-03 07:00", "when they end")]
    [InlineData("00:30", "06:00", "2026-03-03 00:29", "2026-03-03 00:29", "within one day, before")]
    [InlineData("00:30", "06:00", "2026-03-03 05:59", "2026-03-03 06:00", "within one day")]
    [InlineData("08:00", "08:00", "2026-03-03 08:00", "2026-03-03 08:00", "there are none")]
    public void Is_due_when_the_quiet_hours_are_over(string from, string until, string at, string due, string why) =>
        (TellingPolicy.AtFirst with { QuietFrom = from, QuietUntil = until })
        .NotInQuietHours(Bureau.At(at), DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).ShouldBe(Bureau.At(due), why);
}
