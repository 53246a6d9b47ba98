using Autofac;
using Autofac.Extensions.DependencyInjection;
using Governance.Core.Clocks.Notices;
using Governance.Core.Composition;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Units;
using Governance.EmbeddedPostgres;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Governance.Benchmarks.Scale;

/// <summary>
/// The whole core in this process on a data folder as the host keeps it, with its departments on, police stations besides, and officers at
/// every desk.
/// </summary>
internal sealed class BenchmarkBureau : IAsyncDisposable
{
    internal const string Password = "Benchmark-2026";
    private const int Stations = 12;
    private const int OfficersOfUnit = 8;
    private readonly AutofacServiceProvider services;
    private readonly PrivatePostgres server;

    private BenchmarkBureau(AutofacServiceProvider services, PrivatePostgres server) => (this.services, this.server) = (services, server);

    /// <summary>Police stations: desks that no module brings.</summary>
    internal static IReadOnlyList<string> Branches { get; } = [.. Enumerable.Range(1, Stations).Select(number => $"station{number}")];

    internal NpgsqlDataSource Database => services.GetRequiredService<NpgsqlDataSource>();

    internal IServiceProvider Services => services;

    /// <param name="otherwise">What is different in this one.</param>
    internal static async Task<BenchmarkBureau> Open(string data, Action<IServiceCollection>? otherwise = null)
    {
        var beside = Path.GetDirectoryName(Repository.Host)!;
        var server = await PrivatePostgres.Start(new() { Folder = Path.Combine(data, "postgres"), SearchFrom = beside });
        var collection = new ServiceCollection();
        collection.AddLogging();
        // Indexes of millions of rows are made in one statement.
        collection.AddGovernanceCore(new(
            $"{server.ConnectionString};Command Timeout=0", Path.Combine(beside, "modules"), Path.Combine(data, "files"),
            PlatformKey.FromFile(Path.Combine(data, "platform.key")))
        {
            PackagesFolder = Path.Combine(data, "packages"),
            KeysFolder = Path.Combine(data, "keys"),
            Shipped = (_, _) => null,
        });
        otherwise?.Invoke(collection);
        var builder = new ContainerBuilder();
        builder.Populate(collection);
        var bureau = new BenchmarkBureau(new(builder.Build()), server);
        await bureau.services.PrepareCore(default);
        var modules = bureau.services.GetRequiredService<ModuleRuntime>();
        foreach (var module in await modules.Discover())
            await modules.Start(module.Name);
        await bureau.services.GetRequiredService<UnitDirectory>().Reload(default);
        return bureau;
    }

    internal async Task<T> Ask<TUse, T>(Func<TUse, Task<T>> use)
        where TUse : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TUse>());
    }

    internal Task Run(string sql) => Clocks.ManyClocks.Run(Database, sql);

    internal async Task<long> Count(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    internal async Task Employ()
    {
        foreach (var station in Branches)
            await Run($"insert into units (code, name_zh, department_zh, closed) values ('{station}', '{station} 派出所', '派出所', false) on conflict do nothing");
        await services.GetRequiredService<UnitDirectory>().Reload(default);
        // Hashing is slow on purpose: once is enough for accounts that share the password.
        var hash = new PasswordHasher<Officer>().HashPassword(new() { Account = "", NormalizedAccount = "", Name = "", Unit = "" }, Password);
        foreach (var unit in services.GetRequiredService<UnitDirectory>().All.Select(unit => unit.Code).Order(StringComparer.Ordinal))
            for (var number = 0; number < OfficersOfUnit; number++)
            {
                var newOfficer = new NewOfficer(AccountOf(unit, number), $"民警{number}", unit, Password, Head: number == 0, ClearedForConfidential: number < 3);
                await Ask((MakeOfficer make) => make.Run(newOfficer, "benchmark", (_, _) => hash, default));
            }
    }

    /// <param name="number">0 for the head of the unit.</param>
    internal static string AccountOf(string unit, int number) => $"{unit}.{number}";

    internal async Task<ILookup<string, Actor>> Officers()
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<GovernanceDb>>().CreateDbContextAsync();
        return (await db.Officers.AsNoTracking().ToListAsync()).Select(officer => officer.ToActor()).ToLookup(actor => actor.Unit);
    }

    internal async Task<EscalationLadder> Ladder()
    {
        await using var connection = await Database.OpenConnectionAsync();
        return new(await ReadOfficers.Run(connection, default), services.GetRequiredService<UnitDirectory>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await server.DisposeAsync();
    }
}
