using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.GroupRobots;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Outbox;
using Governance.Core.Settings;
using Governance.Core.Tests.Webhooks;
using Governance.Core.Units;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.GroupRobots;

public sealed class A_group_robot(SharedServer shared) : IAsyncLifetime
{
    private readonly RobotServer server = new();
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.OpenForReceivers(shared);
        server.Now = bureau.Clock.GetCurrentInstant;
    }

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("wecom")]
    [InlineData("dingtalk")]
    [InlineData("feishu")]
    public async Task Is_switched_on_once_it_was_tried_and_tells_of_what_is_new_without_its_contents(string platform)
    {
        (await Keep(Robot(platform) with { On = true }, server.AddressOf(platform))).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field
            .ShouldBe("on");
        await SwitchOn(Robot(platform));
        server.Said.ShouldHaveSingleItem().ShouldBe("【网络问政】肇庆公安 网络问政办公室\n试发成功：启用以后，新件、补充、临期和超时会在这里提醒。");
        server.Said.Clear();

        var accepted = await bureau.Accept(A.Consultation);
        await Tell();

        server.Said.ShouldHaveSingleItem().ShouldBe(
            $"【网络问政】肇庆公安 网络问政办公室\n新件 {await NumberOf(accepted.Id)}，2026-03-03 09:00 前答复\nhttps://wenzheng.example.org/office");
        (await bureau.Ask("select count(*) from robot_news")).ShouldBe("0");
    }

    [Fact]
    public async Task Tells_of_what_is_added_due_soon_and_overdue()
    {
        await SwitchOn(Robot("wecom") with { OfficeHoursAlone = false });
        server.Said.Clear();
        var accepted = await bureau.Accept(A.Consultation);
        await Tell();
        (await bureau.Write(accepted.QueryCode, "还有一件事")).Done();
        bureau.Clock.AdvanceMinutes(1);
        await Tell();
        await bureau.Tick(bureau.Clock.GetCurrentInstant() + NodaTime.Duration.FromHours(19));
        await Tell();
        await bureau.Tick((await bureau.OpenClock(accepted.Id)).DueAt);
        await Tell();

        var number = await NumberOf(accepted.Id);
        server.Said.Select(said => said.Split('\n')[1]).ShouldBe(
            [
                $"新件 {number}，2026-03-03 09:00 前答复", $"来件人有补充 {number}，2026-03-03 09:00 前答复", $"快到期 {number}，2026-03-03 09:00 前答复",
                $"已超时 {number}",
            ]);
    }

    [Fact]
    public async Task Says_in_one_message_what_comes_together()
    {
        await SwitchOn(Robot("dingtalk"));
        server.Said.Clear();
        foreach (var _ in Enumerable.Range(0, 8))
            await bureau.Accept(A.Consultation);
        await Tell();
        server.Said.ShouldHaveSingleItem().Split('\n')[1].ShouldBe("新件 8 件");

        await bureau.Accept(A.Consultation);
        await Tell();
        server.Said.Count.ShouldBe(1, "it has just spoken");
        await bureau.Accept(A.Consultation);
        bureau.Clock.AdvanceSeconds(31);
        await Tell();
        server.Said.Count.ShouldBe(2);
        server.Said.Last().Split('\n').Length.ShouldBe(4, "two are named");
    }

    [Theory]
    [InlineData(false, "新件：一件保密事项")]
    [InlineData(true, null)]
    public async Task Says_of_what_is_confidential_only_that_there_is_something_unless_all_are_cleared(bool cleared, string? line)
    {
        var admin = A.Admin with { ClearedForConfidential = true };
        await SwitchOn(Robot("wecom") with { Cleared = cleared, OfficeHoursAlone = false }, admin);
        server.Said.Clear();
        var accepted = await bureau.Accept(A.Consultation with { Confidential = true });
        await Tell();

        server.Said.ShouldHaveSingleItem().Split('\n')[1].ShouldBe(line ?? $"新件 {await NumberOf(accepted.Id)}，2026-03-03 09:00 前答复");
    }

    [Fact]
    public async Task Is_said_to_be_among_cleared_people_only_by_who_is_cleared_himself() =>
        (await Keep(Robot("wecom") with { Cleared = true }, server.AddressOf("wecom"))).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field
            .ShouldBe("cleared");

    [Fact]
    public async Task Is_silent_at_night_but_for_what_is_urgent()
    {
        await SwitchOn(Robot("feishu"));
        server.Said.Clear();
        bureau.Clock.Reset(Bureau.At("2026-03-02 22:00"));
        await bureau.Accept(A.Consultation);
        await Tell();
        server.Said.ShouldBeEmpty();
        var urgent = await bureau.Accept(A.Consultation);
        await bureau.Change(urgent.Id, enquiry => enquiry.Urgency = Urgency.High);
        await Tell();
        server.Said.ShouldHaveSingleItem().ShouldContain(await NumberOf(urgent.Id));

        var answered = await bureau.Accept(A.Consultation);
        (await bureau.Step(A.Office, answered.Id, "reply", ("reply", "带户口簿。"))).Done();
        bureau.Clock.Reset(Bureau.At("2026-03-03 08:29"));
        await Tell();
        server.Said.Count.ShouldBe(1);
        bureau.Clock.Reset(Bureau.At("2026-03-03 08:30"));
        await Tell();
        server.Said.Count.ShouldBe(2);
        server.Said.Last().ShouldNotContain(await NumberOf(answered.Id), customMessage: "there is nothing to do with it any more");
    }

    [Fact]
    public async Task Speaks_once_whatever_hosts_there_are()
    {
        await SwitchOn(Robot("wecom"));
        server.Said.Clear();
        await using var second = await bureau.Start(bureau.Clock);
        foreach (var _ in Enumerable.Range(0, 3))
            await bureau.Accept(A.Consultation);
        for (var turn = 0; turn < 5; turn++)
        {
            await Task.WhenAll(Hooks.Announce(bureau), Hooks.Announce(bureau, second));
            await Task.WhenAll(Bundle(), Bundle(second));
            await Task.WhenAll(Send(), Send(second));
        }

        server.Said.SelectMany(said => said.Split('\n')).Count(line => line.StartsWith("新件", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task That_may_have_spoken_is_not_had_to_say_it_again()
    {
        await SwitchOn(Robot("wecom"));
        server.Said.Clear();
        server.Answers.Enqueue("cut");
        await bureau.Accept(A.Consultation);
        await Tell();
        var failure = await bureau.Ask("select failure from receiver_states");
        bureau.Clock.AdvanceHours(2);
        await Tell();

        server.Said.Count.ShouldBe(1, failure);
        (await bureau.Request((ReadOutbox use) => use.Run(A.Admin, default))).Done().Troubled.ShouldHaveSingleItem().EndUnknown.ShouldBeTrue();
    }

    [Theory]
    [InlineData("wecom", "45009")]
    [InlineData("dingtalk", "130101")]
    [InlineData("feishu", "11232")]
    public async Task That_is_too_fast_is_heard_later(string platform, string code)
    {
        await SwitchOn(Robot(platform));
        server.Said.Clear();
        server.Answers.Enqueue(code);
        await bureau.Accept(A.Consultation);
        await Tell();
        bureau.Clock.AdvanceMinutes(9);
        await Tell();
        server.Said.ShouldBeEmpty();
        (await Shown()).Failure!.Zh.ShouldBe("发得太快，被平台限速，稍后再发");
        bureau.Clock.AdvanceMinutes(2);
        await Tell();

        server.Said.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Says_what_is_wrong_with_its_key_when_it_is_tried()
    {
        (await Try(Robot("dingtalk"), server.AddressOf("dingtalk"), "SEC-another")).Done().Failure!.Zh.ShouldContain("加签密钥");
        (await Try(Robot("feishu"), server.AddressOf("feishu"), null)).Done().Failure!.In("en").ShouldContain("19021");
        (await Try(Robot("wecom"), server.AddressOf("wecom").Replace("693a", "0000"), null)).Done().Failure!.Zh.ShouldContain("没有这个机器人");
        (await Try(Robot("wecom"), "", null)).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("address");
    }

    [Fact]
    public async Task Is_its_units_heads_to_change_and_keeps_its_key_to_itself()
    {
        var head = A.Officer("trial.first", head: true);
        var tried = (await Try(Robot("wecom"), server.AddressOf("wecom"), null, head, "trial.first")).Done();
        (await Keep(Robot("wecom") with { On = true, Tried = tried.Print }, server.AddressOf("wecom"), head, "trial.first")).Done();

        foreach (var stranger in new[] { A.Officer("trial.second", head: true), A.Officer("trial.first") })
        {
            (await Keep(Robot("wecom"), null, stranger, "trial.first")).Refused(ProblemKind.Forbidden);
            (await Try(Robot("wecom"), server.AddressOf("wecom"), null, stranger, "trial.first")).Refused(ProblemKind.Forbidden);
        }

        (await bureau.Request((ChangeRobot use) => use.List(head, default))).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            kept => kept.HasKey.ShouldBeTrue(), kept => kept.Robot.Key.ShouldBeNull(), kept => kept.Robot.On.ShouldBeTrue());
        foreach (var table in new[] { "unit_robots", "audit_entries", "outbox" })
            (await bureau.Ask($"select coalesce(string_agg(t::text, ' '), '') from {table} t")).ShouldNotContain(RobotServer.Key);
        (await Keep(Robot("wecom") with { On = true }, "https://qyapi.weixin.qq.com/another", head, "trial.first")).Refused(ProblemKind.Invalid)
            .Errors.ShouldHaveSingleItem().Field.ShouldBe("on", "another key was not tried");
    }

    [Fact]
    public async Task That_is_switched_off_says_nothing_of_what_waited()
    {
        await SwitchOn(Robot("wecom"));
        server.Said.Clear();
        bureau.Clock.Reset(Bureau.At("2026-03-02 22:00"));
        await bureau.Accept(A.Consultation);
        await Tell();
        (await Keep(Robot("wecom"), null)).Done();

        (await bureau.Ask("select count(*) from robot_news")).ShouldBe("0");
        await bureau.Accept(A.Consultation);
        (await bureau.Ask("select count(*) from outbox where channel = 'systems' and delivered_at is null")).ShouldBe("0");
    }

    [Theory]
    [InlineData("wecom", "https://oapi.dingtalk.com/robot/send?access_token=x", "another platform's")]
    [InlineData("dingtalk", "https://oapi.dingtalk.com.example.org/robot/send", "somebody else's")]
    [InlineData("feishu", "https://10.0.0.5/open-apis/bot/v2/hook/x", "inside")]
    [InlineData("feishu", "http://open.feishu.cn/open-apis/bot/v2/hook/x", "not encrypted")]
    public async Task Has_no_address_that_is(string platform, string address, string why)
    {
        await using var strict = await Bureau.Open(shared);
        var refused = await strict.Request((ChangeRobot use) => use.Run(A.Admin, "office", new(Robot(platform), address, null), "接机器人", null, default));
        refused.Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem(why).Field.ShouldBe("address");
    }

    internal static RobotEntry Robot(string platform) => new() { Platform = platform };

    private async Task SwitchOn(RobotEntry robot, Actor? by = null)
    {
        var (address, secret) = (server.AddressOf(robot.Platform), robot.Platform == "wecom" ? null : RobotServer.Secret);
        var tried = (await Try(robot, address, secret)).Done();
        tried.Failure.ShouldBeNull();
        (await bureau.Request((ChangeRobot use) => use.Run(
            by ?? A.Admin, OfficeDesk.Code, new(robot with { On = true, Tried = tried.Print }, address, secret), "接机器人", null, default))).Done();
    }

    private Task<Outcome<TriedRobot>> Try(RobotEntry robot, string? address, string? secret, Actor? by = null, string unit = OfficeDesk.Code) =>
        bureau.Request((TryRobot use) => use.Run(by ?? A.Admin, unit, new(robot, address, secret), default));

    private Task<Outcome<SettingVersion>> Keep(RobotEntry robot, string? address, Actor? by = null, string unit = OfficeDesk.Code) =>
        bureau.Request((ChangeRobot use) => use.Run(by ?? A.Admin, unit, new(robot, address, null), "接机器人", null, default));

    private async Task<KeptRobot> Shown() =>
        (await bureau.Request((ChangeRobot use) => use.List(A.Admin, default))).Single(kept => kept.Unit.Code == OfficeDesk.Code);

    private async Task<string> NumberOf(Guid id) => (await bureau.Stored(id)).WrittenFileNumber();

    private async Task Tell()
    {
        for (var turn = 0; turn < 100 && await Hooks.Announce(bureau) > 0; turn++)
            continue;
        await Bundle();
        await Send();
    }

    private Task<int> Bundle(IServiceProvider? host = null) => host is null
        ? bureau.Request((BundleForRobots use) => use.Run(default))
        : Bureau.Request(host, (BundleForRobots use) => use.Run(default));

    private async Task Send(IServiceProvider? host = null)
    {
        var (send, robots) = host is null
            ? (bureau.Get<SendDeliveries>(), bureau.Get<RobotsInUse>())
            : (host.GetRequiredService<SendDeliveries>(), host.GetRequiredService<RobotsInUse>());
        foreach (var way in robots.On.Values.Where(way => ((Core.Channels.IDeliveringWay)way).IsReady))
            await send.Run(way, default);
    }
}
