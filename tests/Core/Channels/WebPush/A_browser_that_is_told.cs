using System.Security.Cryptography;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.WebPush;
using Governance.Core.Clocks.Notices;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Telling;
using Governance.Core.Telling.Devices;
using Governance.Core.Tests.Clocks;
using Governance.Core.Timeline;

namespace Governance.Core.Tests.Channels.WebPush;

public sealed class A_browser_that_is_told(SharedServer shared) : IAsyncLifetime
{
    /// <summary>Of RFC 8291, appendix A: a browser's key and what it shares.</summary>
    private const string Key = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private const string Auth = "BTBZMqHH6r4Tts7J_aSIgg";

    /// <summary>As long as one, and on no curve.</summary>
    private const string NoPoint = "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Shows_that_there_is_news_and_never_of_what()
    {
        await using var service = await PushServiceOfOthers.Start();
        await SwitchOn(service.Address);
        var sent = await bureau.Accept(A.Consultation);
        var browser = await service.Subscribe((await Offer(sent)).Key!);
        (await Keep(sent, browser.Endpoint, browser.Key, browser.Auth)).Done().Devices.ShouldBe(1);
        await Deliver();
        (await service.Shown(browser)).ShouldBeEmpty("what he does himself he knows");

        await Reply(sent);
        await Deliver();
        await Deliver();

        var shown = (await service.Shown(browser)).ShouldHaveSingleItem();
        ((string)shown["title"]!).ShouldBe("肇庆公安");
        ((string)shown["body"]!).ShouldBe("您的诉求有新进展，请凭查询码查看。");
        foreach (var secret in new[] { sent.FileNumber, sent.QueryCode, "户口簿", "答复" })
            shown.ToJsonString().ShouldNotContain(secret);
        (await HowTold(sent)).ShouldBe("已用浏览器推送通知");
        (await bureau.Ask("select count(*) from push_devices where position('localhost'::bytea in sealed) > 0")).ShouldBe("0");
        (await bureau.Ask("select string_agg(content::text, '') from timeline")).ShouldNotContain("localhost");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_forgotten_once_its_service_says_that_it_is_gone_and_the_officer_hears_when_none_is_left()
    {
        var officer = await bureau.Employ("office");
        await using var service = await PushServiceOfOthers.Start();
        await SwitchOn(service.Address);
        var sent = await bureau.Accept(A.Consultation);
        var key = (await Offer(sent)).Key!;
        var (phone, desktop) = (await service.Subscribe(key), await service.Subscribe(key));
        foreach (var browser in new[] { phone, desktop })
            await Keep(sent, browser.Endpoint, browser.Key, browser.Auth);
        await service.Expire(phone);
        await Reply(sent);
        await Deliver();

        (await service.Shown(desktop)).Length.ShouldBe(1);
        (await Offer(sent)).Devices.ShouldBe(1);
        (await HowTold(sent)).ShouldBe("已用浏览器推送通知");

        await service.Expire(desktop);
        (await bureau.Write(sent.QueryCode, "没有户口簿呢？")).Done();
        await Reply(sent);
        await Deliver();
        (await Offer(sent)).Devices.ShouldBe(0);
        (await bureau.Notices(officer)).Notices.ShouldContain(notice => notice.Text == NoticeText.Of(StaffNews.NotDelivered));
    }

    [Theory]
    [InlineData(429, "120", "OnItsWay", 120)]
    [InlineData(503, null, "OnItsWay", null)]
    [InlineData(403, null, "OnItsWay", null)]
    [InlineData(413, null, "NotDelivered", null)]
    [InlineData(400, null, "NotDelivered", null)]
    [InlineData(404, null, "NotDelivered", null)]
    [InlineData(201, null, "Delivered", null)]
    public async Task Is_told_as_its_service_allows(int status, string? retryAfter, string end, int? seconds)
    {
        await using var service = new PushServiceOfAnother();
        await SwitchOn(service.Address);
        var sent = await bureau.Accept(A.Consultation);
        (await Keep(sent, $"{service.Address}/of/one", Key, Auth)).Done();
        service.Answers.Enqueue((status, retryAfter));
        await Reply(sent);
        await Deliver();

        (await bureau.Ask("select \"end\" from told where channel = 'web-push'")).ShouldBe(end);
        var arrived = service.All.ShouldHaveSingleItem();
        (arrived.Method, arrived.Path).ShouldBe(("POST", "/of/one"));
        arrived.Headers["TTL"].ShouldBe("259200");
        arrived.Headers["Topic"].Length.ShouldBeInRange(1, 32);
        arrived.Headers["Content-Encoding"].ShouldBe("aes128gcm");
        arrived.Headers["Authorization"].ShouldStartWith("vapid t=");
        arrived.Headers["Authorization"].ShouldContain((await Offer(sent)).Key!);
        arrived.Bytes.ShouldBeLessThan(4_096);
        if (seconds is { } pause)
            (await bureau.Ask("select to_char(next_attempt_at at time zone 'Asia/Shanghai', 'HH24:MI:SS') from outbox where channel = 'web-push'"))
                .ShouldBe($"09:{pause / 60:00}:{pause % 60:00}");
        if (end != "OnItsWay")
            return;
        bureau.Clock.AdvanceMinutes(60);
        await Deliver();
        (await bureau.Ask("select \"end\" from told where channel = 'web-push'")).ShouldBe("Delivered");
        service.All.Select(message => message.Headers["Topic"]).Distinct().Count().ShouldBe(1, "by which the browser knows a repetition");
    }

    [Theory]
    [InlineData("https://169.254.169.254/latest/meta-data", Key, Auth, "endpoint")]
    [InlineData("https://localhost/of/one", Key, Auth, "endpoint")]
    [InlineData("https://fcm.googleapis.com.example.org/fcm/send/one", Key, Auth, "endpoint")]
    [InlineData("https://example.org/?fcm.googleapis.com", Key, Auth, "endpoint")]
    [InlineData("https://somebody@fcm.googleapis.com/fcm/send/one", Key, Auth, "endpoint")]
    [InlineData("https://fcm.googleapis.com:8443/fcm/send/one", Key, Auth, "endpoint")]
    [InlineData("http://fcm.googleapis.com/fcm/send/one", Key, Auth, "endpoint")]
    [InlineData("https://xnotify.windows.com/w/one", Key, Auth, "endpoint")]
    [InlineData("file:///etc/passwd", Key, Auth, "endpoint")]
    [InlineData("fcm.googleapis.com/fcm/send/one", Key, Auth, "endpoint")]
    [InlineData("", Key, Auth, "endpoint")]
    [InlineData("https://fcm.googleapis.com/fcm/send/one", "", Auth, "key")]
    [InlineData("https://fcm.googleapis.com/fcm/send/one", NoPoint, Auth, "key")]
    [InlineData("https://fcm.googleapis.com/fcm/send/one", "!!!", Auth, "key")]
    [InlineData("https://fcm.googleapis.com/fcm/send/one", Key, "BTBZMqHH6r4Tts7J", "auth")]
    [InlineData("https://fcm.googleapis.com/fcm/send/one", Key, "", "auth")]
    public async Task Must_be_one_that_a_known_service_tells(string endpoint, string key, string auth, string wrong)
    {
        await SwitchOn();
        var sent = await bureau.Accept(A.Consultation);

        (await Keep(sent, endpoint, key, auth)).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe(wrong);
        (await Offer(sent)).Devices.ShouldBe(0);
    }

    [Theory]
    [InlineData("https://fcm.googleapis.com/fcm/send/one")]
    [InlineData("https://updates.push.services.mozilla.com/wpush/v2/one")]
    [InlineData("https://web.push.apple.com/one")]
    [InlineData("https://wns2-by3p.notify.windows.com/w/?token=one")]
    public async Task May_be_of_any_known_maker(string endpoint)
    {
        await SwitchOn();
        var sent = await bureau.Accept(A.Consultation);

        (await Keep(sent, endpoint, Key, $"{Auth}==")).Done().Devices.ShouldBe(1);
        (await Keep(sent, endpoint, Key, Auth)).Done().Devices.ShouldBe(1, "it is the same");
    }

    [Fact]
    public async Task Is_one_of_five_at_most_and_goes_when_he_wants_to_be_told_nothing()
    {
        await SwitchOn();
        var sent = await bureau.Accept(A.Consultation);
        for (var number = 0; number < 7; number++)
        {
            (await Keep(sent, $"https://fcm.googleapis.com/fcm/send/{number}", Key, Auth)).Done().Devices.ShouldBe(Math.Min(number + 1, 5));
            bureau.Clock.AdvanceMinutes(1);
        }

        (await bureau.Ask("select count(*) from push_devices")).ShouldBe("5");
        (await Forget(sent)).Done().Devices.ShouldBe(0);
        (await Forget(sent)).Done();
        (await bureau.Track(sent.QueryCode)).Timeline.Count(line => line.Event == TimelineEvent.TellingChanged).ShouldBe(8, "seven times on, and off once");
        (await Keep(sent, "https://fcm.googleapis.com/fcm/send/one", Key, Auth)).Done();
        (await bureau.Request((ChangeTelling use) => use.Run(sent.QueryCode, A.AtHome, null, null, NewsWanted.Nothing, default))).Done();
        (await Offer(sent)).Devices.ShouldBe(0);
        (await Keep(sent with { QueryCode = "7K4M-9QXR-2HTVC" }, "https://fcm.googleapis.com/fcm/send/one", Key, Auth)).Refused(ProblemKind.NotFound);
    }

    [Fact]
    public async Task Is_not_told_while_the_bureau_tells_none()
    {
        var sent = await bureau.Accept(A.Consultation);

        (await Offer(sent)).Key.ShouldBeNull();
        (await Keep(sent, "https://fcm.googleapis.com/fcm/send/one", Key, Auth)).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem()
            .Message.ShouldBe(WebPushText.IsOff);
    }

    [Fact]
    public async Task Wakes_nobody_at_night()
    {
        await using var service = new PushServiceOfAnother();
        await SwitchOn(service.Address);
        bureau.Clock.Reset(Bureau.At("2026-03-02 23:30"));
        var sent = await bureau.Accept(A.Consultation);
        (await Keep(sent, $"{service.Address}/of/one", Key, Auth)).Done();
        await Reply(sent);
        await Deliver();
        service.All.ShouldBeEmpty();

        bureau.Clock.Reset(Bureau.At("2026-03-03 07:00"));
        await Deliver();
        service.All.Count.ShouldBe(1);
    }

    [Fact]
    public void Knows_the_bureau_by_the_same_key_from_every_host()
    {
        var key = PlatformKey.FromText(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

        new PushKeys(key).Public.ShouldBe(new PushKeys(key).Public);
        PushKeys.IsPoint(new PushKeys(key).Public).ShouldBeTrue();
    }

    [Fact]
    public async Task Account_is_tried_before_it_is_used()
    {
        await using var service = new PushServiceOfAnother();

        (await bureau.Request((TryAccount use) => use.Run(A.Admin, Account(service.Address), default))).Done().Failure.ShouldBeNull();
        service.All.ShouldHaveSingleItem().Method.ShouldBe("HEAD", "nobody is told anything");
        (await bureau.Request((TryAccount use) => use.Run(A.Admin, Account("http://127.0.0.1:9"), default))).Done().Failure!.Zh.ShouldStartWith("连不上");
        (await bureau.Request((ChangeAccounts use) => use.Run(A.Admin, [Account("", contact: "13800138000")], "开通", null, default)))
            .Refused(ProblemKind.Invalid).Errors.ShouldContain(error => error.Message == WebPushText.ContactIsNone);
    }

    private static ChangedAccount Account(string service, string contact = "mailto:wenzheng@example.org") => new(
        new()
        {
            Kind = "web-push", Name = "浏览器推送",
            Values = new Dictionary<string, string> { [WebPushAccount.Contact] = contact, [WebPushAccount.Service] = service },
        },
        new Dictionary<string, string>());

    private async Task SwitchOn(string service = "") =>
        (await bureau.Request((ChangeAccounts use) => use.Run(A.Admin, [Account(service)], "开通浏览器推送", null, default))).Done();

    private async Task<PushOffer> Offer(Acknowledgement sent) => (await bureau.Request((ReadDevices use) => use.Run(sent.QueryCode, default))).Done();

    private Task<Outcome<DevicesTold>> Keep(Acknowledgement sent, string endpoint, string key, string auth) =>
        bureau.Request((KeepDevice use) => use.Run(sent.QueryCode, A.AtHome, endpoint, key, auth, default));

    private Task<Outcome<DevicesTold>> Forget(Acknowledgement sent) => bureau.Request((ForgetDevices use) => use.Run(sent.QueryCode, A.AtHome, default));

    private async Task Reply(Acknowledgement sent) => (await bureau.Step(A.Office, sent.Id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();

    private async Task<string> HowTold(Acknowledgement sent) =>
        (await bureau.Track(sent.QueryCode)).Timeline.Last(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem().How.Zh;

    private async Task Deliver()
    {
        var channel = (IDeliveringChannel)bureau.Get<ChannelsFound>().Find(WebPushChannel.OwnCode)!;
        for (var turn = 0; turn < 6; turn++)
        {
            await bureau.Request((TellCitizens tell) => tell.Run(default));
            await bureau.Get<SendDeliveries>().Run(channel, default);
        }
    }
}
