using System.Globalization;
using System.Net;
using System.Text;
using Governance.Contracts;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.TextMessages.Kannel;

/// <summary>An account at a gateway of the bureau's own, Kannel, or at one that speaks as it does. It carries free texts.</summary>
internal sealed class KannelAccount(PlatformClient client, AccountStates states) : IAnsweringAccount, IWritingAccount
{
    internal const string Address = "address";
    internal const string User = "user";
    internal const string Password = "password";
    internal const string Number = "number";
    internal const string Callbacks = "callbacks";

    private const string UsualPath = "/cgi-bin/sendsms";
    private const int LongestId = 100;

    // Both ends, and none of what happens between: 1 arrived, 2 did not, 16 refused by the centre.
    private const int Ends = 1 | 2 | 16;

    public string Code => "kannel";

    public string Channel => TextMessageChannel.OwnCode;

    public LocalText Name { get; } = new("Kannel 短信网关", "Kannel gateway");

    public LocalText WhatToGet => KannelText.WhatToGet;

    public LocalText WhereTheAddressGoes => KannelText.WhereTheAddressGoes;

    public IReadOnlyList<AccountField> Fields { get; } =
    [
        new(Address, KannelText.Address) { LeadsAway = true, Check = AccountField.Address, Hint = KannelText.AddressHint },
        new(User, KannelText.User) { LeadsAway = true },
        new(Password, KannelText.Password) { Secret = true },
        new(Number, KannelText.Number) { Hint = KannelText.NumberHint },
        new(Callbacks, KannelText.Callbacks) { Required = false, Check = AccountField.Address, Hint = KannelText.CallbacksHint },
    ];

    /// <summary>The gateway looks at the password before it misses the receiver.</summary>
    public async Task Try(ChannelAccount account, CancellationToken patience)
    {
        if (await Ask(account, [], patience) is var status and not HttpStatusCode.BadRequest)
            throw new PlatformException(PlatformFailure.Protocol, Written(status));
    }

    public async Task<DeliveryResult> Deliver(ChannelAccount account, OutgoingMessage message, CancellationToken patience)
    {
        List<(string, string)> arguments =
        [
            ("from", account[Number]), ("to", Mobiles.International(message.To.Peer)), ("text", message.Text), ("charset", "UTF-8"),
            ("coding", Ascii.IsValid(message.Text) ? "0" : "2"),
        ];
        if (account.Has(Callbacks))
        {
            arguments.Add(("dlr-mask", Written(Ends)));
            arguments.Add(("dlr-url", $"{account[Callbacks]}?event=dlr&delivery={message.Id:N}&state=%d"));
        }

        var status = await Ask(account, arguments, patience);
        var reason = $"The gateway answered {Written(status)}.";
        return status switch
        {
            HttpStatusCode.Accepted => DeliveryResult.Delivered,
            HttpStatusCode.BadRequest => DeliveryResult.Refused(reason),
            HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests => DeliveryResult.NotYet(reason),
            // It was not understood at all: something else is at the address.
            >= HttpStatusCode.MultipleChoices and < HttpStatusCode.InternalServerError => DeliveryResult.NotYet(reason),
            _ => DeliveryResult.Unknown(reason),
        };
    }

    public async Task<CallbackAnswer> Answer(
        ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken) =>
        request switch
        {
            { Method: not "GET" } => CallbackAnswer.Malformed,
            _ when request["event"] == "mo" => await TakeIn(account, request, reception, cancellationToken),
            _ when request["event"] == "dlr" => await Report(request, reception, cancellationToken),
            _ => CallbackAnswer.Malformed,
        };

    /// <summary>Whatever is answered here is sent to the citizen, so it is nothing.</summary>
    private async Task<CallbackAnswer> TakeIn(
        ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken)
    {
        if (request["id"] is not { Length: > 0 and <= LongestId } id || !ReadCall.IsNumber(request["from"]))
            return CallbackAnswer.Malformed;
        await reception.TakeIn(AsTextMessage.Of(account, new(request["from"], request["to"], request["text"]), id), cancellationToken);
        await states.Received(account.Id, cancellationToken);
        return new(200);
    }

    private static async Task<CallbackAnswer> Report(CallbackRequest request, IReception reception, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(request["delivery"], "N", out var delivery)
            || !int.TryParse(request["state"], NumberStyles.None, CultureInfo.InvariantCulture, out var state))
            return CallbackAnswer.Malformed;
        if (state is 2 or 16)
            await reception.ReturnToSender(delivery, cancellationToken);
        return new(200);
    }

    private async Task<HttpStatusCode> Ask(ChannelAccount account, IEnumerable<(string Name, string Value)> arguments, CancellationToken patience)
    {
        var address = new Uri(account[Address]);
        if (address.AbsolutePath == "/")
            address = new(address, UsualPath);
        var query = string.Join('&', arguments.Prepend(("password", account[Password])).Prepend(("username", account[User]))
            .Select(argument => $"{argument.Item1}={Uri.EscapeDataString(argument.Item2)}"));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{address.GetLeftPart(UriPartial.Path)}?{query}");
        var status = (await client.Send(request, patience)).Status;
        return status == HttpStatusCode.Forbidden ? throw new PlatformException(PlatformFailure.Authentication, Written(status)) : status;
    }

    private static string Written(HttpStatusCode status) => Written((int)status);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
