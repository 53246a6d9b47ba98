using System.Diagnostics;
using System.Runtime.CompilerServices;
using Governance.EmbeddedPostgres;

namespace Governance.Core.Tests.Embedded;

/// <summary>This very program, started again as a host that does nothing but use the server, to be killed.</summary>
internal static class A_host_that_is_killed
{
    private const string FolderVariable = "GOVERNANCE_TESTS_HOLD_SERVER_IN";

    public static async Task Using(string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, Environment = { [FolderVariable] = folder } };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(A_host_that_is_killed).Assembly.Location);
        using var host = Process.Start(start)!;
        (await host.StandardOutput.ReadLineAsync()).ShouldBe("using it");
        host.Kill();
        await host.WaitForExitAsync();
    }

    [ModuleInitializer]
    internal static void BecomeThatHost()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is not { } folder)
            return;
        var server = PrivatePostgres.Start(new() { Folder = folder }).GetAwaiter().GetResult();
        Console.WriteLine("using it");
        new ManualResetEvent(false).WaitOne();
        GC.KeepAlive(server);
    }
}
