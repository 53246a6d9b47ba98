using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.WebPush;

/// <summary>
/// What the bureau needs to have browsers notify citizens: no account anywhere, but a key of its own and an address at which the push services reach it.
/// </summary>
internal sealed class WebPushAccount(SendPush send) : IWritingAccount
{
    internal const string Contact = "contact";
    internal const string Service = "service";

    public string Code => "web-push";

    public string Channel => WebPushChannel.OwnCode;

    public LocalText Name => WebPushText.Name;

    public LocalText WhatToGet => WebPushText.WhatToGet;

    public IReadOnlyList<AccountField> Fields { get; } =
    [
        new(Contact, WebPushText.Contact) { Hint = WebPushText.ContactHint, Check = MistakeInContact },
        new(Service, WebPushText.Service) { Hint = WebPushText.ServiceHint, Required = false, LeadsAway = true, Check = AccountField.Address },
    ];

    /// <summary>Writes to nobody: it is enough that the services can be reached.</summary>
    public Task Try(ChannelAccount account, CancellationToken patience) => send.Reach(PushServices.ToReach(account[Service]), patience);

    public Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience) => send.Run(account, message, patience);

    /// <summary>As RFC 8292 wants it.</summary>
    private static LocalText? MistakeInContact(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeMailto && value.IndexOf('@', StringComparison.Ordinal) > "mailto:".Length))
            ? null
            : WebPushText.ContactIsNone;
}
