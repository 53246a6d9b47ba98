using Governance.Core.Verification;

namespace Governance.Host.Running;

/// <summary>
/// <c>verify</c>: proves the invariants over the data and says what breaks them. The figures of some days are counted anew; with
/// <c>--all</c>, of all. With <c>--heads</c> the chains are held against the heads that were handed out.
/// </summary>
internal static class VerifyOnce
{
    internal static async Task<int> Run(string[] args)
    {
        var asked = CommandLine.Read(args, Verbs.SeeHelp, ["heads"], ["all"]);
        if (asked.Words is [var word, ..])
            throw new StartupException(RunningText.ServeIsUnknown(word, Verbs.SeeHelp));
        if (asked["heads"] is { } named && !Directory.Exists(named))
            throw new StartupException(RunningText.NoFolder(named));
        await using var platform = await OpenPlatform.For(asked.ForHost);
        await using var scope = platform.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<VerifyPlatform>()
            .Run(new(EveryDay: asked.Has("all")), new(), _ => Task.CompletedTask, CancellationToken.None);
        Console.WriteLine(RunningText.WhatWasVerified(report.Enquiries, report.TimelineEntries, report.Clocks));
        Console.WriteLine(RunningText.LateAndOpenNow(report.LateOpen));
        var violations = report.Violations;
        if (asked["heads"] is { } folder)
            violations = [.. violations, .. await Heads(scope.ServiceProvider, folder)];
        if (report.SealedSince is { } since)
            Console.WriteLine(RunningText.SealedSinceThen(since, report.SealedBefore));
        foreach (var violation in violations)
            Tell(violation);
        Console.WriteLine(violations.Count == 0 ? RunningText.EveryInvariantHolds : RunningText.Violations(violations.Count));
        return violations.Count == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<Violation>> Heads(IServiceProvider services, string folder)
    {
        var (heads, violations) = await services.GetRequiredService<VerifyHeads>().Run(folder, CancellationToken.None);
        if (heads == 0)
            throw new StartupException(RunningText.FolderHoldsNoHeadsHeadJson(folder));
        Console.WriteLine(RunningText.Heads(heads));
        return violations;
    }

    private static void Tell(Violation violation)
    {
        Console.WriteLine($"  [{violation.Invariant}] {violation.Rule.Zh}：{violation.FileNumber ?? $"{violation.Enquiry}"} {violation.Found.Zh}");
        Console.WriteLine($"      {violation.WhatToDo.Zh}");
        Console.WriteLine($"      {violation.Rule.In("en")}: {violation.Found.In("en")}");
        Console.WriteLine($"      {violation.WhatToDo.In("en")}");
    }
}
