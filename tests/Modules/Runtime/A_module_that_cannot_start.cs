using Governance.Core.Modules;

namespace Governance.Modules.Tests.Runtime;

public sealed class A_module_that_cannot_start : IDisposable
{
    private readonly Folders folders = new();

    public void Dispose() => folders.Dispose();

    [Fact]
    public async Task Made_for_another_contract_it_is_incompatible() =>
        await Refused(
            "Archive", ModuleState.Incompatible, "Made for contract 2.0; this platform has 1.0.", folders.WithData("Archive", ["search"], contract: "2.0"));

    [Fact]
    public async Task With_mistakes_in_its_files_it_fails_and_lists_them()
    {
        folders.WithData("Archive", ["search"]);
        File.WriteAllText(Path.Combine(folders.Of("Archive"), "business-types", "search.md"), "---\nkind: consultation\n---\n");

        var status = await Refused("Archive", ModuleState.Failed, "search.md", folders);

        status.Mistakes.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task With_a_business_type_that_another_has_it_fails() => await Refused(
        "Library", ModuleState.Failed, "The business type 'archive.search' belongs to the module Archive already.",
        folders.WithData("Archive", ["search"]).WithData("Library", ["search"], prefix: "archive"), before: "Archive");

    [Fact]
    public async Task With_a_name_that_is_not_its_folders_it_fails()
    {
        folders.WithData("Archive", ["search"]);
        Directory.Move(folders.Of("Archive"), folders.Of("Library"));

        await Refused("Library", ModuleState.Failed, "The folder is 'Library', but module.yaml says 'Archive'.", folders);
    }

    [Fact]
    public async Task With_an_assembly_that_is_none_it_fails()
    {
        folders.WithData("Archive", ["search"]);
        File.WriteAllText(Path.Combine(folders.Of("Archive"), "Governance.Archive.dll"), "not an assembly");

        await Refused("Archive", ModuleState.Failed, "The assembly cannot be loaded: BadImageFormatException", folders);
    }

    [Fact]
    public async Task Built_against_another_contract_it_is_incompatible_and_says_what_is_missing()
    {
        folders.WithData("Archive", ["search"]);
        FutureAssembly.Save(Path.Combine(folders.Of("Archive"), "Governance.Archive.dll"), contract: "Governance.Contracts");

        await Refused(
            "Archive", ModuleState.Incompatible, "this platform has no Governance.Contracts.SomethingNew. Build it anew against contract 1.0.", folders);
    }

    [Fact]
    public async Task Built_against_a_contract_of_a_later_version_it_is_incompatible()
    {
        folders.WithData("Archive", ["search"]);
        FutureAssembly.Save(Path.Combine(folders.Of("Archive"), "Governance.Archive.dll"), contract: "Governance.Contracts", version: "9.0.0.0");

        await Refused("Archive", ModuleState.Incompatible, "this platform has no Governance.Contracts, Version=9.0.0.0", folders);
    }

    [Fact]
    public async Task With_an_assembly_that_lacks_another_it_fails_and_names_it()
    {
        folders.WithData("Archive", ["search"]);
        FutureAssembly.Save(Path.Combine(folders.Of("Archive"), "Governance.Archive.dll"), contract: "Governance.Elsewhere");

        await Refused("Archive", ModuleState.Failed, "The assembly Governance.Elsewhere is missing.", folders);
    }

    [Fact]
    public async Task With_a_handler_for_a_type_that_does_not_exist_it_fails()
    {
        folders.WithMisbehaving();
        File.Delete(Path.Combine(folders.Of("Misbehaving"), "business-types", "null.md"));

        await Refused(
            "Misbehaving", ModuleState.Failed, "A handler of CheckSubmission is for 'misbehaving.null', but there is no such business type.", folders);
    }

    [Fact]
    public async Task Throwing_at_its_start_it_fails_and_lets_go_of_everything()
    {
        await using var host = await RuntimeHost.Running(folders.WithMisbehaving());
        host.Documents["Misbehaving/starting"] = "throws";

        (await host.Runtime.Start("Misbehaving")).Reason!.In("en").ShouldStartWith("It failed while starting: InvalidOperationException");
        host.Departments.Online.All.ShouldBeEmpty();

        host.Documents.Clear();
        (await host.Runtime.Start("Misbehaving")).State.ShouldBe(ModuleState.On);
    }

    [Theory]
    [InlineData("throws", "It did not describe itself: InvalidOperationException")]
    [InlineData("nonsense", "It did not describe itself: ")]
    public async Task Describing_itself_badly_it_fails_and_may_try_again(string how, string because)
    {
        await using var host = await RuntimeHost.Running(folders.WithMisbehaving());
        host.Documents["Misbehaving/describing"] = how;

        (await host.Runtime.Start("Misbehaving")).ShouldSatisfyAllConditions(
            status => status.State.ShouldBe(ModuleState.Failed), status => status.Reason!.In("en").ShouldStartWith(because));
        host.Departments.Online.All.ShouldBeEmpty();

        host.Documents.Clear();
        (await host.Runtime.Start("Misbehaving")).State.ShouldBe(ModuleState.On);
    }

    [Fact]
    public async Task A_replacement_that_cannot_start_does_not_leave_the_old_one_running()
    {
        await using var host = await RuntimeHost.Running(folders.WithMisbehaving(), "Misbehaving");
        host.Documents["Misbehaving/starting"] = "throws";

        await host.Runtime.Start("Misbehaving");

        host.Departments.Online.All.ShouldBeEmpty("the state that the admin sees is what runs");
    }

    private static async Task<ModuleStatus> Refused(string module, ModuleState state, string because, Folders folders, string? before = null)
    {
        await using var host = await RuntimeHost.Running(folders, before is null ? [] : [before]);

        var status = await host.Runtime.Start(module);

        status.State.ShouldBe(state);
        status.Reason!.In("en").ShouldContain(because);
        host.Departments.Online.Named(module).ShouldBeNull();
        return status;
    }
}
