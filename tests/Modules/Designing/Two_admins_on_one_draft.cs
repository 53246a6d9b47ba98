using Governance.Core.Tests;
using Governance.Core;
using Governance.Modules.Tests.Runtime;

namespace Governance.Modules.Tests.Designing;

public sealed class Two_admins_on_one_draft(SharedServer server) : DrawingBoard(server)
{
    [Fact]
    public async Task Who_keeps_later_is_told_who_was_faster_and_when_and_overwrites_nothing()
    {
        var first = (await Keep(await Written("Library"))).Value!;
        var mine = await Open("Library");
        var theirs = (await Keep(Titled(first, "还书"), Colleague)).Value!;

        var refused = (await Keep(Titled(mine, "续借"))).Problem!;

        refused.Kind.ShouldBe(ProblemKind.Conflict);
        refused.Title.Zh.ShouldMatch(@"^admin2 在 \d{4}-\d{2}-\d{2} \d{2}:\d{2} 保存了更新的草稿。您的修改都还在这里");
        refused.Title.In("en").ShouldMatch(@"^admin2 kept a newer draft \(.*\)\. All you changed is still here");
        (await Open("Library")).ShouldSatisfyAllConditions(
            now => now.Revision.ShouldBe(theirs.Revision), now => now.Texts[Type].ShouldContain("还书"), now => now.ChangedBy.ShouldBe("admin2"));
    }

    [Fact]
    public async Task Who_begins_at_the_same_time_is_told_too()
    {
        var (mine, theirs) = (await Written("Library"), await Written("Library"));
        await Keep(theirs, Colleague);

        (await Keep(mine)).Problem!.Title.Zh.ShouldContain("admin2");
    }

    [Fact]
    public async Task Of_many_who_keep_in_the_same_moment_one_succeeds()
    {
        var opened = (await Keep(await Written("Library"))).Value!;

        var outcomes = await Task.WhenAll(
            Enumerable.Range(1, 8).Select(number => Task.Run(() => Keep(Titled(opened, $"第{number}版"), number % 2 == 0 ? Colleague : null))));

        outcomes.Count(outcome => outcome.Problem is null).ShouldBe(1);
        outcomes.Where(outcome => outcome.Problem is not null).ShouldAllBe(outcome => outcome.Problem!.Kind == ProblemKind.Conflict);
    }

    [Fact]
    public async Task Who_has_seen_the_other_draft_can_keep_his_own_over_it()
    {
        var mine = (await Keep(await Written("Library"))).Value!;
        var theirs = (await Keep(Titled(mine, "还书"), Colleague)).Value!;

        (await Keep(Titled(mine, "续借") with { Revision = theirs.Revision })).Problem.ShouldBeNull();

        (await Open("Library")).Texts[Type].ShouldContain("续借");
    }

    [Fact]
    public async Task Nobody_publishes_over_a_draft_that_he_has_not_seen()
    {
        var mine = (await Keep(await Written("Library"))).Value!;
        await Keep(Titled(mine, "还书"), Colleague);

        (await Publish(mine)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);

        Host.Online.Named("Library").ShouldBeNull();
        (await Open("Library")).Texts[Type].ShouldContain("还书");
    }

    [Fact]
    public async Task Nobody_takes_back_what_has_gone_live_since()
    {
        await Publish(await Written("Library"));
        var mine = await Open("Library");
        await Publish(Titled(await Open("Library"), "还书"), Colleague);

        var refused = (await Keep(Titled(mine, "续借"))).Problem!;

        refused.Title.Zh.ShouldMatch("^admin2 在 .* 让版本 1.0.1 上线了");
        (await Publish(Titled(mine, "续借"))).Problem!.Kind.ShouldBe(ProblemKind.Conflict);
        Host.Online.BusinessType("library.first")!.Title.Zh.ShouldBe("还书");
        (await Publish(Titled(mine, "续借") with { InForce = "1.0.1", BasedOn = "1.0.1" })).Value!.Version.ShouldBe("1.0.2");
    }

    [Fact]
    public async Task Nobody_drops_a_draft_that_he_has_not_seen()
    {
        var mine = (await Keep(await Written("Library"))).Value!;
        await Keep(Titled(mine, "还书"), Colleague);

        (await Drop(mine)).Problem!.Kind.ShouldBe(ProblemKind.Conflict);

        (await Open("Library")).Texts[Type].ShouldContain("还书");
    }

    [Fact]
    public async Task Who_goes_on_with_a_draft_that_was_dropped_is_told_by_whom()
    {
        var mine = (await Keep(await Written("Library"))).Value!;
        (await Drop(mine, Colleague)).Problem.ShouldBeNull();

        (await Keep(Titled(mine, "续借"))).Problem!.Title.Zh.ShouldMatch("^admin2 在 .* 放弃了这份草稿");

        (await Keep(Titled(mine, "续借") with { Revision = null })).Problem.ShouldBeNull();
    }

    [Fact]
    public async Task Only_admins_drop_drafts()
    {
        var mine = (await Keep(await Written("Library"))).Value!;

        (await Drop(mine, Colleague with { Admin = false })).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }
}
