using Governance.Core;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Packages;
using Governance.Core.Proposals;
using Governance.Core.Settings;
using Governance.Core.Switching;
using Governance.Core.Tests;
using Governance.Core.Verification;
using Governance.EmbeddedPostgres;
using Governance.Modules.Tests.Following;
using Governance.Modules.Tests.Runtime;
using NodaTime;
using Npgsql;

namespace Governance.Modules.Tests.Packages;

/// <summary>What brings code live needs two admins where the bureau wants it.</summary>
[Cases("M84")]
public sealed class What_waits_for_a_second_admin(SharedServer server) : IAsyncLifetime
{
    private static readonly Actor Chen = FollowingHost.Admin with { Account = "chen" };
    private static readonly Actor Li = FollowingHost.Admin with { Account = "li" };

    private readonly Folders folders = new Folders().WithData("Archive", ["search"]);
    private readonly Packed packed = new();
    private FreshDatabase database = null!;
    private FollowingHost host = null!;

    public async ValueTask InitializeAsync()
    {
        packed.TrustedBy(folders);
        database = await FollowingHost.Database(await server.Postgres);
        host = await FollowingHost.Start(folders, database);
    }

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await database.DisposeAsync();
        packed.Dispose();
        folders.Dispose();
    }

    [Fact]
    public async Task Is_nothing_until_the_bureau_says_so_which_takes_two_admins()
    {
        await Employ("chen");
        (await Set(Chen, ProposedWork.Upload)).Problem!.Title.In("en").ShouldContain("only where there are two");
        (await host.Upload(packed.Data("Library", "1.0.0", "read"), Chen)).Value!.State.ShouldBe(ModuleState.On);
        await Employ("li");
        await Ask(
            "insert into officers select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'account', 'eve', 'normalized_account', "
                + "'EVE'))).* "
            + "from officers o where account = 'li'");
        await Ask("update officers set disabled = true where account = 'li'");
        (await Set(Chen, ProposedWork.Upload)).Problem.ShouldNotBeNull("neither who was slipped in nor who is locked out is a second admin");
        await Ask("update officers set disabled = false where account = 'li'");

        (await Set(Chen, ProposedWork.Upload)).Value!.Works.ShouldBe([ProposedWork.Upload]);
        (await Set(Chen with { Admin = false }, ProposedWork.Upload)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Is_a_package_that_only_another_admin_confirms()
    {
        await TwoAdmins(ProposedWork.Upload);

        var uploaded = (await host.Upload(packed.Data("Library", "1.0.0", "read"), Chen)).Value!;

        uploaded.ShouldSatisfyAllConditions(
            () => uploaded.Proposed.ShouldBeTrue(), () => uploaded.Version.ShouldBe("1.0.0"), () => uploaded.Waiting!.ProposedBy.ShouldBe("chen"));
        host.Online.Named("Library").ShouldBeNull();
        (await Ask("select count(*) from module_packages")).ShouldBe(0L);
        (await host.Upload(packed.Data("Library", "1.0.0", "read"), Li)).Problem!.Kind.ShouldBe(ProblemKind.Conflict, "one waits already");
        var waits = (await Waiting()).ShouldHaveSingleItem();
        (await Package(waits.Id)).ShouldNotBeNull("who confirms it can look at it first");
        (await Confirm(Chen, waits.Id)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await Confirm(Chen with { Account = "CHEN" }, waits.Id)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await Confirm(Li with { Admin = false }, waits.Id)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        host.Online.Named("Library").ShouldBeNull();

        (await Confirm(Li, waits.Id)).Value!.DecidedBy.ShouldBe("li");

        host.Online.BusinessType("library.read").ShouldNotBeNull();
        (await Confirm(Li, waits.Id)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        (await host.View("Library")).Decided.Reason!.ShouldContain("proposed by chen, confirmed by li");
        (await Ask("select string_agg(account || ' ' || what, ', ' order by id) from audit_entries where what like 'proposal.%' or what = 'module.upload'"))
            .ShouldBe("chen proposal.made, li module.upload, li proposal.confirmed");
        (await Ask("select count(*) from proposals where package is not null")).ShouldBe(0L);
        (await host.Request((VerifyPlatform verify) => verify.Run(default))).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_told_to_the_pages_that_are_open_on_other_hosts_once_it_waits_and_once_it_is_decided()
    {
        await TwoAdmins(ProposedWork.Upload);
        await using var other = await FollowingHost.Start(folders, database);
        var notified = 0;
        await other.Request((ProposalChanges changes) =>
        {
            changes.Changed += () => Interlocked.Increment(ref notified);
            return Task.FromResult(true);
        });

        await host.Upload(packed.Data("Library", "1.0.0", "read"), Chen);
        await Eventually.Holds(() => notified >= 1);
        await Decline(Li, (await Waiting()).ShouldHaveSingleItem().Id, "没有测试报告");
        await Eventually.Holds(() => notified >= 2);
        await host.Upload(packed.Data("Library", "1.0.0", "read"), Chen);
        await Eventually.Holds(() => notified >= 3);
        (await Confirm(Li, (await Waiting()).ShouldHaveSingleItem().Id)).Problem.ShouldBeNull();
        await Eventually.Holds(() => notified >= 4);
    }

    [Fact]
    public async Task Does_not_go_live_when_it_is_declined_by_another_or_taken_back()
    {
        await TwoAdmins(ProposedWork.Upload);
        await host.Upload(packed.Data("Library", "1.0.0", "read"), Chen);
        var waits = (await Waiting()).ShouldHaveSingleItem();

        (await Decline(Li, waits.Id, "")).Problem!.Errors.ShouldHaveSingleItem().Field.ShouldBe("reason");
        (await Decline(Li, waits.Id, "没有测试报告")).Value!.State.ShouldBe(ProposalState.Declined);
        (await Confirm(Li, waits.Id)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        await host.Upload(packed.Data("Library", "1.0.1", "read"), Chen);
        (await Decline(Chen, (await Waiting()).ShouldHaveSingleItem().Id, "还要修改")).Problem.ShouldBeNull("his own he may take back");

        (await Waiting()).ShouldBeEmpty();
        host.Online.Named("Library").ShouldBeNull();
        (await Ask("select string_agg(account, ', ' order by id) from audit_entries where what = 'proposal.declined'")).ShouldBe("li, chen");
    }

    [Fact]
    public async Task Is_a_module_that_is_turned_on_or_rolled_back_as_it_was_proposed_and_in_no_other_version()
    {
        await host.Upload(packed.Data("Library", "1.0.0", "read"), Chen);
        await host.Upload(packed.Data("Library", "1.1.0", "read"), Chen);
        await host.Upload(packed.Data("Library", "1.2.0", "read"), Chen);
        await TwoAdmins(ProposedWork.TurnOn, ProposedWork.RollBack);

        (await host.Switch("Archive", on: false, actor: Chen)).Value!.State.ShouldBe(ModuleState.Off, "nobody else is asked for what goes off");
        (await host.Switch("Archive", on: true, actor: Chen)).Value!.Proposed.ShouldBeTrue();
        (await host.View("Archive")).ShouldSatisfyAllConditions(view => view.State.ShouldBe(ModuleState.Off), view => view.Waiting.ShouldNotBeNull());
        (await Confirm(Li, (await Waiting()).ShouldHaveSingleItem().Id)).Problem.ShouldBeNull();
        (await host.View("Archive")).ShouldSatisfyAllConditions(view => view.State.ShouldBe(ModuleState.On), view => view.Waiting.ShouldBeNull());

        (await host.RollBack("Library")).Value!.ShouldSatisfyAllConditions(
            view => view.Proposed.ShouldBeTrue(), view => view.Version.ShouldBe("1.2.0"), view => view.Waiting!.Version.ShouldBe("1.1.0"));
        await Ask("delete from module_packages where version = '1.1.0'");
        var waits = (await Waiting()).ShouldHaveSingleItem();
        (await Confirm(Li, waits.Id)).Problem!.Title.In("en").ShouldContain("it was about version 1.1.0, and it would be 1.0.0 now");
        (await host.View("Library")).Version.ShouldBe("1.2.0");
    }

    [Fact]
    public async Task Is_a_key_that_is_trusted_at_the_machine_or_laid_beside_the_others_and_one_that_is_withdrawn()
    {
        await TwoAdmins(ProposedWork.TrustKey, ProposedWork.WithdrawKey);
        using var vendor = SigningKey.New();
        using var laid = SigningKey.New();

        (await host.Request((TrustKey trust) => trust.Run(Chen with { Account = "console" }, vendor, "vendor", default))).Value!.Waiting.ShouldBeTrue();
        await File.WriteAllTextAsync(Path.Combine(folders.Keys, "laid.pub.pem"), laid.PublicPem);
        await host.Look();
        (await Keys()).ShouldNotContain(key => key.Id == vendor.Id || key.Id == laid.Id);
        foreach (var waits in await Waiting())
            (await Confirm(Li, waits.Id)).Problem.ShouldBeNull();
        (await Keys()).Count(key => key.IsTrusted && (key.Id == vendor.Id || key.Id == laid.Id)).ShouldBe(2);

        (await host.Withdraw(vendor.Id, actor: Chen)).Value!.Waiting.ShouldBeTrue();
        (await Keys()).Single(key => key.Id == vendor.Id).ShouldSatisfyAllConditions(key => key.IsTrusted.ShouldBeTrue(), key => key.Waiting.ShouldBeTrue());
        (await Confirm(Li, (await Waiting()).ShouldHaveSingleItem().Id)).Problem.ShouldBeNull();
        (await Keys()).Single(key => key.Id == vendor.Id).IsTrusted.ShouldBeFalse();
    }

    [Fact]
    public async Task Is_to_ask_for_less_by_whatever_way_it_is_wanted()
    {
        await TwoAdmins(ProposedWork.Upload);
        (await Set(Chen, ProposedWork.Upload, ProposedWork.TurnOn)).Value!.Works.Count.ShouldBe(2, "to ask for more takes one");

        (await Set(Chen, ProposedWork.TurnOn)).Value!.ShouldSatisfyAllConditions(
            view => view.Works.Count.ShouldBe(2), view => view.Waiting!.ProposedBy.ShouldBe("chen"));
        (await host.Request((SettingHistory history) => history.BringBack(Chen, "second-admin", "", 0, "不要复核", null, default))).Problem!.Title.In("en")
            .ShouldContain("needs one to confirm it");
        var waits = (await Waiting()).ShouldHaveSingleItem();
        (await Confirm(Chen, waits.Id)).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await Confirm(Li, waits.Id)).Problem.ShouldBeNull();

        (await Rules()).Works.ShouldBe([ProposedWork.TurnOn]);
        (await host.Request((SettingHistory history) => history.Versions(Chen, "second-admin", "", default))).Value!.Versions[0].Reason!.ShouldContain(
            "proposed by chen, confirmed by li");
    }

    [Fact]
    public async Task Cannot_be_confirmed_when_it_was_changed_past_the_platform_or_is_too_old()
    {
        await TwoAdmins(ProposedWork.Upload);
        await host.Upload(packed.Data("Library", "1.0.0", "read"), Chen);
        var waits = (await Waiting()).ShouldHaveSingleItem();

        await Ask("update proposals set proposed_by = 'somebody'");
        (await Confirm(Chen, waits.Id)).Problem!.Title.In("en").ShouldContain("changed past the platform");
        await Ask("update proposals set proposed_by = 'chen', package = $1", packed.Data("Library", "6.6.6", "read"));
        (await Confirm(Li, waits.Id)).Problem!.Title.In("en").ShouldContain("changed past the platform");
        host.Online.Named("Library").ShouldBeNull();
        (await Decline(Li, waits.Id, "被改动过")).Problem.ShouldBeNull();

        await host.Upload(packed.Data("Library", "1.0.0", "read"), Chen);
        new Proposal { Work = ProposedWork.Upload, Subject = "", Reason = "", ProposedBy = "", State = ProposalState.Waiting,
            ProposedAt = SystemClock.Instance.GetCurrentInstant() }
            .MayBeConfirmed(SystemClock.Instance.GetCurrentInstant() + Duration.FromDays(Proposal.KeptDays)).ShouldBeFalse();
        (await Confirm(Li, (await Waiting()).ShouldHaveSingleItem().Id)).Problem.ShouldBeNull("and what is in order is confirmed");
    }

    [Theory]
    [InlineData("update second_admin_rules set works = '[]'", "somebody lets one admin be enough")]
    [InlineData("update second_admin_rules set seal = null", "the seal is taken off")]
    public async Task Is_everything_once_the_rules_were_changed_past_the_platform(string statement, string what)
    {
        await TwoAdmins(ProposedWork.TrustKey);

        await Ask(statement);

        (await host.Upload(packed.Data("Library", "1.0.0", "read"), Chen)).Value!.Proposed.ShouldBeTrue(what);
        (await Rules()).Altered.ShouldBeTrue(what);
        (await host.Request((VerifyPlatform verify) => verify.Run(default))).Violations.ShouldContain(
            violation => violation.Rule == VerificationRules.DecidedByAdmins, what);
    }

    [Fact]
    public async Task Is_missed_by_the_verification_when_the_rules_are_gone()
    {
        await TwoAdmins(ProposedWork.Upload);

        await Ask("delete from second_admin_rules");

        (await host.Request((VerifyPlatform verify) => verify.Run(default))).Violations.ShouldContain(
            violation => violation.Rule == VerificationRules.DecidedByAdmins && violation.Found.In("en").Contains("second admin"));
    }

    private async Task TwoAdmins(params ProposedWork[] works)
    {
        await Employ("chen");
        await Employ("li");
        (await Set(Chen, works)).Problem.ShouldBeNull();
    }

    private Task<Outcome<Officer>> Employ(string account) => host.Request((MakeOfficer make) =>
        make.Run(new(account, "管理员", "office", "Password-1-of-it", Admin: true), "console", (_, password) => password, default));

    private Task<Outcome<SecondAdminView>> Set(Actor actor, params ProposedWork[] works) =>
        host.Request((ChangeSecondAdmin change) => change.Run(actor, works, null, "等级保护要求", default));

    private async Task<SecondAdminView> Rules() => (await host.Request((ChangeSecondAdmin change) => change.Read(Chen, default))).Value!;

    private async Task<IReadOnlyList<ProposalView>> Waiting() =>
        [.. (await host.Request((ReadProposals read) => read.Run(Li, default))).Value!.Proposals.Where(proposal => proposal.State == ProposalState.Waiting)];

    private Task<byte[]?> Package(Guid id) => host.Request((ReadProposals read) => read.Package(Li, id, default));

    private Task<Outcome<ProposalView>> Confirm(Actor actor, Guid id) => host.Request((ConfirmProposal confirm) => confirm.Run(actor, id, default));

    private Task<Outcome<ProposalView>> Decline(Actor actor, Guid id, string reason) =>
        host.Request((DeclineProposal decline) => decline.Run(actor, id, reason, default));

    private Task<IReadOnlyList<KnownKey>> Keys() => host.Request((ListKeys list) => list.Run(default));

    private async Task<object?> Ask(string sql, params object[] parameters)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        foreach (var parameter in parameters)
            command.Parameters.Add(new() { Value = parameter });
        return await command.ExecuteScalarAsync();
    }
}
