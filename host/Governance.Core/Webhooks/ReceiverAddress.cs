using System.Net;
using Governance.Contracts;
using Governance.Core.Protection;

namespace Governance.Core.Webhooks;

/// <summary>What is wrong with the address of a receiver, as far as it shows: what its name means is looked at when it is connected to. Pure.</summary>
internal static class ReceiverAddress
{
    private const int Longest = 1_000;

    internal static LocalText? MistakeIn(string text, WebhookOptions options)
    {
        if (text.Length > Longest || !Uri.TryCreate(text, UriKind.Absolute, out var address) || address is not { Scheme: "https" or "http", Host.Length: > 0 })
            return WebhooksText.AddressIsNone;
        if (address is not { UserInfo: "", Fragment: "" })
            return WebhooksText.AddressHoldsTooMuch;
        if (address.Scheme == Uri.UriSchemeHttp && !options.AllowPrivate)
            return WebhooksText.NotEncrypted;
        return !options.AllowPrivate && LeadsInside(address) ? WebhooksText.LeadsInside : null;
    }

    private static bool LeadsInside(Uri address) =>
        address.IsLoopback || (IPAddress.TryParse(address.DnsSafeHost, out var number) && !OutsideNetwork.IsOutside(number));
}
