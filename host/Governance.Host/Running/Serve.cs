using System.Diagnostics;
using System.Net.Sockets;
using Governance.Core.Attachments;
using Governance.Host.Demo;
using Governance.Host.Entrance;
using Governance.Host.Observability;
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
        var asked = CommandLine.Read([.. args.Select(AsOption)], Verbs.SeeHelp, ["environment"], ["demo"]);
        if (asked.Words is [var word, ..])
            throw new StartupException($"不认识“{word}”。 · “{word}” is unknown.\n{Verbs.SeeHelp}");
        var reached = PublicAddress.ThisMachine;
        await using var platform = await OpenPlatform.For(
            args, loud: null,
            builder =>
            {
                reached = ReadPublicAddress.From(builder.Configuration, HostOptions.From(builder.Configuration).Demo);
                FreePort.Require(builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey));
            },
            (builder, _) =>
            {
                builder.AddTelemetry();
                builder.AddPipeline(reached);
            });
        var app = platform.App;
        await KeyRing.Open(app.Services, CancellationToken.None);
        await FindFiles(app.Services);
        app.UsePipeline();
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
        {
            throw FreePort.Taken(string.Join(' ', app.Urls));
        }

        if (platform.Options.Demo)
            await DemoData.Make(app.Services, CancellationToken.None);
        Console.WriteLine($"门户已就绪 · The portal is ready: {string.Join(' ', Addresses(app))}（{Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s）");
        await app.WaitForShutdownAsync();
        return 0;
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
