using System.Reflection;
using System.Text.Json;
using Governance.Core.Announcements;
using Governance.Core.Background;
using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Evidence;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Mail;
using Governance.Core.Observability;
using Governance.Core.Outbox;
using Governance.Core.Packages;
using Governance.Core.Officers.Sessions;
using Governance.Core.Protection;
using Governance.Core.Publishing;
using Governance.Core.Settings;
using Governance.Core.Switching;
using Governance.Core.Telling;
using Governance.Core.Units;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Npgsql;

namespace Governance.Core.Composition;

/// <summary>Puts the core together.</summary>
public static partial class CoreStartup
{
    public static IServiceCollection AddGovernanceCore(this IServiceCollection services, CoreOptions options)
    {
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.AddSingleton(options.Verification);
        services.AddSingleton(options.Retention);
        services.AddSingleton(options.Key);
        services.AddSingleton(options.Sessions);
        services.AddSingleton(new HeadsFolder(options.HeadsFolder));
        if (options.HeadsMail is { } heads)
            services.AddSingleton(heads);
        if (options.Mail is { } server)
            services.AddSingleton(server);
        services.AddSingleton(options.Bureau);
        services.AddSingleton(options.Webhooks);
        services.AddSingleton(new ModuleOptions(options.ModulesFolder));
        services.AddSingleton(new PackageOptions(options.PackagesFolder, options.KeysFolder, options.Shipped));
        services.AddSingleton(new Attachments.FileStoreFolder(options.FilesFolder));
        services.AddSingleton(provider => DatabaseSource.For(options.Database(), provider.GetRequiredService<DatabaseState>()));
        services.AddSingleton(provider => new PulseQuestions(options.Database(), provider.GetRequiredService<DatabaseState>()));
        services.AddSingleton<AskNoSilentDatabase>();
        services.AddPooledDbContextFactory<GovernanceDb>((provider, context) => context
            .UseGovernance(
                provider.GetRequiredService<NpgsqlDataSource>(), provider.GetRequiredService<AskNoSilentDatabase>(),
                provider.GetRequiredService<SealOnSave>(), provider.GetRequiredService<AnnounceCommitted>()));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<GovernanceDb>>().CreateDbContext());
        return services.AddFound(typeof(CoreOptions).Assembly);
    }

    /// <summary>
    /// Registers what an assembly of the host brings: what lives as long as a host or a request, background tasks, tables to reload,
    /// channels, and answers to modules.
    /// </summary>
    public static IServiceCollection AddFound(this IServiceCollection services, Assembly assembly) => services.Scan(scan => scan.FromAssemblies(assembly)
        .AddClasses(classes => classes.WithAttribute<PerHostAttribute>(), publicOnly: false).AsSelfWithInterfaces(Found).WithSingletonLifetime()
        .AddClasses(classes => classes.WithAttribute<PerRequestAttribute>(), publicOnly: false).AsSelf().WithScopedLifetime()
        .AddClasses(classes => classes.AssignableTo<ISetting>(), publicOnly: false).AsSelfWithInterfaces(Found).WithScopedLifetime()
        .AddClasses(classes => classes.AssignableTo<IHearEntries>(), publicOnly: false).AsSelfWithInterfaces(Found).WithScopedLifetime()
        .AddClasses(classes => classes.AssignableTo<IChannel>(), publicOnly: false).AsSelfWithInterfaces(Found).WithSingletonLifetime()
        .AddClasses(classes => classes.AssignableTo<IAccountKind>(), publicOnly: false).AsSelfWithInterfaces(Found).WithSingletonLifetime()
        .AddClasses(classes => classes.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false).AsImplementedInterfaces().WithTransientLifetime()
        .AddClasses(classes => classes.AssignableTo<BackgroundTask>(), publicOnly: false).AsSelfWithInterfaces(Found).WithSingletonLifetime());

    /// <summary>By which a thing is found among its kind.</summary>
    private static bool Found(Type kind) =>
        kind == typeof(IReload) || kind == typeof(IHearNotices) || kind == typeof(IHostedService) || kind == typeof(ISetting) || kind == typeof(IChannel)
        || kind == typeof(IAccountKind) || kind == typeof(IHearDeliveries) || kind == typeof(IBringWays)
        || kind == typeof(IHearEntries) || kind == typeof(IHearFirst);

    /// <summary>What needs neither settings nor services, to be begun before there are any.</summary>
    public static void Foresee()
    {
        using (Telemetry.Start("model"))
            _ = SharedModel.Value;
    }

    /// <summary>Brings the database up to this version and reads what every request needs; before the first request.</summary>
    public static async Task PrepareCore(this IServiceProvider services, CancellationToken cancellationToken)
    {
        await using (var db = await services.GetRequiredService<IDbContextFactory<GovernanceDb>>().CreateDbContextAsync(cancellationToken))
        {
            using (Telemetry.Start("migrations"))
            {
                var log = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Migrate));
                await Migrate.Run(db, services.GetRequiredService<QueryCodes>(), log, cancellationToken);
            }
        }

        using var reading = Telemetry.Start("tables");
        await services.GetRequiredService<CheckKey>().Run(cancellationToken);
        await using (var scope = services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<BeginSealing>().Run(cancellationToken);
        await services.GetRequiredService<Archive>().RecordStandards(cancellationToken);
        await services.GetRequiredService<UnitDirectory>().RecordOffice(cancellationToken);
        foreach (var table in services.GetServices<IReload>())
            await Load(table, services, cancellationToken);
        await services.GetRequiredService<SealRecords>().Run(cancellationToken);
        services.GetRequiredService<ModuleRuntime>().Vouching = services.GetRequiredService<VouchForModule>().Run;
        var (department, schedules) = (services.GetRequiredService<RecordDepartment>(), services.GetRequiredService<Reservations.RecordSchedules>());
        services.GetRequiredService<ModuleRuntime>().Recording = async (recorded, cancelled) =>
        {
            await department.Run(recorded, cancelled);
            await schedules.Run(recorded, cancelled);
        };
    }

    /// <summary>What an admin saved and cannot be read is no reason not to start: what is built in holds, and the log says so.</summary>
    private static async Task Load(IReload table, IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            await table.Reload(cancellationToken);
        }
        catch (Exception damaged) when (damaged is JsonException or ArgumentException or FormatException)
        {
            LogDamaged(services.GetRequiredService<ILoggerFactory>().CreateLogger(table.GetType()), table.Notice, damaged);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "What is saved of {Table} cannot be read; what is built in holds until it is changed")]
    private static partial void LogDamaged(ILogger log, string table, Exception failure);
}
