using Autofac.Extensions.DependencyInjection;
using Governance.Core.Composition;
using Governance.Core.Protection;
using Npgsql;

namespace Governance.Host.Running;

/// <summary>The platform brought up for a verb: its settings read, its database opened and of this version, its core put together. Every verb comes in here.</summary>
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
    internal static async Task<OpenPlatform> For(
        string[] args, LogLevel? loud = LogLevel.Warning, Action<WebApplicationBuilder>? first = null, Action<WebApplicationBuilder, HostOptions>? compose = null)
    {
        var builder = Builder(args);
        if (loud is { } level)
            builder.Logging.SetMinimumLevel(level);
        var options = HostOptions.From(builder.Configuration);
        first?.Invoke(builder);
        var database = await OpenDatabase.For(options, CancellationToken.None);
        try
        {
            builder.Services.AddSingleton(options);
            builder.Services.AddGovernanceCore(options.ForCore(database.ConnectionString));
            compose?.Invoke(builder, options);
            var app = builder.Build();
            await Prepare(app);
            return new(app, database, options);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
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
        builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory());
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
            await app.DisposeAsync();
            throw new StartupException($"数据库用不了：{failure.Message}\nThe database cannot be used: {failure.Message}");
        }
    }
}
