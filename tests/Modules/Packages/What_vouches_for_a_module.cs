using Governance.Contracts;
using Governance.Core;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Protection;
using Governance.Core.Switching;
using Governance.Core.Tests;
using Governance.EmbeddedPostgres;
using Governance.Modules.Tests.Following;
using Governance.Modules.Tests.Runtime;
using NodaTime;
using Npgsql;

namespace Governance.Modules.Tests.Packages;

public sealed class What_vouches_for_a_module(SharedServer server) : OnSeveralHosts(server)
{
    [Cases("M85")]
    [Fact]
    public async Task A_key_that_is_withdrawn_stops_what_it_signed_on_all_hosts_and_nothing_else()
    {
        await using var firstHost = await FollowingHost.Start(Folders, Database);
        await using var two = await FollowingHost.Start(Folders, Database);
        await firstHost.Upload(Packed.Data("Library", "1.0.0", "read"));
        await Eventually.Holds(() => two.Online.Named("Library") is not null);

        (await firstHost.Withdraw(Packed.Key.Id)).Problem.ShouldBeNull();

        firstHost.Online.Named("Library").ShouldBeNull();
        await Eventually.Holds(() => two.Online.Named("Library") is null);
        foreach (var host in new[] { firstHost, two })
        {
            host.Online.Named("Archive").ShouldNotBeNull();
            var view = await host.View("Library");
            view.ShouldSatisfyAllConditions(() => view.State.ShouldBe(ModuleState.Failed), () => view.Decided.Reason!.ShouldContain(Packed.Key.Id));
        }

        await using var late = await FollowingHost.Start(Folders, Database);
        late.Online.Named("Library").ShouldBeNull();
        (await late.Switch("Library", on: true)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        (await late.Upload(Packed.Data("Library", "1.1.0", "read"))).Problem!.Errors.ShouldHaveSingleItem().Field.ShouldBe("signature:1");
        (await late.Request((TrustKey trust) => trust.Run(FollowingHost.Admin, Packed.Key, "again", default))).Problem!.Title.In(
            "en").ShouldContain("cannot be trusted again");
    }

    [Fact]
    public async Task A_key_is_withdrawn_by_an_admin_who_says_why()
    {
        await using var host = await FollowingHost.Start(Folders, Database);

        (await host.Withdraw(Packed.Key.Id, actor: FollowingHost.Admin with { Admin = false })).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await host.Withdraw(Packed.Key.Id, reason: "丢")).Problem!.Errors.ShouldHaveSingleItem().Field.ShouldBe("reason");
        (await host.Withdraw("0123456789abcdef")).Problem!.Kind.ShouldBe(ProblemKind.NotFound);
        (await host.Request((ListKeys list) => list.Run(default))).ShouldHaveSingleItem().IsTrusted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_key_whose_record_was_changed_past_the_platform_is_not_trusted()
    {
        await using var host = await FollowingHost.Start(Folders, Database);
        using var stranger = SigningKey.New();

        await Run("UPDATE trusted_keys SET public_key = $1", stranger.PublicPem);

        (await host.Request((ListKeys list) => list.Run(default))).ShouldHaveSingleItem().Damaged.ShouldBeTrue();
        (await host.Upload(Packed.Data("Library", "1.0.0", "read"))).Problem!.Errors.ShouldHaveSingleItem().Field.ShouldBe("signature:1");
    }

    [Fact]
    public async Task Its_signature_is_needed_even_where_the_seal_is_right()
    {
        await using var host = await FollowingHost.Start(Folders, Database);
        using var stranger = new Packed();
        var package = stranger.Data("Library", "1.0.0", "read");
        var (sha256, at) = (Checksums.Of(package), Instant.FromUtc(2026, 3, 2, 1, 0));
        var seal = new RecordSeal(FollowingHost.Key);

        await Run(
            "INSERT INTO module_packages (name, version, content, sha256, uploaded_by, uploaded_at, seal) VALUES ('Library', '1.0.0', $1, $2, 'admin', "
                + "$3::timestamptz, $4)",
            package, sha256, at.ToDateTimeUtc(), seal.OfPackage("Library", "1.0.0", sha256, "admin", at));
        var state = new DecidedState("1.0.0", ModuleState.On, "为了试验", "admin", at) { Package = sha256 };
        await Run(
            "INSERT INTO modules (name, version, package, state, reason, changed_by, changed_at, seal) VALUES ('Library', '1.0.0', $1, 'On', '为了试验', "
                + "'admin', $2, $3)",
            sha256, at.ToDateTimeUtc(), seal.OfState("Library", state));
        await host.Look();

        host.Online.Named("Library").ShouldBeNull();
        (await host.View("Library")).Decided.Reason!.ShouldContain($"signed with the key {stranger.Key.Id}");
    }

    [Fact]
    public async Task A_host_takes_what_another_host_on_the_database_signed()
    {
        await using var host = await FollowingHost.Start(Folders, Database);
        using var elsewhere = new Folders().WithData("Archive", ["search"]);
        await using var two = await FollowingHost.Start(elsewhere, Database);

        (await host.Upload(Packed.Data("Library", "1.0.0", "read"))).Problem.ShouldBeNull();

        await Eventually.Holds(() => two.Online.Named("Library") is not null, "The key lay in the folder of the other host only.");
        using var here = await host.Request((InstallationKeys keys) => Task.FromResult(keys.Designer()));
        using var there = await two.Request((InstallationKeys keys) => Task.FromResult(keys.Designer()));
        there.Id.ShouldBe(here.Id);
    }

    [Fact]
    public void The_installations_own_keys_come_from_the_platforms_key_and_are_no_others()
    {
        var (mine, theirs) = (
            new InstallationKeys(FollowingHost.Key), new InstallationKeys(PlatformKey.FromText(Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)]))));

        mine.Trusted.Select(key => key.Id).ShouldBe(new InstallationKeys(FollowingHost.Key).Trusted.Select(key => key.Id), "the same on every host");
        mine.Trusted.Concat(theirs.Trusted).Select(key => key.Id).Distinct().Count().ShouldBe(4);
        using var designer = mine.Designer();
        using var again = SigningKey.FromPem(designer.PublicPem);
        again.Verifies("a"u8.ToArray(), Convert.FromBase64String(designer.Sign("a"u8.ToArray()).Trim().Split(' ')[1])).ShouldBeTrue();
    }

    [Fact]
    public async Task Records_of_an_earlier_version_are_sealed_once_and_never_again()
    {
        await using (var before = await FollowingHost.Start(Folders, Database))
            (await before.Upload(Packed.Data("Library", "1.0.0", "read"))).Problem.ShouldBeNull();
        await Run("UPDATE modules SET seal = NULL, revision = 0");
        await Run("UPDATE module_packages SET seal = NULL");
        await Run("DELETE FROM archive WHERE key = 'modules/sealed'");
        using var upgraded = new Folders().WithData("Archive", ["search"]);

        await using (var first = await FollowingHost.Start(upgraded, Database))
            first.Online.All.Select(department => department.Module).ShouldBe(["Archive", "Library"]);

        await Run("UPDATE modules SET seal = NULL WHERE name = 'Library'");
        await using (var second = await FollowingHost.Start(upgraded, Database))
            second.Online.All.Select(department => department.Module).ShouldBe(["Archive"], "the database says that it was done");
        await Run("DELETE FROM archive WHERE key = 'modules/sealed'");
        await using var third = await FollowingHost.Start(upgraded, Database);
        third.Online.All.Select(department => department.Module).ShouldBe(["Archive"], "and so does the host's own disk");
    }

    [Fact]
    public async Task A_folder_that_is_damaged_on_one_host_costs_that_host_that_module()
    {
        using var torn = new Folders().WithData("Archive", ["search"]).WithData("Library", ["read"]);
        Folders.WithData("Library", ["read"]);
        await using var whole = await FollowingHost.Start(Folders, Database);

        await using var poor = await FollowingHost.Start(
            torn, Database, shipped: (module, _) => module == "Library" ? new LocalText("被改动过", "It was changed.") : null);

        poor.Online.All.Select(department => department.Module).ShouldBe(["Archive"]);
        (await poor.View("Library")).Decided.Reason!.ShouldContain("It was changed.");
        await whole.Look();
        whole.Online.All.Select(department => department.Module).ShouldBe(["Archive", "Library"], "what one host finds on its disk is not said of the others");
        (await whole.View("Library")).State.ShouldBe(ModuleState.On);
    }

    [Theory]
    [InlineData("module.yaml", "added", "business-types/late.md", "was added")]
    [InlineData("module.yaml", "changed", "module.yaml", "was changed")]
    [InlineData("module.yaml", "missing", "business-types/search.md", "is gone")]
    public void What_came_with_the_program_is_what_was_built_and_nothing_else(string first, string what, string path, string said)
    {
        var built = new Dictionary<string, byte[]> { [first] = "a"u8.ToArray(), ["business-types/search.md"] = "b"u8.ToArray() };
        var manifest = ShippedManifest.Of(string.Concat(built.Select(file => $"{Checksums.Of(file.Value).ToUpperInvariant()}  Archive/{file.Key}\n")));
        manifest.Check("Archive", built).ShouldBeNull();

        var lying = built.ToDictionary();
        if (what == "missing")
            lying.Remove(path);
        else
            lying[path] = "x"u8.ToArray();

        manifest.Check("Archive", lying)!.In("en").ShouldStartWith($"{path}");
        manifest.Check("Archive", lying)!.In("en").ShouldContain(said);
        manifest.Check("Library", built)!.In("en").ShouldContain("was not built with the program");
    }

    private async Task Run(string statement, params object[] values)
    {
        await using var source = NpgsqlDataSource.Create(Database.ConnectionString);
        await using var command = source.CreateCommand(statement);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        (await command.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
    }
}
