using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Calendars;
using Governance.Core.Clocks.Policies;
using Governance.Core.Contacts;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Correspondence.Mailboxes;
using Governance.Core.GroupRobots;
using Governance.Core.Guides;
using Governance.Core.Mail;
using Governance.Core.Officers;
using Governance.Core.Proposals;
using Governance.Core.Replies.Questions;
using Governance.Core.Reservations;
using Governance.Core.Routing;
using Governance.Core.Settings;
using Governance.Core.Telling.Policy;
using Governance.Core.Templates;
using Governance.Core.Tests.Channels;
using Governance.Core.Tests.Webhooks;
using Governance.Core.Webhooks;
using Governance.WorkingTime;

namespace Governance.Core.Tests.Settings;

/// <summary>One pattern for all of them: what is true of one is asked of each that is found.</summary>
public sealed class Every_setting(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public static TheoryData<string, string> Found =>
        new() { { "routing", "" }, { "policies", "" }, { "calendar", "2031" }, { "hours", "" }, { "hours", "trial.first" }, { "stations", "trial.desk" },
            { "contacts", "trial.first" }, { "facts", "trial.question" }, { "mailboxes", "" },
            { "accounts", "" }, { "questions", "" }, { "telling", "" }, { "messages", "replied" }, { "webhooks", "" }, { "robots", "trial.first" } };

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Is_found_by_being_there_and_tested_here() =>
        (await bureau.Request((IEnumerable<ISetting> settings) => Task.FromResult(settings.Select(setting => setting.Name).ToArray())))
            // What a second admin is asked for one admin alone can only make stricter: below.
            .ShouldBe([.. Found.Select(row => row.Data.Item1).Distinct(), "second-admin"], ignoreOrder: true);

    [Fact]
    public async Task That_one_admin_cannot_relax_shows_its_versions_and_brings_back_what_is_stricter()
    {
        foreach (var account in new[] { "chen", "li" })
            await bureau.Request((MakeOfficer make) =>
                make.Run(new(account, "管理员", "office", "Password-1-of-it", Admin: true), "console", (_, password) => password, default));
        (await Works([ProposedWork.Upload, ProposedWork.TurnOn])).ShouldBeNull();
        (await Ask(history => history.BringBack(A.Admin, "second-admin", "", 0, "不要复核", 1, default))).Refused(ProblemKind.Conflict);
        var written = await Lines("second-admin", "", 1);
        written.Select(line => line.Text.Zh).ShouldBe(["上传模块包、发布设计器里的部门", "开启模块"]);
        written.ShouldAllBe(line => line.Text.In("en").Length > 5);

        (await Works([ProposedWork.Upload, ProposedWork.TurnOn, ProposedWork.RollBack])).ShouldBeNull();
        (await Ask(history => history.BringBack(A.Admin, "second-admin", "", 1, "放宽", 2, default))).Refused(ProblemKind.Conflict);
        (await Ask(history => history.BringBack(A.Admin, "second-admin", "", 2, "照旧", 2, default))).Done().Version.ShouldBe(3);
        (await Ask(history => history.Compare(A.Admin, "second-admin", "", 1, 3, default))).Done().Lines.ShouldHaveSingleItem().Change.ShouldBe(
            LineChange.Added);
        (await Works([ProposedWork.RelaxRules])).ShouldNotBeNull("that one nobody chooses");
        (await bureau.Request((ChangeSecondAdmin use) => use.Run(A.Admin, [ProposedWork.Upload, ProposedWork.TurnOn, ProposedWork.RollBack], 1, "晚了", default)))
            .Refused(ProblemKind.Conflict);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Found))]
    public async Task Shows_each_version_compares_two_and_brings_one_back(string name, string of)
    {
        (await Change(name, of, first: true)).ShouldBeNull();
        (await Change(name, of, first: false)).ShouldBeNull();

        var versions = (await Ask(history => history.Versions(A.Admin, name, of, default))).Done().Versions;
        versions.Select(version => version.Version).ShouldBe([2, 1, 0]);
        versions[0].ShouldSatisfyAllConditions(newest =>
            newest.Reason.ShouldBe("第二次"), newest => newest.ChangedBy.ShouldBe(A.Admin.Account), newest => newest.ChangedAt.ShouldNotBeNull());
        var (first, two) = (await Lines(name, of, 1), await Lines(name, of, 2));
        first.ShouldNotBe(two);
        first.Concat(two).ShouldAllBe(line => line.Text.Zh.Length > 0 && line.Text.In("en").Length > 0);
        (await Ask(history => history.Compare(A.Admin, name, of, 1, 2, default))).Done().Lines.ShouldNotBeEmpty();
        (await Ask(history => history.Compare(A.Admin, name, of, 2, 2, default))).Done().Lines.ShouldBeEmpty();

        (await Ask(history => history.BringBack(A.Admin, name, of, 1, "改回去", 2, default))).Done().Version.ShouldBe(3);
        (await Lines(name, of, 3)).ShouldBe(first, "what was brought back says what it said");
        (await Ask(history => history.BringBack(A.Admin, name, of, 0, "回到最初", 3, default))).Done().Version.ShouldBe(4);
        (await Ask(history => history.Compare(A.Admin, name, of, 0, 4, default))).Done().Lines.ShouldBeEmpty();
        (await bureau.Ask($"select count(*) from audit_entries where what = '{name}.changed'")).ShouldBe("4");
    }

    [Theory, MemberData(nameof(Found))]
    public async Task Is_changed_by_an_admin_with_a_reason_who_has_seen_the_newest(string name, string of)
    {
        (await Change(name, of, first: true)).ShouldBeNull();

        (await Ask(history => history.BringBack(A.Office, name, of, 0, "改回去", null, default))).Refused(ProblemKind.Forbidden);
        (await Ask(history => history.Versions(A.Office, name, of, default))).Refused(ProblemKind.Forbidden);
        (await Ask(history => history.BringBack(A.Admin, name, of, 0, "", 1, default))).Refused(
            ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("reason");
        (await Ask(history => history.BringBack(A.Admin, name, of, 0, "改\0回", 1, default))).Refused(ProblemKind.Invalid);
        (await Ask(history => history.BringBack(A.Admin, name, of, 0, "改回去", 0, default))).Refused(ProblemKind.Conflict);
        (await Ask(history => history.BringBack(A.Admin, name, of, 7, "改回去", 1, default))).Refused(ProblemKind.NotFound);
        (await Ask(history => history.Show(A.Admin, name, "nowhere", 1, default))).Refused(ProblemKind.NotFound);
        (await Ask(history => history.Show(A.Admin, "weather", of, 1, default))).Refused(ProblemKind.NotFound);
        (await bureau.Ask($"select count(*) from audit_entries where what = '{name}.changed'")).ShouldBe("1");
    }

    [Fact]
    public async Task Is_changed_by_one_of_two_who_change_it_at_once()
    {
        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Change("routing", "", first: true, basedOn: 0)));

        both.Count(problem => problem is null).ShouldBe(1);
        both.OfType<Problem>().ShouldAllBe(problem => problem.Kind == ProblemKind.Conflict);
    }

    [Theory]
    [InlineData(new[] { "a", "b", "c" }, new[] { "a", "b", "c" }, "", "nothing")]
    [InlineData(new[] { "a", "b", "c" }, new[] { "c", "a", "b" }, "Moved c", "one went up, and the others only made room")]
    [InlineData(new[] { "a", "b" }, new[] { "b", "x" }, "Removed a, Added x", "one went and one came")]
    public void Compares_line_by_line(string[] before, string[] after, string differences, string why) =>
        string.Join(", ", CompareLines.Between(Texts(before), Texts(after)).Select(line => $"{line.Change} {line.Key}")).ShouldBe(differences, why);

    private static SettingLine[] Texts(string[] keys) => [.. keys.Select(key => new SettingLine(key, new(key, key)))];

    private async Task<Problem?> Works(ProposedWork[] works) =>
        (await bureau.Request((ChangeSecondAdmin use) => use.Run(A.Admin, works, null, "等级保护要求", default))).Problem;

    private Task<T> Ask<T>(Func<SettingHistory, Task<T>> use) => bureau.Request(use);

    private async Task<IReadOnlyList<SettingLine>> Lines(string name, string of, int version) =>
        (await Ask(history => history.Show(A.Admin, name, of, version, default))).Done().Lines;

    private async Task<Problem?> Change(string name, string of, bool first, int? basedOn = null)
    {
        var (reason, seen) = (first ? "第一次" : "第二次", basedOn ?? (first ? 0 : 1));
        return name switch
        {
            "routing" => (await bureau.Request((ChangeRoutingRules use) => use.Run(
                A.Admin, first ? [Rule("无人机", "trial.first"), Rule("电动车", "trial.second")] : [Rule("电动车", "trial.second"), Rule("无人机", "trial.second")], seen,
                reason, default))).Problem,
            "policies" => (await bureau.Request((ChangePolicies use) => use.Run(
                A.Admin, [new(ClockClass.Suggestion, new(first ? 9 : 10, TimeLimitUnit.WorkingDays), null, new(2026, 1, 1))], seen, reason, default))).Problem,
            "stations" => (await bureau.Request((ChangeStations use) => use.Run(
                A.Admin, of, The_stations_of_a_department.Plan(first ? 2 : 5), seen, reason, default))).Problem,
            "calendar" => (await bureau.Request((ChangeCalendar use) => use.Run(
                A.Admin, 2031, [new("2031-01-01", DayKind.Holiday, "元旦"), .. first ? Array.Empty<WrittenDay>() : [new("2031-01-02", DayKind.Holiday)]], reason,
                seen, null, default))).Problem,
            "contacts" => (await bureau.Request((ChangeContact use) => use.Run(
                A.Admin, of, new($"平安路 {(first ? 1 : 2)} 号", Phone: "110"), reason, seen, default))).Problem,
            "facts" => (await bureau.Request((DecideFact use) => use.Run(
                A.Admin, of, "试办要三天", new("试办要三天", first ? "试办要三天" : "试办要两天"), reason, seen, default))).Problem,
            "questions" => (await bureau.Request((ChangeQuestionPolicy use) => use.Run(
                A.Admin, new(first ? [2] : [2, 5], first ? null : 10, WithoutAnswer.Close), seen, reason, default))).Problem,
            "telling" => (await bureau.Request((ChangeTellingPolicy use) => use.Run(
                A.Admin, new(!first, "21:30", first ? "07:30" : "06:30", first ? 5 : 6), seen, reason, default))).Problem,
            "mailboxes" => (await bureau.Request((ChangeMailboxes use) => use.Run(
                A.Admin, [new(Mailbox(first ? "imap.example.org" : "imap2.example.org"), "kennwort")], reason, seen, default))).Problem,
            "accounts" => (await bureau.Request((ChangeAccounts use) => use.Run(
                A.Admin, [new(The_accounts_of_a_bureau.Account(first ? "sms.example.org" : "sms2.example.org"), The_accounts_of_a_bureau.Secrets)], reason,
                seen, default))).Problem,
            "messages" => (await bureau.Request((ChangeMessageTemplate use) => use.Run(
                A.Admin, of, new(new("答复", first ? "第一封信。{where}" : "第二封信。{where}", "短信：{where}"), null), seen, reason, default))).Problem,
            "webhooks" => (await bureau.Request((ChangeWebhooks use) => use.Run(
                A.Admin, [The_webhooks_of_a_bureau.Webhook(first ? "hotline.example.org" : "hotline2.example.org")], reason, seen, default))).Problem,
            "robots" => (await bureau.Request((ChangeRobot use) => use.Run(
                A.Admin, of,
                new(new() { Platform = "wecom", OfficeHoursAlone = first }, first ? "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=x" : null, null),
                reason, seen, default))).Problem,
            _ => (await bureau.Request((ChangeOfficeHours use) => use.Run(
                A.Admin, of.Length == 0 ? null : of, new("08:30", first ? "17:00" : "17:15", null, null, []), reason, seen, default))).Problem,
        };
    }

    private static MailboxEntry Mailbox(string server) => new()
    {
        Address = "wenzheng@police.example.org", Channel = "mailbox", Incoming = new(server, 993, MailSecurity.Tls),
        Outgoing = new("smtp.example.org", 465, MailSecurity.Tls),
    };

    private static RoutingRule Rule(string word, string unit) => new(word, new(Words: [word]), unit);
}
