using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.TextMessages.Alibaba;

/// <summary>Calls the text messages of Alibaba Cloud (Dysmsapi, 2017-05-25).</summary>
[PerHost]
internal sealed class AskAlibaba(PlatformClient client, IClock clock)
{
    private const string Version = "2017-05-25";

    internal async Task<AlibabaAnswer> Run(
        ChannelAccount account, string action, IReadOnlyDictionary<string, string> arguments, CancellationToken patience)
    {
        var endpoint = new Uri(account[CloudFields.Endpoint]);
        var (query, nothing) = (Acs3Signature.Query(arguments), Acs3Signature.Hash([]));
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = endpoint.Authority,
            ["x-acs-action"] = action,
            ["x-acs-content-sha256"] = nothing,
            ["x-acs-date"] = clock.GetCurrentInstant().ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["x-acs-signature-nonce"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
            ["x-acs-version"] = Version,
        };
        var signature = Acs3Signature.Sign(account[CloudFields.Secret], "POST", endpoint.AbsolutePath, query, headers, nothing);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{endpoint.GetLeftPart(UriPartial.Path)}?{query}");
        request.Headers.Add("Accept", "application/json");
        foreach (var (name, value) in headers.Where(header => header.Key != "host"))
            request.Headers.Add(name, value);
        request.Headers.TryAddWithoutValidation("Authorization", Acs3Signature.Authorization(account[CloudFields.KeyId], headers, signature));
        return Read(await client.Send(request, patience));
    }

    private static AlibabaAnswer Read(PlatformAnswer answer)
    {
        try
        {
            if (JsonSerializer.Deserialize<AlibabaAnswer>(answer.Content) is { Code.Length: > 0 } read)
                return read with { Status = answer.Status };
        }
        catch (JsonException)
        {
            // Something else answers there, or stands between.
        }

        throw NoAnswer.Of(answer);
    }
}

/// <param name="Code">"OK", or what is wrong.</param>
/// <param name="BizId">The provider's number of the message.</param>
internal sealed record AlibabaAnswer(string Code, string? BizId, string? Message)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public HttpStatusCode Status { get; init; }

    internal bool IsOk => Code == "OK";
}
