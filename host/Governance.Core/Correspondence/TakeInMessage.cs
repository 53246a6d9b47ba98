using System.Text;
using Governance.Core.Attachments;
using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>
/// Keeps what a channel brings, once, so that it may be acknowledged to the platform; no module is asked for it, and nothing is answered yet.
/// </summary>
[PerRequest]
internal sealed class TakeInMessage(
    GovernanceDb db, SaveAttachment save, Unsubscribe unsubscribe, ReachAgain again, FieldProtection protection, IClock clock)
{
    /// <returns>Whether it is new.</returns>
    public async Task<bool> Run(IChannel channel, IncomingMessage message, CancellationToken cancellationToken)
    {
        var print = PrintOf(channel, message, message.Id);
        var earlier = message.EarlierId is { } before ? PrintOf(channel, message, before) : print;
        if (await db.Received.AnyAsync(known => known.Print == print || known.Print == earlier, cancellationToken))
            return false;
        if (message.WriterIsKnown && await unsubscribe.Run(channel, message, cancellationToken))
            return true;
        var (files, notes) = await Keep(message, cancellationToken);
        var content = new ReceivedContent(
            message.Text + Remarks(message) + notes, message.Subject, message.Kind, message.Language,
            new(message.WriterName, message.Mobile, message.Email), files)
        {
            Answers = message.Answers,
            MayBeAnswered = message.MayBeAnswered,
            WriterIsKnown = message.WriterIsKnown,
        };
        var (isNew, from) = await Insert(db, channel, message, content, message.Text, cancellationToken);
        if (isNew && channel is IDeliveringChannel { WaitsForTheWriter: true })
            await again.Run(channel, from, cancellationToken);
        return isNew;
    }

    /// <param name="words">By which it is known again when a machine writes the same again and again.</param>
    internal async Task<(bool IsNew, ReturnAddress From)> Insert(
        GovernanceDb within, IChannel channel, IncomingMessage message, ReceivedContent content, string words, CancellationToken cancellationToken)
    {
        var (id, now) = (Guid.CreateVersion7(), clock.GetCurrentInstant());
        var from = channel.Terms.ReplyWindow is { } window && message.From.WrittenBefore is null
            ? message.From with { WrittenBefore = now + window }
            : message.From;
        var writer = Writers.PrintOf(message.From.Peer, protection);
        var said = protection.Fingerprint(Encoding.UTF8.GetBytes(words));
        var print = PrintOf(channel, message, message.Id);
        var conversation = message.Conversation is { } name ? PrintOf(channel, message, $"conversation {name}") : null;
        // Raw: "on conflict", since the platform may bring the same message to two hosts at once, and only one of them may keep it.
        var isNew = await within.Database.ExecuteSqlAsync(
            $"""
            insert into received_messages (id, channel, print, address, content, writer, said, conversation, received_at, next_attempt_at, attempts)
            values (
                {id}, {channel.Code}, {print}, {protection.Seal(from, id)}, {protection.Seal(content, id)}, {writer}, {said}, {conversation}, {now}, {now}, 0)
            on conflict (print) do nothing
            """,
            cancellationToken) > 0;
        return (isNew, from);
    }

    internal byte[] PrintOf(IChannel channel, IncomingMessage message, string id) =>
        protection.Fingerprint(Encoding.UTF8.GetBytes($"{channel.Code}\n{message.From.Account}\n{id}"));

    private static string Remarks(IncomingMessage message) =>
        string.Concat(message.Remarks.Select(remark => CorrespondenceText.Remark(remark).In(message.Language)));

    /// <summary>A file that cannot be kept costs nothing but itself; the writer's text says so.</summary>
    private async Task<(IReadOnlyList<Guid> Files, string Notes)> Keep(IncomingMessage message, CancellationToken cancellationToken)
    {
        var (files, notes) = (new List<Guid>(), new StringBuilder());
        foreach (var file in message.Files)
        {
            var saved = await save.Run(new MemoryStream(file.Content.ToArray()), file.Name, cancellationToken);
            if (saved.Value is { } kept)
                files.Add(kept.Id);
            else
                notes.Append(CorrespondenceText.FileNotKept(saved.Problem!.Title).In(message.Language));
        }

        return (files, notes.ToString());
    }
}
