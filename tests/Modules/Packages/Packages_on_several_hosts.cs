using Governance.Core.Switching;
using Governance.EmbeddedPostgres;
using Governance.Core.Tests;
using Governance.Core.Modules;
using Governance.Modules.Tests.Following;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Packages;

public sealed class Packages_on_several_hosts(SharedServer server) : OnSeveralHosts(server)
{
    [Fact]
    public async Task All_three_follow_an_upload_an_upgrade_a_rollback_and_a_removal_when_they_are_told()
    {
        await using var firstHost = await FollowingHost.Start(Folders, Database);
        await using var two = await FollowingHost.Start(Folders, Database);
        await using var three = await FollowingHost.Start(Folders, Database);
        FollowingHost[] others = [two, three];

        await firstHost.Upload(Packed.Data("Library", "1.0.0", "read"));
        await Eventually.Holds(() => others.All(host => host.Online.BusinessType("library.read") is not null));

        await two.Upload(Packed.Data("Library", "1.1.0", "read", "lend"));
        await Eventually.Holds(() => firstHost.Online.BusinessType("library.lend") is not null && three.Online.BusinessType("library.lend") is not null);

        await three.RollBack("Library");
        await Eventually.Holds(() => firstHost.Online.BusinessType("library.lend") is null && two.Online.BusinessType("library.lend") is null);
        firstHost.Online.BusinessType("library.read").ShouldNotBeNull();

        await firstHost.Switch("Library", on: false);
        (await firstHost.Remove("Library")).Problem.ShouldBeNull();
        await Eventually.Holds(() => others.All(host => host.Online.Named("Library") is null && Knows(host).All(name => name != "Library")));
        foreach (var late in new[] { firstHost, two, three, firstHost })
            await late.Look();
        Knows(two).ShouldBe(["Archive"], "no host that was late brings it back");
    }

    [Fact]
    public async Task One_that_was_down_catches_up_at_its_start()
    {
        await using var host = await FollowingHost.Start(Folders, Database);
        await host.Upload(Packed.Data("Archive", "1.1.0", "search", "scan"));
        await host.Upload(Packed.Misbehaving("Remote", "1.0.0"));

        await using var late = await FollowingHost.Start(Folders, Database);

        late.Online.BusinessType("archive.scan").ShouldNotBeNull();
        late.Online.Named("Remote").ShouldNotBeNull();
        (await late.View("Archive")).Version.ShouldBe("1.1.0");
    }

    [Fact]
    public async Task One_where_the_new_version_does_not_start_goes_on_with_the_old_and_puts_nobody_out_of_service()
    {
        await using var host = await FollowingHost.Start(Folders, Database, new Documents());
        await using var poor = await FollowingHost.Start(Folders, Database, new Documents { ["Remote/starting"] = "" });
        await host.Upload(Packed.Misbehaving("Remote", "1.0.0"));
        await Eventually.Holds(() => poor.Online.Named("Remote") is not null);
        poor.Documents!["Remote/starting"] = "throws";

        await host.Upload(Packed.Misbehaving("Remote", "1.1.0"));
        await poor.Look();

        host.Online.Named("Remote")!.Manifest.Version.ShouldBe("1.1.0");
        poor.Online.Named("Remote")!.Manifest.Version.ShouldBe("1.0.0");
        (await poor.View("Remote")).State.ShouldBe(ModuleState.On);
    }

    [Fact]
    public async Task One_whose_unpacked_packages_were_deleted_unpacks_them_again()
    {
        string emptied;
        await using (var host = await FollowingHost.Start(Folders, Database))
        {
            await host.Upload(Packed.Data("Library", "1.0.0", "read"));
            emptied = host.PackagesFolder;
        }

        Directory.Delete(emptied, recursive: true);
        await using var again = await FollowingHost.Start(Folders, Database);

        again.Online.BusinessType("library.read").ShouldNotBeNull();
    }

    private static IEnumerable<string> Knows(FollowingHost host) =>
        host.Request((ListModules list) => list.Run(default)).GetAwaiter().GetResult().Select(view => view.Name);
}
