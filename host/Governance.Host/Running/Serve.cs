using System.Diagnostics;
using System.Net.Sockets;
using Autofac.Extensions.DependencyInjection;
using Governance.Core.Attachments;
using Governance.Core.Composition;
using Governance.Core.Protection;
using Governance.Host.Demo;
using Governance.Host.Observability;
using Governance.Host.SignIn;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Npgsql;

namespace Governance.Host.Running;

/// <summary>Serves until it is told to stop.</summary>
internal static class Serve
{
    private const string DefaultAddress = "http://localhost:5080";

    internal static async Task<int> Run(string[] args)
    {
        var began = Stopwatch.GetTimestamp();
        var builder = Builder(args);
        var options = HostOptions.From(builder.Configuration);
        // Before anything is started that would have to be taken down again.
        var reached = ReadPublicAddress.From(builder.Configuration, options.Demo);
        FreeAddress.Demand(builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey));
        await using var database = await OpenDatabase.For(options, CancellationToken.None);
        Compose(builder, options, database.ConnectionString, reached);
        await using var app = builder.Build();
        await Prepare(app, options);
        await KeyRing.Open(app.Services, CancellationToken.None);
        await FindFiles(app);
        app.UseFaces();
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
        {
            throw FreeAddress.Taken(string.Join(' ', app.Urls));
        }

        if (options.Demo)
            await DemoData.Make(app.Services, CancellationToken.None);
        Console.WriteLine($"门户已就绪 · The portal is ready: {string.Join(' ', Addresses(app))}（{Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s）");
        await app.WaitForShutdownAsync();
        return 0;
    }

    internal static WebApplicationBuilder Builder(string[] args)
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

    internal static void Compose(WebApplicationBuilder builder, HostOptions options, string connectionString, PublicAddress? reached = null)
    {
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(reached ?? PublicAddress.ThisMachine);
        builder.Services.AddGovernanceCore(options.ForCore(connectionString));
        builder.AddTelemetry();
        builder.AddFaces(options);
    }

    internal static async Task Prepare(WebApplication app, HostOptions options)
    {
        try
        {
            await app.Services.PrepareCore(CancellationToken.None);
        }
        catch (Exception failure) when (failure is NpgsqlException or NotSupportedException or KeyMismatchException)
        {
            throw new Trouble($"数据库用不了：{failure.Message}\nThe database cannot be used: {failure.Message}");
        }
    }

    private static async Task FindFiles(WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<CheckFiles>().Run(CancellationToken.None);
        }
        catch (Exception failure) when (failure is FilesElsewhereException or IOException or UnauthorizedAccessException)
        {
            throw new Trouble(failure.Message);
        }
    }

    private static IEnumerable<string> Addresses(WebApplication app) =>
        app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()?.Addresses is { Count: > 0 } bound
            ? bound
            : app.Urls;
}
