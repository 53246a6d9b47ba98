using Governance.Contracts;
using Governance.Core.Tests;
using Governance.Core;
using Governance.Core.Modules;
using Governance.Core.Designing;
using Governance.Core.Packages;
using Governance.Modules.Tests.Following;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Designing;

public sealed class A_department_on_the_drawing_board(SharedServer server) : DrawingBoard(server)
{
    [Fact]
    public async Task Goes_live_once_what_only_its_people_know_is_written()
    {
        var design = await Written("Library");
        design.Read().Mistakes.ShouldBeEmpty();

        var live = (await Publish(design)).Value!;

        live.ShouldSatisfyAllConditions(() => live.State.ShouldBe(ModuleState.On), () =>
            live.Version.ShouldBe("1.0.0"), () => live.Decided.By.ShouldBe("admin"));
        Host.Online.BusinessType("library.first")!.Form.Fields.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Says_every_mistake_as_it_is_written()
    {
        var design = await Written("Library");
        design = design.With(Type, design.Texts[Type].Replace("type: address", "type: adress", StringComparison.Ordinal));

        var mistake = design.Read().Mistakes.ShouldHaveSingleItem();
        mistake.ShouldSatisfyAllConditions(() => mistake.File.ShouldBe(Type), () =>
            mistake.Line.ShouldBe(9), () => mistake.Cure.In("en").ShouldContain("address"));
        (await Publish(design)).Problem!.Errors.ShouldHaveSingleItem().Field.ShouldBe($"{Type}:9");
        Host.Online.Named("Library").ShouldBeNull();
    }

    [Fact]
    public async Task Is_kept_unfinished_and_opened_again_by_anybody_who_may()
    {
        var unfinished = (await Open("Library")).With(Type, "---\ncode: half");

        (await Keep(unfinished)).Problem.ShouldBeNull();

        var again = await Open("Library");
        again.Texts[Type].ShouldBe("---\ncode: half");
        again.ChangedBy.ShouldBe("admin");
        (await Host.Request((KeepDesign keep) => keep.Run(FollowingHost.Admin with { Admin = false }, unfinished, default))).Problem!.Kind.ShouldBe(
            ProblemKind.Forbidden);
    }

    [Theory]
    [InlineData("../outside.md", "leads outside")]
    [InlineData("downloads/paper.pdf", "is no text")]
    [InlineData("notes.md", "belongs nowhere")]
    public async Task Takes_no_file_that_a_module_does_not_have(string path, string why) =>
        (await Keep((await Open("Library")).With(path, "x"))).Problem!.Errors.ShouldHaveSingleItem(why).Field.ShouldBe(path);

    [Fact]
    public async Task Goes_live_each_time_as_a_new_version_that_can_be_taken_back()
    {
        await Publish(await Written("Library"));

        (await Publish(Titled(await Open("Library"), "还书"))).Value!.Version.ShouldBe("1.0.1");
        Host.Online.BusinessType("library.first")!.Title.Zh.ShouldBe("还书");

        (await Host.RollBack("Library")).Value!.Version.ShouldBe("1.0.0");
        Host.Online.BusinessType("library.first")!.Title.Zh.ShouldBe("借书");

        (await Publish(Titled(await Open("Library"), "续借"))).Value!.Version.ShouldBe("1.0.2", "what was rolled back keeps its number");
    }

    [Fact]
    public async Task Takes_up_what_came_with_the_program()
    {
        var design = await Open("Archive");
        design.Texts.Keys.ShouldBe(["module.yaml", "business-types/search.md"], ignoreOrder: true);

        (await Publish(design.With("business-types/scan.md", WrittenType(NewDepartmentText.BusinessType("archive", "scan"))))).Value!.Version.ShouldBe("1.0.1");

        Host.Online.BusinessType("archive.search").ShouldNotBeNull();
        Host.Online.BusinessType("archive.scan").ShouldNotBeNull();
    }

    [Fact]
    public async Task Leaves_as_a_package_that_another_installation_takes()
    {
        var packed = (await Host.Request(async (PackDesign pack) => await pack.Run(await Written("Library"), default))).Value!;
        using var elsewhere = new Folders();
        Directory.CreateDirectory(elsewhere.Keys);
        using var ours = await Host.Request((InstallationKeys keys) => Task.FromResult(keys.Designer()));
        await File.WriteAllTextAsync(Path.Combine(elsewhere.Keys, "neighbour.pub.pem"), ours.PublicPem);
        await using var theirs = await FollowingHost.Database(await Postgres);
        await using var other = await FollowingHost.Start(elsewhere, theirs);

        (await other.Upload(packed.Content)).Value!.Version.ShouldBe("1.0.0");
    }

    [Theory]
    [InlineData("城中路 1 号", "no", "", "", "all that is asked was answered")]
    [InlineData("", "no", "", "place", "the place is required")]
    [InlineData("城中路 1 号", "maybe", "", "urgent", "it is neither yes nor no")]
    [InlineData("城中路 1 号", "no", "着急", "", "what is not asked is not looked at")]
    public async Task Is_tried_as_a_citizen_would_fill_it_in(string place, string urgent, string reason, string wrong, string why)
    {
        var form = (await Open("Library")).Read().BusinessTypes.ShouldHaveSingleItem().Form;
        var answers = FormValues.Of(("place", place), ("urgent", urgent), ("reason", reason));

        var tried = await Host.Request((TryForm use) => Task.FromResult(use.Run(form, answers)));

        string.Join(',', tried.Errors.Select(error => error.Field)).ShouldBe(wrong, why);
    }

    [Fact]
    public async Task Has_a_name_that_a_folder_can_have() =>
        (await Host.Request((ReadDesign read) => read.Run("../Library", default))).Problem!.Kind.ShouldBe(ProblemKind.Invalid);
}
