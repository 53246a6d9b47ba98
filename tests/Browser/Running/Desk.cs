using Microsoft.Playwright;

namespace Governance.Browser.Tests.Running;

/// <summary>What an officer does at the desk.</summary>
internal static class Desk
{
    /// <summary>Looks the enquiry up by its file number, as with a caller on the telephone, and opens it.</summary>
    internal static async Task Open(this Window desk, string queryCode)
    {
        var number = Typed.FileNumberOf(queryCode);
        await desk.Go($"/office?queue=all&search={number}");
        var rows = desk.Page.Locator("[data-row]");
        await Assertions.Expect(rows).ToHaveCountAsync(1);
        await rows.ClickAsync();
        await Assertions.Expect(desk.Page.Locator(".enquiry-code")).ToHaveTextAsync(number);
    }

    /// <summary>Takes the enquiry over, and sees that it is his.</summary>
    internal static async Task TakeOver(this Window desk)
    {
        var take = desk.Page.GetByRole(AriaRole.Button, new() { Name = "认领 t", Exact = true });
        await take.ClickAsync();
        await Assertions.Expect(take).ToHaveCountAsync(0);
    }

    internal static ILocator Step(this Window desk, string title) => desk.Page.Locator(".acts button", new() { HasText = title });

    /// <summary>Takes a step: its fields by their labels, then sends, then sees that it is done.</summary>
    internal static async Task Take(this Window desk, string title, params (string Label, string Text)[] fields)
    {
        await desk.Step(title).First.ClickAsync();
        foreach (var (label, text) in fields)
        {
            var field = desk.Page.Locator("form.act").GetByLabel(label);
            await field.FillAsync(text);
            await Assertions.Expect(field).ToHaveValueAsync(text);
        }

        await desk.Send();
    }

    internal static async Task Send(this Window desk)
    {
        var send = desk.Page.Locator("form.act button[type=submit]");
        await send.ClickAsync();
        await Assertions.Expect(send).ToHaveCountAsync(0);
    }
}
