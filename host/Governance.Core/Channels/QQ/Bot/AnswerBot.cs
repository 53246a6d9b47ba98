using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Core.Channels.Accounts;
using NodaTime;

namespace Governance.Core.Channels.QQ.Bot;

/// <summary>
/// Answers what QQ calls a bot for. It wants an answer within seconds and calls again else; what is said to a citizen goes by calls of our own, since the
/// answer carries none.
/// </summary>
[PerHost]
internal sealed partial class AnswerBot(ReadBotPush read, SendByBot send, OnceEach once, AccountStates states, IClock clock)
{
    private const string Event = "0";
    private const string Verification = "13";
    private const string Rejected = "MESSAGE_AUDIT_REJECT";
    private const string SignatureHeader = "X-Signature-Ed25519";

    /// <summary>An older call is one that somebody has kept.</summary>
    private static readonly Duration Oldest = Duration.FromDays(1);

    private static readonly TimeSpan PatienceForAnswers = TimeSpan.FromSeconds(2);

    private static readonly CallbackAnswer Taken = CallbackAnswer.Json("""{"op":12}""");

    internal async Task<CallbackAnswer> Run(ChannelAccount account, CallbackRequest request, IReception reception, CancellationToken cancellationToken)
    {
        var (timestamp, signature) = (Header(request, "X-Signature-Timestamp"), Header(request, SignatureHeader));
        var isSigned = BotSignature.IsSigned(account[BotAccount.AppSecret], timestamp, request.Body, signature);
        if (request.IsGet || Header(request, "X-Bot-Appid") != account[BotAccount.AppId] || (!isSigned && signature.Length > 0))
            return CallbackAnswer.Forbidden;
        using var document = JsonFields.Read(request.Body);
        var payload = document.RootElement;
        switch (payload.Text("op"))
        {
            // Whether QQ signs this too stands in no document.
            case Verification:
                return Verify(account, payload.At("d"));
            case var _ when !isSigned || IsOld(timestamp):
                return CallbackAnswer.Forbidden;
            case Event:
                await Hear(account, payload, reception, cancellationToken);
                return Taken;
            default:
                return Taken;
        }
    }

    /// <summary>
    /// Signs what QQ asks for, and nothing else: the same key signs its calls, and these begin with a brace. What is signed here can be none of them.
    /// </summary>
    private static CallbackAnswer Verify(ChannelAccount account, JsonElement asked)
    {
        var (plain, at) = (asked.Text("plain_token"), asked.Text("event_ts"));
        return Letters().IsMatch(plain) && Figures().IsMatch(at)
            ? CallbackAnswer.Json(JsonSerializer.Serialize(new { plain_token = plain, signature = BotSignature.Of(account[BotAccount.AppSecret], at + plain) }))
            : CallbackAnswer.Forbidden;
    }

    private async Task Hear(ChannelAccount account, JsonElement payload, IReception reception, CancellationToken cancellationToken)
    {
        if (payload.Text("t") == Rejected
            && await states.DeliveryOf(account.Id, payload.At("d").Text("audit_id"), cancellationToken) is { } delivery)
            await reception.ReturnToSender(delivery, cancellationToken);
        // Whether somebody allows to be written to first says nothing here: nobody is.
        if (BotPush.Read(payload) is not { } push)
            return;
        var from = push.From(account.Key, clock.GetCurrentInstant());
        var answer = push.Text.Length == 0 && push.Files.Count == 0
            ? new(QQText.PleaseAsk.Zh, IsAboutOne: false)
            : await QuestionToBot.Run(push.Text, from, reception, cancellationToken);
        if (answer is null)
        {
            var message = await read.Run(account, push, from, cancellationToken);
            if (await reception.Converse(message, cancellationToken) is { } asked)
                answer = new(asked, IsAboutOne: false);
            else if (await reception.TakeIn(message, cancellationToken))
                await states.Received(account.Id, cancellationToken);
        }

        // Once, however often QQ calls for it.
        if (answer is not null && await once.IsFirst(account, push.Id, cancellationToken)
            && !(await reception.WroteAgain(from, cancellationToken) > 0 && answer.IsAboutOne))
            await Say(account, from, answer.Text, cancellationToken);
    }

    /// <summary>Who is not answered asks again.</summary>
    private async Task Say(ChannelAccount account, ReturnAddress to, string text, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(PatienceForAnswers);
        try
        {
            if (await send.Run(account, new(Guid.CreateVersion7(), to, text), patience.Token) is { End: DeliveryEnd.Delivered })
                await states.Sent(account.Id, cancellationToken);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The call that brought the question is not to be refused for that.
        }
    }

    private bool IsOld(string timestamp) =>
        !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > MostSeconds
        || clock.GetCurrentInstant() - Instant.FromUnixTimeSeconds(seconds) is var age && (age > Oldest || age < -Oldest);

    private static readonly long MostSeconds = Instant.MaxValue.ToUnixTimeSeconds();

    private static string Header(CallbackRequest request, string name) => request.Headers.GetValueOrDefault(name, "");

    [GeneratedRegex("^[A-Za-z0-9_-]{1,100}$")]
    private static partial Regex Letters();

    [GeneratedRegex("^[0-9]{1,20}$")]
    private static partial Regex Figures();
}
