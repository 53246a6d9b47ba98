using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.TextMessages.Tencent;

/// <summary>Calls the text messages of Tencent Cloud (API 3.0, 2021-01-11).</summary>
[PerHost]
internal sealed class AskTencent(PlatformClient client, IClock clock)
{
    private const string Service = "sms";
    private const string Version = "2021-01-11";

    /// <param name="arguments">Written as JSON, with the names that it has.</param>
    internal async Task<TencentAnswer> Run(ChannelAccount account, string action, object arguments, CancellationToken patience)
    {
        var (endpoint, now, body) = (new Uri(account[CloudFields.Endpoint]), clock.GetCurrentInstant(), JsonSerializer.SerializeToUtf8Bytes(arguments));
        var signature = Tc3Signature.Sign(
            Tc3Signature.DayKey(account[CloudFields.Secret], now.InUtc().Date), Service, now,
            Tc3Signature.Canonical(endpoint.AbsolutePath, endpoint.Host, action, body));
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(Tc3Signature.ContentType);
        request.Headers.Add("X-TC-Action", action);
        request.Headers.Add("X-TC-Version", Version);
        request.Headers.Add("X-TC-Region", account[TencentAccount.Region]);
        request.Headers.Add("X-TC-Timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.TryAddWithoutValidation("Authorization", Tc3Signature.Authorization(account[CloudFields.KeyId], Service, now, signature));
        return Read(await client.Send(request, patience));
    }

    private static TencentAnswer Read(PlatformAnswer answer)
    {
        try
        {
            if (answer.IsSuccess && JsonSerializer.Deserialize<Enveloped>(answer.Content) is { Response: { } read })
                return read;
        }
        catch (JsonException)
        {
            // Something else answers there, or stands between.
        }

        throw NoAnswer.Of(answer);
    }

    private sealed record Enveloped(TencentAnswer? Response);
}

/// <param name="Error">Why the call was not taken; null where it was.</param>
/// <param name="SendStatusSet">Of a call that sends, what became of each message.</param>
internal sealed record TencentAnswer(TencentError? Error, IReadOnlyList<TencentSent>? SendStatusSet);

internal sealed record TencentError(string? Code);

/// <param name="SerialNo">The provider's number of the message.</param>
/// <param name="Code">"Ok", or what is wrong.</param>
internal sealed record TencentSent(string? SerialNo, string? Code);
