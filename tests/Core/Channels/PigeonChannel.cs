using System.Net;
using System.Net.Sockets;
using Governance.Contracts;
using Governance.Core.Channels;
using NodaTime;

namespace Governance.Core.Tests.Channels;

/// <summary>A channel that lives here alone: what stands in one class like this is all that a channel is.</summary>
internal sealed class PigeonChannel(PigeonPost post) : IReceivingChannel, IDeliveringChannel
{
    public string Code => "pigeon-post";

    public LocalText Name { get; } = new("飞鸽", "Pigeon post");

    public ChannelTerms Terms { get; init; } = new(Longest: 140);

    public bool DropsRepeats => post.DropsRepeats;

    /// <summary>Short where the post is to be silent; long enough for any answer where it is not.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    public async Task Listen(IReception reception, CancellationToken stopping)
    {
        for (var fetched = 0; fetched < 10_000; fetched++)
            foreach (var letter in await Say("FETCH", stopping))
                if (letter.Split('|', 3) is [var number, var writer, var text])
                {
                    await reception.TakeIn(new(number, new("loft", writer), text), stopping);
                    await Say($"ACK {number}", stopping);
                }
    }

    public async Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience) =>
        (await Say($"SEND {message.Id} {message.To.Peer} {message.Text}", patience)) is [var answer] ? answer.Split(' ', 2) switch
        {
            ["OK"] => DeliveryResult.Delivered,
            ["NO", var why] => DeliveryResult.Refused(why),
            ["BUSY"] => DeliveryResult.NotYet("The pigeons are out."),
            ["BUSY", var minutes] => DeliveryResult.NotYet(
                "The pigeons are out.", Duration.FromMinutes(int.Parse(minutes, System.Globalization.CultureInfo.InvariantCulture))),
            _ => throw new InvalidDataException("This is no answer."),
        }
        : throw new InvalidDataException("There was no answer.");

    private async Task<string[]> Say(string line, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, post.Port, cancellationToken);
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        await writer.WriteLineAsync(line);
        return (await reader.ReadToEndAsync(cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
