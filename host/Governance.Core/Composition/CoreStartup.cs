using System.Reflection;
using Governance.Core.Announcements;
using Governance.Core.Background;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Officers.Sessions;
using Governance.Core.Protection;
using Governance.Core.Publishing;
using Governance.Core.Units;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Npgsql;

namespace Governance.Core.Composition;

/// <summary>What the core needs to run.</summary>
/// <param name="ConnectionString">The PostgreSQL database, 15 or newer.</param>
/// <param name="ModulesFolder">A folder for each department lies in it.</param>
/// <param name="FilesFolder">Where attachments are kept; shared by all hosts on one database.</param>
/// <param name="Key">The installation's secret; the same on all hosts.</param>
public sealed record CoreOptions(string ConnectionString, string ModulesFolder, string FilesFolder, PlatformKey Key)
{
    /// <summary>Where this host unpacks the packages of modules.</summary>
    public string PackagesFolder { get; init; } = Path.Combine(FilesFolder, ".packages");

    /// <summary>The keys whose signatures on packages are trusted.</summary>
    public string KeysFolder { get; init; } = Path.Combine(FilesFolder, ".keys");

    /// <summary>How long staff stay signed in.</summary>
    public SessionTimes Sessions { get; init; } = SessionTimes.Default;
}

/// <summary>Puts the core together.</summary>
public static class CoreStartup
{
    public static IServiceCollection AddGovernanceCore(this IServiceCollection services, CoreOptions options)
    {
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.AddSingleton(options.Key);
        services.AddSingleton(options.Sessions);
        services.AddSingleton(new ModuleOptions(options.ModulesFolder));
        services.AddSingleton(new PackageOptions(options.PackagesFolder, options.KeysFolder));
        services.AddSingleton(new Attachments.FileStoreFolder(options.FilesFolder));
        services.AddSingleton(_ => DataSource(options.ConnectionString));
        services.AddPooledDbContextFactory<GovernanceDb>((provider, context) => context.UseGovernance(provider.GetRequiredService<NpgsqlDataSource>()));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<GovernanceDb>>().CreateDbContext());
        return services.AddFound(typeof(CoreOptions).Assembly);
    }

    /// <summary>Registers what an assembly of the host brings: what lives as long as a host or a request, background tasks, tables to reload, and answers to modules.</summary>
    public static IServiceCollection AddFound(this IServiceCollection services, Assembly assembly) => services.Scan(scan => scan.FromAssemblies(assembly)
        .AddClasses(classes => classes.WithAttribute<PerHostAttribute>(), publicOnly: false).AsSelfWithInterfaces(Found).WithSingletonLifetime()
        .AddClasses(classes => classes.WithAttribute<PerRequestAttribute>(), publicOnly: false).AsSelf().WithScopedLifetime()
        .AddClasses(classes => classes.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false).AsImplementedInterfaces().WithTransientLifetime()
        .AddClasses(classes => classes.AssignableTo<BackgroundTask>(), publicOnly: false).AsSelfWithInterfaces(Found).WithSingletonLifetime());

    /// <summary>By which a thing is found among its kind.</summary>
    private static bool Found(Type kind) => kind == typeof(IReload) || kind == typeof(IHearNotices) || kind == typeof(IHostedService);

    /// <summary>Brings the database up to this version and reads what every request needs; before the first request.</summary>
    public static async Task PrepareCore(this IServiceProvider services, CancellationToken cancellationToken)
    {
        await using (var db = await services.GetRequiredService<IDbContextFactory<GovernanceDb>>().CreateDbContextAsync(cancellationToken))
            await Migrate.Run(db, services.GetRequiredService<QueryCodes>(), cancellationToken);
        await services.GetRequiredService<CheckKey>().Run(cancellationToken);
        var archive = services.GetRequiredService<Archive>();
        await archive.RecordStandards(cancellationToken);
        await services.GetRequiredService<UnitDirectory>().RecordOffice(cancellationToken);
        foreach (var table in services.GetServices<IReload>())
            await table.Reload(cancellationToken);
        services.GetRequiredService<ModuleRuntime>().Recording = services.GetRequiredService<RecordDepartment>().Run;
    }

    private static NpgsqlDataSource DataSource(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.UseNodaTime();
        builder.ConnectionStringBuilder.ApplicationName ??= "governance";
        // Values of parameters are what citizens wrote: never in a log or a trace.
        builder.EnableParameterLogging(false);
        return builder.Build();
    }
}
