using Microsoft.Playwright;

namespace Governance.Browser.Tests.Running;

/// <summary>What an admin does at the drawing board of departments.</summary>
internal static class Drawing
{
    internal static ILocator Fields(this Window admin) => admin.Page.Locator(".items > li[data-item]");

    /// <summary>Ticks a box or chooses a radio button.</summary>
    internal static async Task Tick(this ILocator box)
    {
        // Some are ticked by what was chosen before.
        if (!await box.IsCheckedAsync())
            await box.ClickAsync();
        await Assertions.Expect(box).ToBeCheckedAsync();
    }

    /// <summary>Adds a part to a list, until its first input is there.</summary>
    internal static async Task Add(this Window admin, string button, string label)
    {
        await admin.Press(button);
        await Assertions.Expect(admin.Field(label)).ToBeVisibleAsync();
    }

    internal static async Task Begin(this Window admin, string name, string title)
    {
        await admin.Go("/admin/designer");
        await admin.Write("新部门的名称", title);
        await admin.Write("英文模块名（如 Library）", name.ToLowerInvariant());
        await admin.Press("开始设计");
        await admin.ShouldSay("以大写字母开头");
        await Assertions.Expect(admin.Field("新部门的名称")).ToHaveValueAsync(title);
        await admin.Write("英文模块名（如 Library）", name);
        await admin.Press("开始设计");
        await Assertions.Expect(admin.Page.Locator("h1")).ToContainTextAsync(title);
    }

    /// <summary>What a new department does not go live without; ends at its business type.</summary>
    internal static async Task WriteWhatIsAsked(this Window admin, string business)
    {
        await admin.Write("一句话说明", "有问必答。");
        await admin.OpenFile("新业务");
        await admin.Write("名称", business);
        await admin.Write("中文指南", "到窗口来。");
        await admin.ShouldBeInOrder();
    }

    internal static async Task OpenFile(this Window admin, string title)
    {
        await admin.Page.Locator(".designer-files li").GetByRole(AriaRole.Button, new() { Name = title }).ClickAsync();
        await Assertions.Expect(admin.Page.Locator(".designer-files .chosen")).ToContainTextAsync(title);
    }

    /// <summary>Adds a field, and leaves it open.</summary>
    internal static async Task AddField(this Window admin, string label, string type)
    {
        var before = await admin.Fields().CountAsync();
        await admin.Press("添加字段");
        await Assertions.Expect(admin.Fields()).ToHaveCountAsync(before + 1);
        await admin.Write("群众看到的标签", label);
        await admin.Field("类型").SelectOptionAsync(new SelectOptionValue { Label = type });
        var head = admin.Fields().Last.Locator(".item-head").First;
        await Assertions.Expect(head).ToContainTextAsync(label);
        await Assertions.Expect(head).ToContainTextAsync(type);
    }

    /// <summary>Opens a field that is there already, or closes it.</summary>
    internal static async Task Turn(this Window admin, string label)
    {
        var head = admin.Fields().GetByRole(AriaRole.Button, new() { Name = label }).First;
        var open = await head.GetAttributeAsync("aria-expanded") == "true";
        await head.ClickAsync();
        // What stands open meanwhile has buttons of the same names.
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-expanded", open ? "false" : "true");
    }

    internal static async Task RemoveField(this Window admin, string label)
    {
        var before = await admin.Fields().CountAsync();
        await admin.Press($"删除：{label}");
        await Assertions.Expect(admin.Fields()).ToHaveCountAsync(before - 1);
    }

    internal static async Task ShouldBeInOrder(this Window admin) =>
        await Assertions.Expect(admin.Page.Locator(".designer-state")).ToHaveTextAsync("没有错误，可以上线");

    internal static async Task ShouldBeKept(this Window admin) => await Assertions.Expect(admin.Page.Locator(".designer-note")).ToContainTextAsync("草稿已保存");

    /// <summary>Throws the draft away; asked whether that is meant.</summary>
    internal static async Task Drop(this Window admin)
    {
        await admin.Press("放弃草稿");
        await admin.Press("确定放弃");
        await Assertions.Expect(admin.Page.Locator(".designer-note")).ToHaveTextAsync("草稿已放弃");
    }

    internal static async Task GoLive(this Window admin, string version)
    {
        await admin.ShouldBeInOrder();
        await admin.Press("作为新版本上线");
        await Assertions.Expect(admin.Page.Locator(".designer-note")).ToHaveTextAsync($"{version} 已上线");
    }

    internal static IFrameLocator OnAPhone(this Window admin) => admin.Page.FrameLocator(".phone");
}
