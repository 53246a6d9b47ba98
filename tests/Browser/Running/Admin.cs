using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Governance.Browser.Tests.Running;

/// <summary>What an administrator does with calendars and time limits.</summary>
internal static class Admin
{
    internal const string Why = "修改原因（留存备查）";

    internal static ILocator YearText(this Window admin) => admin.Page.GetByLabel("这一年与周一至周五不同的日子");

    internal static ILocator Moves(this Window admin) => admin.Page.GetByRole(AriaRole.Region, new() { Name = "会变动的时限" });

    internal static async Task OpenYear(this Window admin, int year)
    {
        await admin.Go($"/admin/calendars?year={year}");
        await Assertions.Expect(admin.YearText()).ToBeVisibleAsync();
    }

    internal static Task Import(this Window admin, string name, string text) =>
        Window.ChooseFile(admin.Page.Locator("input[type=file]"), name, "text/plain", Encoding.UTF8.GetBytes(text));

    /// <summary>The part of the screen with the year's days, above the office hours that have a reason of their own.</summary>
    internal static ILocator Year(this Window admin) => admin.Page.Locator(".card", new() { HasText = "这一年与周一至周五不同的日子" });

    /// <summary>Gives the reason and confirms, in a part of the screen or in the only one that has it.</summary>
    internal static async Task Confirm(this Window admin, string reason, ILocator? part = null)
    {
        part ??= admin.Main;
        var why = part.GetByLabel(Why).First;
        await why.FillAsync(reason);
        await why.PressAsync("Tab");
        await part.GetByRole(AriaRole.Button, new() { Name = "确认并生效" }).First.ClickAsync();
    }

    internal static Task ShouldBeInForce(this Window admin) =>
        Assertions.Expect(admin.Page.Locator(".mud-snackbar").Filter(new() { HasText = "时限有变动" }).First).ToBeVisibleAsync();

    /// <summary>When the enquiry is due, as the API tells its writer.</summary>
    internal static async Task<DateTimeOffset> Due(this Portal portal, string code) => DateTimeOffset.Parse(
        JsonNode.Parse(await portal.Api.GetStringAsync(new Uri($"/api/v1/enquiries/{code}", UriKind.Relative)))!["clock"]!["due"]!.GetValue<string>(),
        CultureInfo.InvariantCulture);
}
