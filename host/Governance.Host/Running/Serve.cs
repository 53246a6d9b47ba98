using System.Diagnostics;
using System.Net.Sockets;
using Governance.Core.Attachments;
using Governance.Core.Modules;
using Governance.Core.Observability;
using Governance.Host.Demo;
using Governance.Host.Entrance;
using Governance.Host.Observability;
using Governance.Host.Open311;
using Governance.Host.SignIn;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Governance.Host.Running;

/// <summary>Serves until it is told to stop.</summary>
internal static class Serve
{
    internal static async Task<int> Run(string[] args)
    {
        var began = Stopwatch.GetTimestamp();
        using var parts = new StartParts();
        var asked = CommandLine.Read([.. args.Select(AsOption)], Verbs.SeeHelp, ["environment"], ["demo"]);
        if (asked.Words is [var word, ..])
            throw new StartupException(RunningText.ServeIsUnknown(word, Verbs.SeeHelp));
        var reached = PublicAddress.ThisMachine;
        Open311Settings? open311 = null;
        await using var platform = await OpenPlatform.For(
            args, loud: null,
            builder =>
            {
                FreePort.Require(builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey));
                reached = ReadPublicAddress.From(builder.Configuration, HostOptions.From(builder.Configuration).Demo);
                open311 = Open311Settings.From(builder.Configuration);
            },
            (builder, _) =>
            {
                builder.AddTelemetry();
                builder.AddPipeline(reached, open311!);
            },
            ReadModules);
        var app = platform.App;
        using (Telemetry.Start("keys"))
            await KeyRing.Open(app.Services, CancellationToken.None);
        using (Telemetry.Start("files"))
            await FindFiles(app.Services);
        using (Telemetry.Start("pipeline"))
            app.UsePipeline();
        try
        {
            using var listening = Telemetry.Start("listening");
            await app.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
        {
            throw FreePort.Taken(string.Join(' ', app.Urls));
        }

        if (platform.Options.Demo)
            await DemoData.Make(app.Services, CancellationToken.None);
        Console.WriteLine(RunningText.PortalIsReady(string.Join(' ', Addresses(app)), Stopwatch.GetElapsedTime(began).TotalSeconds));
        parts.Tell(app.Services.GetRequiredService<ILogger<StartParts>>());
        parts.Dispose();
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>The departments' files; what is wrong with one is said where it is started.</summary>
    private static async Task ReadModules(IServiceProvider services)
    {
        using var reading = Telemetry.Start("module files");
        await services.GetRequiredService<ModuleRuntime>().Discover();
    }

    private static async Task FindFiles(IServiceProvider services)
    {
        try
        {
            await services.GetRequiredService<CheckFiles>().Run(CancellationToken.None);
        }
        catch (Exception failure) when (failure is FilesElsewhereException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException(failure.Message);
        }
    }

    /// <summary>Settings may also be written as the platform's own configuration reads them: <c>/name value</c>, <c>name=value</c>.</summary>
    private static string AsOption(string argument, int index) =>
        argument.StartsWith('/') && !argument[1..].Contains('/', StringComparison.Ordinal) ? "--" + argument[1..]
        : index == 0 && argument[0] != '-' && argument.Contains('=', StringComparison.Ordinal) ? "--" + argument
        : argument;

    private static IEnumerable<string> Addresses(WebApplication app) =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses is { Count: > 0 } bound ? bound : app.Urls;
}
