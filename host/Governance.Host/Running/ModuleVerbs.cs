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

/// <summary><c>module …</c>: what the admin console does with modules, from the command line and on the database itself; hosts that serve follow within a second.</summary>
internal static class ModuleVerbs
{
    internal const string Usage =
        """
        module list                                   列出模块和版本 · the modules and their versions
        module on|off <名称 name> [--reason …]         启用、停用 · turn on, turn off; --dependants yes 连同需要它的 · with those that require it
        module upload <文件 file.zip>                  上传模块或新版本 · upload a module or a newer version
        module rollback <名称 name> [--reason …]       回到前一个版本 · back to the version before
        module remove <名称 name> [--reason …]         移除已停用的模块 · remove a module that is off
        module pack <文件夹 folder> --key <私钥 key.pem> [--out <文件 file.zip>]   打包并签名 · pack and sign
        module key new <名称 name>                     新建签名密钥 · make a key to sign with: name.pem, name.pub.pem
        module key trust <公钥 name.pub.pem>           信任这个密钥签名的模块 · take what this key signs
        """;

    internal static async Task<int> Run(string[] args)
    {
        var asked = CommandLine.Read(args, Usage, ["reason", "key", "out", "dependants"]);
        var reason = asked["reason"] ?? "命令行 / from the command line";
        return asked.Words switch
        {
            ["key", "new", var name] => PackageVerbs.NewKey(name),
            ["key", "trust", var file] => PackageVerbs.Trust(file, OpenPlatform.Settings(asked.ForHost).KeysFolder),
            ["pack", var folder] => PackageVerbs.Pack(folder, asked["key"], asked["out"]),
            ["list"] => await On(asked, List),
            ["on" or "off", var name] => await Changed(asked, (SwitchModule use) => use.Run(AtTheConsole, name, asked.Words[0] == "on", reason, default, asked["dependants"] is "yes")),
            ["upload", var file] => await Changed(asked, async (UploadModule use) =>
            {
                await using var package = PackageVerbs.Open(file);
                return await use.Run(AtTheConsole, package, default);
            }),
            ["rollback", var name] => await Changed(asked, (RollBackModule use) => use.Run(AtTheConsole, name, reason, default)),
            ["remove", var name] => await On(asked, async services => Told(
                await services.GetRequiredService<RemoveModule>().Run(AtTheConsole, name, reason, default), _ => $"已移除 · removed: {name}")),
            { Count: 0 } => Say(Usage, 2),
            _ => throw new StartupException($"不认识“module {string.Join(' ', asked.Words)}”。 · “module {string.Join(' ', asked.Words)}” is unknown.\n{Usage}", 2),
        };
    }

    private static Actor AtTheConsole { get; } = new(Guid.Empty, "console", "命令行", OfficeDesk.Code, Head: false, Leader: false, Admin: true, ClearedForConfidential: false);

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
            foreach (var mistake in module.Mistakes)
                Console.WriteLine($"    {mistake}");
            foreach (var version in versions[module.Name])
                Console.WriteLine($"    {version.Version}  {version.UploadedBy}  {version.UploadedAt:uuuu-MM-dd HH:mm}  {version.Sha256[..16]}");
        }

        return 0;
    }

    private static string Line(ModuleView module) => $"{module.Name} {module.Version}  {module.State}  {module.Department.Zh} · {module.Department.In("en")}  {module.Reason}";

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
