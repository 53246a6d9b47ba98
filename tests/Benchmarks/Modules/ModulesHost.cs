using Autofac;
using Autofac.Extensions.DependencyInjection;
using Governance.Core.Announcements;
using Governance.Core.Composition;
using Governance.Core.Units;
using Governance.EmbeddedPostgres;
using Governance.Core.Switching;
using Governance.Core.Packages;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Governance.Benchmarks.Modules;

/// <summary>The whole core in this process, on a PostgreSQL of its own, with the real traffic department; it follows like any host.</summary>
internal sealed class ModulesHost : IAsyncDisposable
{
    private readonly PrivatePostgres postgres;
    private readonly string folder;
    private readonly AutofacServiceProvider services;

    private ModulesHost(PrivatePostgres postgres, string folder, string modules)
    {
        (this.postgres, this.folder) = (postgres, folder);
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddGovernanceCore(
            new(postgres.ConnectionString, modules, Path.Combine(folder, "files"), PlatformKey.FromText(Convert.ToBase64String(new byte[32])))
        {
            PackagesFolder = Path.Combine(folder, "packages"),
            KeysFolder = Path.Combine(modules, ".keys"),
            Shipped = (_, _) => null,
        });
        var builder = new ContainerBuilder();
        builder.Populate(collection);
        services = new(builder.Build());
    }

    internal static Actor Admin { get; } = new(
        Guid.CreateVersion7(), "benchmark", "测试", OfficeDesk.Code, Head: false, Leader: false, Admin: true, ClearedForConfidential: false);

    /// <summary>The department that was built with the host.</summary>
    internal string ModulesFolder { get; private init; } = "";

    internal static async Task<ModulesHost> Start()
    {
        var folder = Directory.CreateTempSubdirectory("governance-modules-").FullName;
        var modules = MakeModules(folder);
        var host = new ModulesHost(await PrivatePostgres.Start(
            EmbeddedPostgresOptions.ForTests() with { SearchFrom = Path.GetDirectoryName(Repository.Host)! }), folder, modules) { ModulesFolder = modules };
        await host.services.PrepareCore(default);
        foreach (var follower in host.Following)
            await follower.StartAsync(default);
        return host;
    }

    internal T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    internal async Task<TResult> Request<TUse, TResult>(Func<TUse, Task<TResult>> use)
        where TUse : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TUse>());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var follower in Following)
            await follower.StopAsync(default);
        await services.DisposeAsync();
        await postgres.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private IHostedService[] Following => [services.GetRequiredService<FollowModules>(), services.GetRequiredService<FollowNotices>()];

    private static string MakeModules(string folder)
    {
        var modules = Path.Combine(folder, "modules");
        var traffic = Path.Combine(Path.GetDirectoryName(Repository.Host)!, "modules", "Traffic");
        foreach (var (path, content) in PackModule.PartsOf(traffic))
            Write(Path.Combine(modules, "Traffic", path), content);
        return modules;
    }

    private static void Write(string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
    }
}
