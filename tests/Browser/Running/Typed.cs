using System.Collections.Concurrent;
using Governance.TestSupport;
using Microsoft.Playwright;

namespace Governance.Browser.Tests.Running;

/// <summary>What citizens type.</summary>
internal static class Typed
{
    private static readonly ConcurrentDictionary<string, string> FileNumbers = new();

    /// <summary>The number that the page of acceptance gave beside this code.</summary>
    internal static string FileNumberOf(string queryCode) => FileNumbers[queryCode];

    internal static DateTimeOffset DaysAgo(int days) => TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).AddDays(-days);

    /// <summary>An option of this field, where several fields have the same options.</summary>
    internal static Task Answer(this Window citizen, string field, string option) => citizen.Page.Locator($"[data-field={field}]")
        .GetByLabel(option, new() { Exact = true }).CheckAsync();

    /// <summary>Takes a picture of the repository for the one that he took.</summary>
    internal static async Task Attach(this Window citizen, string field, string name) => await citizen.Page.Locator($"[id='form.{field}']")
        .SetInputFilesAsync(new FilePayload
        {
            Name = name, MimeType = "image/png",
            Buffer = await File.ReadAllBytesAsync(
                Path.Combine(Repository.Root, "host/Governance.Host/Demo/duty-officer.png"), TestContext.Current.CancellationToken),
        });

    /// <summary>Rates what was answered and solved, on the page that is open.</summary>
    internal static async Task Rate(this Window citizen, string stars)
    {
        await citizen.Choose(stars);
        await citizen.Choose("已经解决");
        await citizen.Press("提交评价");
        await citizen.ShouldSay("谢谢您的评价");
    }

    /// <summary>A general question, sent; returns its query code.</summary>
    internal static async Task<string> Question(this Window citizen, string subject, string kind = "consultation")
    {
        await citizen.Go($"/ask?kind={kind}");
        await citizen.Write("主题", subject);
        await citizen.Write("内容", subject + "？请告诉我要带什么材料，谢谢。");
        await citizen.Press("继续");
        return await citizen.SendChecked();
    }

    /// <summary>The same in English.</summary>
    internal static async Task<string> QuestionInEnglish(this Window citizen, string email = "")
    {
        await citizen.Go("/ask?kind=consultation");
        await citizen.Write("Subject", "A lamp is out");
        await citizen.Write("Your message", "The lamp in the underpass is out. When is it repaired?");
        await citizen.Write("E-mail address (optional)", email);
        await citizen.Press("Continue");
        return await citizen.SendChecked();
    }

    /// <summary>From the page that shows the answers for a check to the query code.</summary>
    internal static async Task<string> SendChecked(this Window citizen)
    {
        await citizen.ShouldBeAt("/check$");
        await citizen.Page.Locator("[data-once]").ClickAsync();
        return await citizen.QueryCode();
    }

    /// <summary>The code as the page of acceptance shows it.</summary>
    internal static async Task<string> QueryCode(this Window citizen)
    {
        await citizen.ShouldBeAt("/accepted$");
        var code = string.Join('-', await citizen.Page.Locator(".accepted__code span").AllInnerTextsAsync());
        FileNumbers[code] = await citizen.Page.Locator("[data-file-number]").InnerTextAsync();
        return code;
    }

    internal static async Task<string> Plate(this Window citizen, string owner = "11010519491231002X")
    {
        await citizen.Choose("小型汽车");
        var numbers = citizen.Page.Locator("[data-field=plateNumber] .item");
        var number = await numbers.First.InnerTextAsync();
        await numbers.First.ClickAsync();
        await citizen.Choose("国产");
        await citizen.Write("车辆识别代号（车架号）", Vehicle.Vin());
        await citizen.WriteDate("购车发票日期", DaysAgo(5));
        await citizen.Choose("居民身份证");
        await citizen.Write("车主身份证号", owner);
        return number;
    }
}
