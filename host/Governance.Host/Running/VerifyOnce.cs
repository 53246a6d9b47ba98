using Governance.Core.Verification;

namespace Governance.Host.Running;

/// <summary><c>verify</c>: proves the invariants over the data and says what breaks them.</summary>
internal static class VerifyOnce
{
    internal static async Task<int> Run(string[] args)
    {
        var asked = CommandLine.Read(args, Verbs.SeeHelp, []);
        if (asked.Words is [var word, ..])
            throw new StartupException($"不认识“{word}”。 · “{word}” is unknown.\n{Verbs.SeeHelp}");
        await using var platform = await OpenPlatform.For(asked.ForHost);
        await using var scope = platform.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<VerifyPlatform>().Run(CancellationToken.None);
        Console.WriteLine($"诉求 {report.Enquiries} 件，时间线 {report.TimelineEntries} 条，时限 {report.Clocks} 个 · enquiries, timeline entries, clocks");
        foreach (var violation in report.Violations)
            Console.WriteLine($"  [{violation.Invariant}] {violation.Rule}：{violation.Enquiry} {violation.Found}");
        Console.WriteLine(report.Clean ? "承诺守住了 · every invariant holds" : $"发现 {report.Violations.Count} 处问题 · {report.Violations.Count} violations");
        return report.Clean ? 0 : 1;
    }
}
