using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Governance.Browser.Tests.Running;

/// <summary>A browser window of one person, with nothing remembered of anybody else.</summary>
internal sealed class Window(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    /// <summary>What the page says of its main part.</summary>
    public ILocator Main => page.Locator("main");

    public Task Go(string address) => page.GotoAsync(address);

    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    public Task Follow(string link) => page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public ILocator Field(string label) => page.GetByLabel(label, new() { Exact = true });

    public Task Write(string label, string text) => Field(label).FillAsync(text);

    public Task Choose(string option) => page.GetByRole(AriaRole.Radio, new() { Name = option, Exact = true }).CheckAsync();

    /// <summary>One of several inputs under the same words: year, month and day of this legend.</summary>
    public async Task WriteDate(string legend, DateTimeOffset day)
    {
        var group = page.GetByRole(AriaRole.Group, new() { Name = legend, Exact = true });
        var inputs = group.GetByRole(AriaRole.Textbox);
        await inputs.Nth(0).FillAsync($"{day.Year}");
        await inputs.Nth(1).FillAsync($"{day.Month}");
        await inputs.Nth(2).FillAsync($"{day.Day}");
    }

    /// <summary>Chooses a file of a desk's screen, once its script listens: nobody's hand is as fast as a test.</summary>
    public static async Task ChooseFile(ILocator input, string name, string type, byte[] content)
    {
        await Eventually.Holds(() => input.EvaluateAsync<bool>("input => input._blazorInputFileNextFileId !== undefined"));
        await input.SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = content });
    }

    public async Task SignIn(string account, string password)
    {
        await page.Locator("#account").FillAsync(account);
        await page.Locator("#password").FillAsync(password);
        await page.Locator("form button[type=submit]").ClickAsync();
    }

    /// <summary>The page must come to show this text, wherever in its main part.</summary>
    public Task ShouldSay(string text) => Assertions.Expect(Main).ToContainTextAsync(text);

    public Task ShouldNotSay(string text) => Assertions.Expect(Main).Not.ToContainTextAsync(text);

    public Task ShouldBeAt(string pattern) => Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern));

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
