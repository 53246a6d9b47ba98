using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.QQ.OneBot;

/// <summary>Answers what a program that speaks OneBot reports: with nothing, or with what is said at once.</summary>
[PerHost]
internal sealed class AnswerOneBot(OutsideFiles files, AccountStates states)
{
    private const int MostFiles = 6;
    private const string Prefix = "sha1=";

    private static readonly CallbackAnswer Nothing = new(204);

    internal async Task<CallbackAnswer> Run(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken)
    {
        if (request.IsGet || Header(request, "X-Self-ID") != account[OneBotAccount.SelfId]
            || !IsSigned(account[OneBotAccount.Secret], request.Body.Span, Header(request, "X-Signature")))
            return CallbackAnswer.Forbidden;
        using var document = JsonFields.Read(request.Body);
        if (OneBotEvent.Read(document.RootElement, account[OneBotAccount.SelfId]) is not { } message)
            return Nothing;
        var from = message.From(account.Key);
        var answer = message is { Text.Length: 0, Pictures.Count: 0, HasMore: false }
            ? new(QQText.PleaseAsk.Zh, IsAboutOne: false)
            : message.IsAnonymous ? null
            : await QuestionToBot.Run(message.Text, from, reception, cancellationToken);
        if (answer is not null)
            return CallbackAnswer.Json(JsonSerializer.Serialize(
                new { reply = Segments.Of(answer.Text), at_sender = message.Group is not null && !message.IsAnonymous }, Stored.Json));
        if (await reception.TakeIn(await Read(account, message, from, cancellationToken), cancellationToken))
            await states.Received(account.Id, cancellationToken);
        return Nothing;
    }

    internal static bool IsSigned(string secret, ReadOnlySpan<byte> body, string signature) =>
        secret.Length > 0 && signature.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(signature[Prefix.Length..].ToLowerInvariant()), Encoding.ASCII.GetBytes(Signature(secret, body)));

    [SuppressMessage("Security", "CA5350", Justification = "OneBot v11 signs so and not otherwise.")]
    internal static string Signature(string secret, ReadOnlySpan<byte> body) =>
        Convert.ToHexStringLower(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), body));

    private async Task<IncomingMessage> Read(ChannelAccount account, OneBotEvent message, ReturnAddress from, CancellationToken cancellationToken)
    {
        var own = new Uri(account[OneBotAccount.Address]);
        var fetched = await Task.WhenAll(message.Pictures.Take(MostFiles).Select((address, number) => Fetch(address, number, own, cancellationToken)));
        IncomingFile[] kept = [.. fetched.OfType<IncomingFile>()];
        return new(message.Id, from, message.Text)
        {
            Language = WrittenLanguage.Of(message.Text),
            WriterIsKnown = !message.IsAnonymous,
            Files = kept,
            Remarks =
            [
                .. kept.Length == message.Pictures.Count ? [] : new[] { QQText.FileWasNotKept }, .. message.HasMore ? new[] { QQText.CannotBeRead } : [],
            ],
        };
    }

    private async Task<IncomingFile?> Fetch(string address, int number, Uri own, CancellationToken cancellationToken) =>
        await files.Fetch(address, own, cancellationToken) is { } content ? new($"picture-{number + 1}.jpg", content) : null;

    private static string Header(CallbackRequest request, string name) => request.Headers.GetValueOrDefault(name, "");
}
