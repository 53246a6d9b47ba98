using Governance.Core.Channels;
using Governance.Core.Outbox;
using Governance.Core.Webhooks;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Webhooks;

/// <summary>Entering webhooks, and letting what waits go out, turn by turn.</summary>
internal static class Hooks
{
    internal static string Secret { get; } = WebhookSignature.NewSecret();

    internal static WebhookEntry To(string address, string name = "12345 热线") => new() { Name = name, Address = address, Events = WebhookEvents.All };

    internal static async Task<Guid> Keep(this Bureau bureau, params WebhookEntry[] entries)
    {
        (await bureau.Request((ChangeWebhooks use) => use.Run(
            A.Admin, [.. entries.Select(entry => new ChangedWebhook(entry, Secret))], "热线平台要接", null, default))).Done();
        return entries[0].Id;
    }

    /// <summary>What has happened is written to each that hears of it, and sent until nothing more can be.</summary>
    internal static async Task Tell(this Bureau bureau, IServiceProvider? host = null)
    {
        for (var turn = 0; turn < 100; turn++)
            if (await Announce(bureau, host) + await Send(bureau, host) == 0)
                return;
        throw new InvalidOperationException("There is no end to what is sent.");
    }

    internal static async Task<int> Announce(Bureau bureau, IServiceProvider? host = null) => host is null
        ? await bureau.Request((AnnounceEntries use) => use.Run(default))
        : await Bureau.Request(host, (AnnounceEntries use) => use.Run(default));

    internal static async Task<int> Send(Bureau bureau, IServiceProvider? host = null)
    {
        var (send, ways) = host is null
            ? (bureau.Get<SendDeliveries>(), bureau.Get<WebhooksInUse>())
            : (host.GetRequiredService<SendDeliveries>(), host.GetRequiredService<WebhooksInUse>());
        var sent = 0;
        foreach (var way in ((IBringWays)ways).Ways.Where(way => way.IsReady))
            sent += await send.Run(way, default);
        return sent;
    }
}
