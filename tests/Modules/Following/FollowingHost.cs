using Autofac;
using Autofac.Extensions.DependencyInjection;
using Governance.Core;
using Governance.Core.Announcements;
using Governance.Core.Composition;
using Governance.Core.Data;
using Governance.Core.Units;
using Governance.EmbeddedPostgres;
using Governance.Core.Modules;
using Governance.Core.Switching;
using Governance.Core.Packages;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Modules.Tests.Runtime;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Governance.Modules.Tests.Following;

/// <summary>One of several hosts on a database, with a folder of modules of its own.</summary>
internal sealed class FollowingHost : IAsyncDisposable
{
    public static Actor Admin { get; } = new(
        Guid.CreateVersion7(), "admin", "管理员", OfficeDesk.Code, Head: false, Leader: false, Admin: true, ClearedForConfidential: false);

    internal static PlatformKey Key { get; } = PlatformKey.FromText(Convert.ToBase64String(new byte[32]));

    private readonly IContainer container;

    private FollowingHost(Folders folders, FreshDatabase database, Documents? documents, TimeSpan looking, VouchForShipped? shipped)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddGovernanceCore(new(database.ConnectionString, folders.Root, Path.Combine(folders.Root, ".files"), Key)
        {
            PackagesFolder = PackagesFolder = Path.Combine(folders.Root, ".packages", Guid.CreateVersion7().ToString("N")),
            KeysFolder = folders.Keys,
            Shipped = shipped ?? ((_, _) => null),
        });
        services.AddSingleton(new ModuleOptions(folders.Root) { Looking = looking });
        var builder = new ContainerBuilder();
        builder.Populate(services);
        Documents = documents;
        if (documents is not null)
        {
            builder.RegisterInstance(documents).ExternallyOwned();
            builder.RegisterType<Transaction>().InstancePerLifetimeScope();
            builder.RegisterType<KeepInMemory>().AsImplementedInterfaces().InstancePerLifetimeScope();
        }

        container = builder.Build();
    }

    public string PackagesFolder { get; }

    public Documents? Documents { get; }

    public DepartmentsOnline Online => container.Resolve<Departments>().Online;

    public ModuleDispatch Dispatch => container.Resolve<ModuleDispatch>();

    /// <summary>What of the host follows others: those who decide about modules, and what they say.</summary>
    private IHostedService[] Following => [container.Resolve<FollowModules>(), container.Resolve<FollowNotices>()];

    /// <param name="documents">Instead of those in the database.</param>
    /// <param name="looking">How often it looks by itself; never, unless a test is about that: then it follows what it is told, and nothing else.</param>
    /// <param name="shipped">What proves that a folder is what was built; every folder is, unless a test is about that.</param>
    public static async Task<FollowingHost> Start(
        Folders folders, FreshDatabase database, Documents? documents = null, TimeSpan? looking = null, VouchForShipped? shipped = null)
    {
        var host = new FollowingHost(folders, database, documents, looking ?? TimeSpan.FromDays(1), shipped);
        await host.container.Resolve<IServiceProvider>().PrepareCore(default);
        var others = await Listening(database);
        foreach (var follower in host.Following)
            await follower.StartAsync(default);
        await Eventually.Holds(async () => await Listening(database) > others, "It does not listen to what other hosts say.");
        return host;
    }

    /// <summary>How many hosts hear what others say.</summary>
    private static async Task<long> Listening(FreshDatabase database)
    {
        await using var asking = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false });
        await using var question = asking.CreateCommand(
            "select count(*) from pg_stat_activity where datname = current_database() and state = 'idle' and query like 'listen%'");
        return (long)(await question.ExecuteScalarAsync())!;
    }

    /// <summary>Looks for what others have decided, as it does from time to time.</summary>
    public Task Look() => container.Resolve<ModulesInStep>().Follow(default);

    public async Task<Outcome<ModuleView>> Switch(string module, bool on, string reason = "试一试", Actor? actor = null, bool dependants = false) =>
        await InRequest(scope => scope.Resolve<SwitchModule>().Run(actor ?? Admin, module, on, reason, default, dependants));

    public async Task<ModuleView> View(string module) =>
        (await InRequest(scope => scope.Resolve<ListModules>().Run(default))).Single(view => view.Name == module);

    public async Task<Outcome<ModuleView>> Upload(byte[] package, Actor? actor = null) =>
        await InRequest(scope => scope.Resolve<UploadModule>().Run(actor ?? Admin, new MemoryStream(package), default));

    public async Task<Outcome<ModuleView>> RollBack(string module, string reason = "新版本有误") =>
        await InRequest(scope => scope.Resolve<RollBackModule>().Run(Admin, module, reason, default));

    public async Task<Outcome<DecidedState>> Remove(string module, string reason = "机构调整") =>
        await InRequest(scope => scope.Resolve<RemoveModule>().Run(Admin, module, reason, default));

    public async Task<Outcome<KnownKey>> Withdraw(string key, string reason = "私钥外泄", Actor? actor = null) =>
        await InRequest(scope => scope.Resolve<WithdrawKey>().Run(actor ?? Admin, key, reason, default));

    public Task<T> Request<TUse, T>(Func<TUse, Task<T>> use)
        where TUse : notnull => InRequest(scope => use(scope.Resolve<TUse>()));

    public async ValueTask DisposeAsync()
    {
        foreach (var follower in Following)
            await follower.StopAsync(default);
        await container.DisposeAsync();
    }

    public static Task<FreshDatabase> Database(PrivatePostgres server) => FreshDatabase.Again(server, "migrated", async (address, cancellationToken) =>
    {
        await using var db = new GovernanceDb(new DbContextOptionsBuilder<GovernanceDb>().UseGovernance(address).Options);
        await Migrate.Run(db, new(Key), NullLogger.Instance, cancellationToken);
    });

    private async Task<T> InRequest<T>(Func<ILifetimeScope, Task<T>> work)
    {
        await using var request = container.BeginLifetimeScope();
        return await work(request);
    }
}
