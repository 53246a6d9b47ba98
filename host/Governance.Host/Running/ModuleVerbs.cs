using Governance.Contracts;
using Governance.Core;
using Governance.Core.Clocks.Notices;
using Governance.Core.Composition;
using Governance.Core.Modules;
using Governance.Core.Switching;
using Governance.Core.Packages;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Host.Running;

/// <summary>
/// <c>module …</c>: what the admin console does with modules, from the command line and on the database itself; hosts that serve follow
/// within a second.
/// </summary>
internal static class ModuleVerbs
{
    internal const string Usage =
        RunningText.ModuleUsage;

    internal static async Task<int> Run(string[] args)
    {
        var asked = CommandLine.Read(args, Usage, ["reason", "key", "out", "dependants"]);
        var reason = asked["reason"] ?? RunningText.FromTheCommandLine;
        return asked.Words switch
        {
            ["key", "new", var name] => PackageVerbs.NewKey(name),
            ["key", "trust", var file] => await On(asked, async services =>
            {
                using var key = PackageVerbs.ReadKey(file);
                return Told(await services.GetRequiredService<TrustKey>().Run(AtTheConsole, key, PackageVerbs.NameOf(file), default), KeyLine);
            }),
            ["key", "list"] => await On(asked, ListKeys),
            ["key", "withdraw", var id] => await On(
                asked, async services => Told(await services.GetRequiredService<WithdrawKey>().Run(AtTheConsole, id, reason, default), KeyLine)),
            ["key", "own", var name] =>
                await On(asked, services => Task.FromResult(PackageVerbs.OwnKey(name, services.GetRequiredService<InstallationKeys>()))),
            ["pack", var folder] => PackageVerbs.Pack(folder, asked["key"], asked["out"]),
            ["list"] => await On(asked, List),
            ["on" or "off", var name] => await Changed(
                asked, (SwitchModule use) => use.Run(AtTheConsole, name, asked.Words[0] == "on", reason, default, asked["dependants"] is "yes")),
            ["upload", var file] => await Changed(asked, async (UploadModule use) =>
            {
                await using var package = PackageVerbs.Open(file);
                return await use.Run(AtTheConsole, package, default);
            }),
            ["rollback", var name] => await Changed(asked, (RollBackModule use) => use.Run(AtTheConsole, name, reason, default)),
            ["remove", var name] => await On(asked, async services => Told(
                await services.GetRequiredService<RemoveModule>().Run(AtTheConsole, name, reason, default), _ => RunningText.Removed(name))),
            { Count: 0 } => Say(Usage, 2),
            _ => throw new StartupException(RunningText.ModuleIsUnknown(string.Join(' ', asked.Words), Usage), 2),
        };
    }

    private static Actor AtTheConsole { get; } = new(
        Guid.Empty, "console", RunningText.ConsoleName, OfficeDesk.Code, Head: false, Leader: false, Admin: true, ClearedForConfidential: false);

    private static Task<int> Changed<TUse>(CommandLine asked, Func<TUse, Task<Outcome<ModuleView>>> change)
        where TUse : notnull =>
        On(asked, async services => Told(await change(services.GetRequiredService<TUse>()), Line));

    private static async Task<int> On(CommandLine asked, Func<IServiceProvider, Task<int>> work)
    {
        // What goes wrong is said as the answer.
        await using var platform = await OpenPlatform.For(asked.ForHost, LogLevel.None);
        await platform.Services.GetRequiredService<ModuleRuntime>().Discover();
        await platform.Services.GetRequiredService<ModulesInStep>().Follow(CancellationToken.None);
        await using var scope = platform.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    private static async Task<int> List(IServiceProvider services)
    {
        var versions = (await services.GetRequiredService<ListVersions>().Run(default)).ToLookup(version => version.Name);
        foreach (var module in await services.GetRequiredService<ListModules>().Run(default))
        {
            Console.WriteLine(Line(module));
            foreach (var mistake in module.Described.Mistakes)
                Console.WriteLine($"    {mistake}");
            foreach (var version in versions[module.Name])
                Console.WriteLine($"    {version.Version}  {version.UploadedBy}  {version.UploadedAt:uuuu-MM-dd HH:mm}  {version.Sha256[..16]}");
        }

        return 0;
    }

    private static async Task<int> ListKeys(IServiceProvider services)
    {
        foreach (var key in await services.GetRequiredService<ListKeys>().Run(default))
            Console.WriteLine(KeyLine(key));
        return 0;
    }

    private static string KeyLine(KnownKey key) => $"{key.Id}  {key.Name}  " + key switch
    {
        { Waiting: true } => RunningText.WaitsForSecondAdmin,
        { Damaged: true } => RunningText.ItsRecordWasChangedNotTrusted,
        { WithdrawnAt: { } at } => RunningText.Withdrawn(at, key.WithdrawnBy, key.WithdrawnReason),
        { DataOnly: true } => RunningText.TrustedForData,
        _ => RunningText.Trusted,
    };

    private static string Line(ModuleView module) =>
        $"{module.Name} {module.Version}  {module.State}  {module.Described.Department.Zh} · {module.Described.Department.In("en")}  {module.Decided.Reason}"
        + (module.Waiting is null ? "" : $"  {RunningText.WaitsForSecondAdmin}");

    private static int Told<T>(Outcome<T> outcome, Func<T, string> line)
        where T : class
    {
        if (outcome.Value is { } done)
            return Say(line(done), 0);
        foreach (FieldError error in outcome.Problem!.Errors)
            Console.WriteLine($"  {error.Field}: {error.Message.Zh} / {error.Message.In("en")}");
        return Say($"{outcome.Problem.Title.Zh} · {outcome.Problem.Title.In("en")}", 1);
    }

    private static int Say(string text, int code)
    {
        Console.WriteLine(text);
        return code;
    }
}
