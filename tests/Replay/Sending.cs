using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Governance.Replay;

/// <summary>What became of one letter: acknowledged with a code, or refused with a reason, or neither.</summary>
internal sealed record Sent(string Id, string? Code, bool Repeated, string? Refused, string? Failed, string? Adjusted);

/// <summary>Sends letters in their order, so many at a time.</summary>
internal sealed class Sending(HttpClient http, int parallel, KeptCodes kept)
{
    internal async Task<IReadOnlyList<Sent>> All(IReadOnlyList<Message> messages, string title, CancellationToken cancellationToken)
    {
        using var progress = new Progress(title, messages.Count);
        var sent = new Sent[messages.Count];
        await Parallel.ForAsync(
            0, messages.Count, new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancellationToken }, async (index, cancelled) =>
        {
            sent[index] = await One(messages[index], cancelled);
            if (sent[index].Code is { } code)
                kept.Keep(messages[index].Id, code);
            progress.Step();
        });
        return sent;
    }

    private async Task<Sent> One(Message message, CancellationToken cancellationToken)
    {
        var letter = Letter.Of(message);
        try
        {
            using var response = await Patience.Try(
                () =>
                {
                    var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/enquiries") { Content = JsonContent.Create(letter.Content) };
                    request.Headers.Add("Idempotency-Key", letter.Key);
                    return http.SendAsync(request, cancellationToken);
                },
                cancellationToken);
            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            return response.StatusCode switch
            {
                HttpStatusCode.Created or HttpStatusCode.OK => Acknowledged(message.Id, text, letter, response.Headers.Contains("Idempotent-Replayed")),
                var status when (int)status is >= 400 and < 500 => new(message.Id, null, false, $"{(int)status} {Reason(text)}", null, letter.Adjusted),
                var status => new(message.Id, null, false, null, $"{(int)status} {text}", letter.Adjusted),
            };
        }
        catch (Exception lost) when (
            lost is HttpRequestException or IOException or JsonException || lost is TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new(message.Id, null, false, null, lost.Message, letter.Adjusted);
        }
    }

    private static Sent Acknowledged(string id, string text, Letter letter, bool repeated)
    {
        using var answer = JsonDocument.Parse(text);
        var root = answer.RootElement;
        var whole = root.GetProperty("owner").GetProperty("unit").GetString() is { Length: > 0 } && root.GetProperty("clock").ValueKind == JsonValueKind.Object;
        return whole
            ? new(id, root.GetProperty("queryCode").GetString(), repeated, null, null, letter.Adjusted)
            : new(id, null, repeated, null, $"acknowledged without an owner or a clock: {text}", letter.Adjusted);
    }

    private static string Reason(string text)
    {
        try
        {
            using var problem = JsonDocument.Parse(text);
            return problem.RootElement.TryGetProperty("errors", out var errors) && errors.ValueKind is JsonValueKind.Object or JsonValueKind.Array
                ? errors.GetRawText()
                : problem.RootElement.GetProperty("title").GetString() ?? text;
        }
        catch (Exception strange) when (strange is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return text;
        }
    }
}
