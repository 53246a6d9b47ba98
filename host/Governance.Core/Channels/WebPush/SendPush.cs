using System.Buffers.Text;
using System.Text.Json;
using Governance.Core.Channels.Accounts;
using Governance.Core.Data;
using Governance.Core.Protection;
using Lib.Net.Http.WebPush;
using Lib.Net.Http.WebPush.Authentication;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Channels.WebPush;

/// <summary>
/// Has every browser that is kept for an enquiry show a message; one that is reached is enough. What is sent is encrypted for the browser, so its service
/// reads nothing of it.
/// </summary>
[PerHost]
internal sealed class SendPush : IDisposable
{
    /// <summary>After that nobody wants to be told of what he has long read.</summary>
    private const int SecondsKept = 3 * 24 * 3600;

    private static readonly TimeSpan TokenLasts = TimeSpan.FromHours(12);

    private readonly IDbContextFactory<GovernanceDb> databases;
    private readonly FieldProtection protection;
    private readonly PushKeys keys;
    private readonly IClock clock;
    private readonly HttpClient http;
    private readonly PushServiceClient client;

    public SendPush(IDbContextFactory<GovernanceDb> databases, FieldProtection protection, PushKeys keys, IClock clock)
    {
        (this.databases, this.protection, this.keys, this.clock) = (databases, protection, keys, clock);
        var connections = PlatformClient.Connections();
        // An endpoint is a key: it stands in no trace.
        connections.ActivityHeadersPropagator = null;
        http = new(connections) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = 64 << 10 };
        client = new(http) { AutoRetryAfter = false };
    }

    public void Dispose() => http.Dispose();

    /// <summary>Whether any of them answers, whatever it answers.</summary>
    /// <exception cref="PlatformException">None does.</exception>
    internal async Task Reach(IReadOnlyList<Uri> services, CancellationToken patience)
    {
        foreach (var service in services)
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Head, service);
                using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience);
                return;
            }
            catch (HttpRequestException)
            {
                // Another may answer: none of them is known in every country.
            }

        throw new PlatformException(PlatformFailure.Unreachable);
    }

    internal async Task<DeliveryResult> Run(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        await using var db = await databases.CreateDbContextAsync(patience);
        var enquiry = Guid.Parse(message.To.Peer);
        var devices = await db.PushDevices.AsNoTracking().Where(device => device.EnquiryId == enquiry).ToListAsync(patience);
        using var sender = new VapidAuthentication(keys.Public, keys.Private)
        {
            Subject = account[WebPushAccount.Contact], Expiration = (int)TokenLasts.TotalSeconds,
        };
        var ends = await Task.WhenAll(devices.Select(async device => (device.Id, End: await Send(account, device, message, sender, patience))));
        var gone = ends.Where(end => end.End.IsGone).Select(end => end.Id).ToArray();
        if (gone.Length > 0)
            await db.PushDevices.Where(device => gone.Contains(device.Id)).ExecuteDeleteAsync(CancellationToken.None);
        return (ends.Any(end => end.End.Taken), ends.FirstOrDefault(end => end.End is { Taken: false, IsGone: false }).End) switch
        {
            (true, _) => DeliveryResult.Delivered,
            (_, null) => DeliveryResult.Refused("No browser is told of this enquiry any more."),
            (_, { IsFinal: true } refused) => DeliveryResult.Refused(refused.Why!),
            (_, { } later) => DeliveryResult.NotYet(later.Why!, later.Pause),
        };
    }

    private async Task<PushEnd> Send(
        ChannelAccount account, PushDevice device, OutgoingMessage message, VapidAuthentication sender, CancellationToken patience)
    {
        var subscribed = protection.Open<PushSubscribed>(device.Sealed, device.Id);
        // The admin may have changed since then which services there are.
        if (!PushServices.May(new(subscribed.Endpoint), account[WebPushAccount.Service]))
            return PushEnd.Gone;
        var to = new PushSubscription { Endpoint = subscribed.Endpoint };
        to.SetKey(PushEncryptionKeyName.P256DH, subscribed.Key);
        to.SetKey(PushEncryptionKeyName.Auth, subscribed.Auth);
        var topic = Base64Url.EncodeToString(message.Id.ToByteArray());
        var content = JsonSerializer.Serialize(new { title = message.Subject ?? "", body = message.Text, tag = topic }, Stored.Json);
        try
        {
            await client.RequestPushMessageDeliveryAsync(
                to, new(content) { TimeToLive = SecondsKept, Urgency = PushMessageUrgency.Normal, Topic = topic }, sender,
                VapidAuthenticationScheme.Vapid, patience);
            return PushEnd.IsTaken;
        }
        catch (PushServiceClientException refused)
        {
            return PushEnd.Of(refused.StatusCode, refused.Headers?.RetryAfter, clock.GetCurrentInstant());
        }
        catch (HttpRequestException away)
        {
            return new() { Why = $"The push service cannot be reached ({away.HttpRequestError})." };
        }
    }
}
