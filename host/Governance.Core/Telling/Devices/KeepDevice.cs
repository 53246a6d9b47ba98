using System.Text;
using Governance.Contracts;
using Governance.Core.Channels.WebPush;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Telling.Devices;

/// <summary>
/// A browser is told of news of an enquiry from now on, because whoever holds the query code has said so in it. Beyond the most that there may be, the one
/// that was kept first goes.
/// </summary>
[PerRequest]
internal sealed class KeepDevice(FindByCode find, WebPushChannel channel, Dossiers dossiers, GovernanceDb db, FieldProtection protection)
{
    private const int AuthBytes = 16;
    private const int LongestEndpoint = 2_000;

    /// <returns>How many there are then.</returns>
    internal async Task<Outcome<DevicesTold>> Run(
        string queryCode, Arrival came, string? endpoint, string? key, string? auth, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Problem is { } shut)
            return shut;
        var subscribed = new PushSubscribed(endpoint?.Trim() ?? "", key?.TrimEnd('=') ?? "", auth?.TrimEnd('=') ?? "");
        if (Mistakes(subscribed).ToArray() is { Length: > 0 } errors)
            return Problem.Invalid(errors);
        return await dossiers.Work<DevicesTold>(
            opened.Value!.Id, dossier => Keep(dossier, subscribed, came, cancellationToken), cancellationToken);
    }

    private IEnumerable<FieldError> Mistakes(PushSubscribed subscribed)
    {
        if (channel.Account is not { } account)
            yield return new("endpoint", WebPushText.IsOff);
        else if (subscribed.Endpoint.Length > LongestEndpoint || !Uri.TryCreate(subscribed.Endpoint, UriKind.Absolute, out var address))
            yield return new("endpoint", WebPushText.NotABrowsers);
        else if (!PushServices.May(address, account[WebPushAccount.Service]))
            yield return new("endpoint", WebPushText.NoSuchService);
        if (!PushKeys.IsPoint(subscribed.Key))
            yield return new("key", WebPushText.NotABrowsers);
        if (!PushKeys.IsOf(AuthBytes, subscribed.Auth))
            yield return new("auth", WebPushText.NotABrowsers);
    }

    private async Task<Outcome<DevicesTold>> Keep(Dossier dossier, PushSubscribed subscribed, Arrival came, CancellationToken cancellationToken)
    {
        var enquiry = dossier.Enquiry.Id;
        var print = protection.Fingerprint(Encoding.UTF8.GetBytes(subscribed.Endpoint));
        var devices = await db.PushDevices.Where(device => device.EnquiryId == enquiry).OrderBy(device => device.Since).ToListAsync(cancellationToken);
        if (devices.Find(device => device.Print.AsSpan().SequenceEqual(print)) is { } known)
        {
            (known.Sealed, known.Since) = (protection.Seal(subscribed, known.Id), dossier.Now);
            return new DevicesTold(devices.Count);
        }

        var tooMany = devices.Count - PushDevice.MostOfAnEnquiry + 1;
        if (tooMany > 0)
            db.PushDevices.RemoveRange(devices.Take(tooMany));
        var id = Guid.CreateVersion7();
        db.PushDevices.Add(new() { Id = id, EnquiryId = enquiry, Print = print, Sealed = protection.Seal(subscribed, id), Since = dossier.Now });
        dossier.Note(TimelineEvent.TellingChanged, new() { Came = came, Title = DevicesText.ToldOnADevice }, visible: true);
        return new DevicesTold(Math.Min(devices.Count + 1, PushDevice.MostOfAnEnquiry));
    }
}

/// <summary>On how many devices somebody is told of news of his enquiry.</summary>
internal sealed record DevicesTold(int Devices);
