using Governance.Contracts;
using Governance.Core.Modules;

namespace Governance.Modules.Tests.Runtime;

public sealed class Turning_modules_on_and_off : IDisposable
{
    private readonly Folders folders = new();

    public void Dispose() => folders.Dispose();

    [Fact]
    public async Task What_is_found_is_off_until_somebody_turns_it_on()
    {
        await using var host = await RuntimeHost.Running(folders.WithData("Archive", ["search"]));

        host.Runtime.Of("Archive")!.State.ShouldBe(ModuleState.Discovered);
        host.Departments.Online.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_its_business_types_are_there_and_off_they_are_gone()
    {
        await using var host = await RuntimeHost.Running(folders.WithData("Archive", ["search"]), "Archive");
        host.Departments.Online.BusinessType("archive.search").ShouldNotBeNull();

        await host.Runtime.Stop("Archive");

        host.Departments.Online.BusinessType("archive.search").ShouldBeNull();
        host.Runtime.Of("Archive")!.State.ShouldBe(ModuleState.Off);
    }

    [Fact]
    public async Task Off_means_off_even_while_something_hangs()
    {
        await using var host = await RuntimeHost.Running(folders.WithMisbehaving(), "Misbehaving");
        await host.Check("hangs", limit: 0.1);

        (await host.Runtime.Stop("Misbehaving")).ShouldBeFalse("the hanging handler never ended");

        (await host.Check("plain")).Failure.ShouldBe("The module is off.");
    }

    [Fact]
    public async Task Turning_off_waits_for_what_is_in_flight_and_then_says_farewell()
    {
        await using var host = await RuntimeHost.Running(folders.WithMisbehaving(), "Misbehaving");
        var inFlight = host.Check("keeps", form: FormValues.Of(("text", "in flight")));

        (await host.Runtime.Stop("Misbehaving")).ShouldBeTrue();

        (await inFlight).Answered.ShouldBeTrue();
        host.Documents.ShouldContainKeyAndValue("Misbehaving/kept", "in flight");
        host.Documents.ShouldContainKeyAndValue("Misbehaving/stopped", "yes");
    }

    [Fact]
    public async Task One_that_was_stopped_starts_again()
    {
        await using var host = await RuntimeHost.Running(folders.WithMisbehaving(), "Misbehaving");
        await host.Runtime.Stop("Misbehaving");

        (await host.Runtime.Start("Misbehaving")).State.ShouldBe(ModuleState.On);

        (await host.Check("plain")).Answered.ShouldBeTrue();
    }

    [Fact]
    public async Task A_new_version_takes_over_from_the_one_that_runs()
    {
        await using var host = await RuntimeHost.Running(folders.WithMisbehaving(), "Misbehaving");
        folders.WithMisbehaving().WithType("Misbehaving", "misbehaving.added");

        await host.Runtime.Discover();
        await host.Runtime.Start("Misbehaving");

        host.Departments.Online.BusinessType("misbehaving.added").ShouldNotBeNull();
        host.Documents.ShouldContainKeyAndValue("Misbehaving/stopped", "yes", "the old one");
        (await host.Check("plain")).Answered.ShouldBeTrue();
    }

    [Fact]
    public async Task What_it_requires_is_turned_on_first()
    {
        folders.WithData("Archive", ["search"]).WithData("Library", ["read"], requires: "Archive");
        await using var host = await RuntimeHost.Running(folders, "Library");

        host.Departments.Online.All.Select(department => department.Module).ShouldBe(["Archive", "Library"]);
        host.Runtime.Dependants("Archive").ShouldBe(["Library"]);
    }

    [Fact]
    public async Task Without_what_it_requires_it_does_not_start()
    {
        await using var host = await RuntimeHost.Running(folders.WithData("Library", ["read"], requires: "Archive"));

        (await host.Runtime.Start("Library")).Reason!.In("en").ShouldBe("It requires Archive, which did not start: There is no folder of this module.");
    }

    [Fact]
    public async Task Two_that_require_each_other_do_not_start()
    {
        folders.WithData("Archive", ["search"], requires: "Library").WithData("Library", ["read"], requires: "Archive");
        await using var host = await RuntimeHost.Running(folders);

        var status = await host.Runtime.Start("Library");

        status.State.ShouldBe(ModuleState.Failed);
        status.Reason!.In("en").ShouldContain("require each other");
    }
}
