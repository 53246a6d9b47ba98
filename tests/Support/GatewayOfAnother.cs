using System.Collections.Concurrent;
using System.Net;
using System.Web;

namespace Governance.TestSupport;

/// <summary>The side of Kannel that programs see, written from its user's guide.</summary>
public sealed class GatewayOfAnother : ProviderOfAnother
{
    public const string User = "platform";
    public const string Password = "p&ss wörd=1";

    public ConcurrentQueue<SentByGateway> Sent { get; } = new();

    protected override (int Status, string Content) Answer(HttpListenerRequest request, byte[] body)
    {
        if (request.HttpMethod != "GET" || request.Url!.AbsolutePath != "/cgi-bin/sendsms")
            return (404, "Unknown request.");
        var asked = HttpUtility.ParseQueryString(request.Url.Query);
        if (asked["username"] != User || asked["password"] != Password)
            return (403, "Authorization failed for sendsms");
        if (asked["to"] is not { Length: > 0 } to)
            return (400, "Missing receiver number, rejected");
        if (asked["charset"] != "UTF-8" || (asked["coding"] == "0" && asked["text"]!.Any(sign => sign > 127)))
            return (400, "Charset or body misformed, rejected");
        Sent.Enqueue(new(asked["from"]!, to, asked["text"]!, asked["dlr-url"], asked["dlr-mask"]));
        return (202, "0: Accepted for delivery");
    }
}

public sealed record SentByGateway(string From, string To, string Text, string? ReportTo, string? Mask);
