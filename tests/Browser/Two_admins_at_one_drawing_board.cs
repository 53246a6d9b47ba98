using Governance.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Governance.Browser.Tests;

public class Two_admins_at_one_drawing_board(Portal portal)
{
    private const string Summary = "一句话说明";

    [Fact]
    public async Task Lose_nothing_that_either_has_typed_and_choose_whose_it_shall_be()
    {
        await using var first = await portal.Officer("admin");
        await first.Begin("Museums", "博物馆");
        await first.WriteWhatIsAsked("参观预约");
        await first.ShouldBeKept();
        await first.OpenFile("部门和科室");
        await using var other = await portal.SecondAdmin();
        await other.Go("/admin/designer/Museums");
        await other.Write(Summary, "预约参观和讲解。");
        await other.ShouldBeKept();

        await first.Write(Summary, "预约参观。");
        await Assertions.Expect(Newer(first)).ToContainTextAsync("admin2 在");
        await Assertions.Expect(Newer(first)).ToContainTextAsync("保存了更新的草稿");
        foreach (var act in new[] { "作为新版本上线", "保存草稿", "放弃草稿" })
            await Assertions.Expect(first.Page.GetByRole(AriaRole.Button, new() { Name = act })).ToBeDisabledAsync();
        await first.Write(Summary, "预约参观和团体参观。");
        await LeavesOnlyWhenMeant(first);
        await ShouldStillBeTheirs();

        await first.Press("用我的覆盖");
        await Assertions.Expect(Newer(first)).ToHaveCountAsync(0);
        await first.ShouldBeKept();
        await Assertions.Expect(first.Field(Summary)).ToHaveValueAsync("预约参观和团体参观。");

        // The same the other way round: nothing goes live that he has not seen, and he takes what the first has.
        await other.Press("作为新版本上线");
        await Assertions.Expect(Newer(other)).ToContainTextAsync("admin 在");
        await other.Press("放弃我的修改，载入对方的");
        await other.Press("确定载入对方的");
        await Assertions.Expect(other.Field(Summary)).ToHaveValueAsync("预约参观和团体参观。");
        await other.GoLive("1.0.0");

        await first.Write(Summary, "预约参观和夜场。");
        await Assertions.Expect(Newer(first)).ToContainTextAsync("让版本 1.0.0 上线了");
        await first.Press("用我的覆盖");
        await Assertions.Expect(Newer(first)).ToHaveCountAsync(0);
        await first.GoLive("1.0.1");

        async Task ShouldStillBeTheirs()
        {
            // Longer than a change waits to be kept.
            await first.Page.WaitForTimeoutAsync(2_500);
            await other.Page.ReloadAsync();
            await Assertions.Expect(other.Field(Summary)).ToHaveValueAsync("预约参观和讲解。");
        }
    }

    /// <summary>By closing the tab and by a link: both ask or stay, and what was typed is there.</summary>
    private static async Task LeavesOnlyWhenMeant(Window admin)
    {
        var asked = new List<string>();
        var answered = new TaskCompletionSource();
        async void Stay(object? from, IDialog dialog)
        {
            asked.Add(dialog.Type);
            await dialog.DismissAsync();
            answered.TrySetResult();
        }

        admin.Page.Dialog += Stay;
        await admin.Page.CloseAsync(new() { RunBeforeUnload = true });
        await answered.Task.WaitAsync(TimeSpan.FromSeconds(60));
        admin.Page.Dialog -= Stay;
        asked.ShouldBe([DialogType.BeforeUnload]);

        await admin.Follow("部门模块");
        await Assertions.Expect(Newer(admin)).ToBeInViewportAsync();
        await admin.ShouldBeAt("/admin/designer/Museums");
        await Assertions.Expect(admin.Field(Summary)).ToHaveValueAsync("预约参观和团体参观。");
    }

    private static ILocator Newer(Window admin) => admin.Page.Locator("#designer-newer");
}
