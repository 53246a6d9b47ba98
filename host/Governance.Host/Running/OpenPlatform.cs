using Governance.Core.Composition;
using Governance.Core.Observability;
using Governance.Core.Protection;
using Npgsql;

namespace Governance.Host.Running;

/// <summary>
/// The platform brought up for a verb: its settings read, its database opened and of this version, its core put together. Every verb comes in here.
/// </summary>
internal sealed class OpenPlatform : IAsyncDisposable
{
    private const string DefaultAddress = "http://localhost:5080";
    private readonly OpenDatabase database;

    private OpenPlatform(WebApplication app, OpenDatabase database, HostOptions options) => (App, this.database, Options) = (app, database, options);

    internal WebApplication App { get; }

    internal HostOptions Options { get; }

    internal IServiceProvider Services => App.Services;

    /// <param name="loud">From which level on is logged; null as the settings say. A verb's answer is what it prints.</param>
    /// <param name="first">Before anything is started that would have to be taken down again.</param>
    /// <param name="compose">What the verb needs besides the core.</param>
    /// <param name="meanwhile">What the verb can do before the database is there.</param>
    internal static async Task<OpenPlatform> For(
        string[] args, LogLevel? loud = LogLevel.Warning, Action<WebApplicationBuilder>? first = null,
        Action<WebApplicationBuilder, HostOptions>? compose = null,
        Func<IServiceProvider, Task>? meanwhile = null)
    {
        // On a thread of its own: on a small machine the pool has two, and they are needed.
        var foreseeing = Task.Factory.StartNew(CoreStartup.Foresee, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        using var reading = Telemetry.Start("settings");
        var builder = Builder(args);
        if (loud is { } level)
            builder.Logging.SetMinimumLevel(level);
        var options = HostOptions.From(builder.Configuration);
        first?.Invoke(builder);
        reading?.Stop();
        // Beside each other: one waits for another program, the other for nobody.
        var opening = Task.Run(() => OpenDatabase.For(options, CancellationToken.None));
        WebApplication? app = null;
        var waiting = Task.CompletedTask;
        try
        {
            app = await Task.Run(() => Compose(builder, options, opening, compose));
            waiting = Task.Run(() => meanwhile?.Invoke(app.Services) ?? Task.CompletedTask);
            using (Telemetry.Start("waiting for postgres"))
                await opening;
            using (Telemetry.Start("waiting for the model"))
                await foreseeing;
            await Prepare(app);
            await waiting;
            return new(app, await opening, options);
        }
        catch
        {
            await waiting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await foreseeing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (app is not null)
                await app.DisposeAsync();
            await (await opening).DisposeAsync();
            throw;
        }
    }

    private static WebApplication Compose(
        WebApplicationBuilder builder, HostOptions options, Task<OpenDatabase> opening, Action<WebApplicationBuilder, HostOptions>? compose)
    {
        using var composing = Telemetry.Start("composition");
        builder.Services.AddSingleton(options);
        builder.Services.AddGovernanceCore(options.ForCore(() => opening.GetAwaiter().GetResult().ConnectionString));
        compose?.Invoke(builder, options);
        return builder.Build();
    }

    /// <summary>The settings alone, for what needs no database.</summary>
    internal static HostOptions Settings(string[] args) => HostOptions.From(Builder(args).Configuration);

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await database.DisposeAsync();
    }

    private static WebApplicationBuilder Builder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = HostOptions.WithValues(args),
            // Beside the program, wherever it was started from.
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
            builder.WebHost.UseUrls(DefaultAddress);
        builder.WebHost.UseStaticWebAssets();
        builder.Host.UseServiceProviderFactory(new BindConstructorsLate());
        return builder;
    }

    private static async Task Prepare(WebApplication app)
    {
        try
        {
            await app.Services.PrepareCore(CancellationToken.None);
        }
        catch (Exception failure) when (failure is NpgsqlException or NotSupportedException or KeyMismatchException)
        {
            throw new StartupException(RunningText.DatabaseCannotBeUsed(failure.Message));
        }
    }
}
