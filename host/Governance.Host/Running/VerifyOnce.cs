using Governance.Core.Composition;
using Governance.Core.Verification;

namespace Governance.Host.Running;

/// <summary><c>verify</c>: proves the invariants over the data and says what breaks them.</summary>
internal static class VerifyOnce
{
    internal static async Task<int> Run(string[] args)
    {
        var builder = Serve.Builder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var options = HostOptions.From(builder.Configuration);
        await using var database = await OpenDatabase.For(options, CancellationToken.None);
        builder.Services.AddGovernanceCore(options.ForCore(database.ConnectionString));
        await using var app = builder.Build();
        await Serve.Prepare(app, options);
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<VerifyPlatform>().Run(CancellationToken.None);
        Console.WriteLine($"诉求 {report.Enquiries} 件，时间线 {report.TimelineEntries} 条，时限 {report.Clocks} 个 · enquiries, timeline entries, clocks");
        foreach (var violation in report.Violations)
            Console.WriteLine($"  [{violation.Invariant}] {violation.Rule}：{violation.Enquiry} {violation.Found}");
        Console.WriteLine(report.Clean ? "承诺守住了 · every invariant holds" : $"发现 {report.Violations.Count} 处问题 · {report.Violations.Count} violations");
        return report.Clean ? 0 : 1;
    }
}
