using System.Text;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Finding;
using Governance.Core.Modules;
using Governance.Core.Protection;
using Governance.Core.Telling;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Conversations;

/// <summary>
/// Has a message take effect in its writer's conversation: once, in the order in which messages come, and in one transaction with what he is answered. The
/// platform is acknowledged after that, so a host that dies before is asked again and one that dies after gives the same answer.
/// </summary>
[PerRequest]
internal sealed class TakeTurn(
    IDbContextFactory<GovernanceDb> databases, TakeInMessage take, SaveAttachment save, EndConversation end, Departments departments, FindServices find,
    BureauCalendar calendar, BureauAddress bureau, FieldProtection protection, IClock clock)
{
    private static readonly Duration Lifetime = Duration.FromHours(24);

    /// <returns>Null where the message belongs to no conversation.</returns>
    internal async Task<string?> Run(IChannel channel, IncomingMessage message, CancellationToken cancellationToken)
    {
        var begins = message.Wants ?? (ChatText.WantsToAsk(message.Text) && departments.Online.All.Count > 0 ? new WantsToAsk() : null);
        var peer = protection.Fingerprint(Encoding.UTF8.GetBytes($"conversation\n{channel.Code}\n{message.From.Account}\n{message.From.Peer}"));
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (begins is null && !await db.Conversations.AnyAsync(row => row.Peer == peer, cancellationToken))
            return null;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await Lock(db, channel, message, peer, begins is not null, cancellationToken) is not { } conversation)
            return null;
        var print = take.PrintOf(channel, message, message.Id);
        if (await db.HeardWords.AsNoTracking().SingleOrDefaultAsync(word => word.Print == print, cancellationToken) is { } heard)
            return protection.Open<string>(heard.Answer, heard.Id);
        var now = clock.GetCurrentInstant();
        var goesOn = conversation.GoesOn(now);
        // It may have been taken in before there was a conversation.
        if ((!goesOn && begins is null) || await db.Received.AnyAsync(known => known.Print == print, cancellationToken))
            return null;
        var answer = await Hear(db, channel, message, conversation, goesOn ? null : begins, cancellationToken);
        var id = Guid.CreateVersion7();
        db.HeardWords.Add(new() { Print = print, Peer = peer, Id = id, Answer = protection.Seal(answer, id) });
        (conversation.Revision, conversation.ExpiresAt) = (conversation.Revision + 1, (now + Lifetime).ToMicroseconds());
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return answer;
    }

    /// <summary>His row, for which all his other messages wait.</summary>
    private async Task<Conversation?> Lock(
        GovernanceDb db, IChannel channel, IncomingMessage message, byte[] peer, bool begins, CancellationToken cancellationToken)
    {
        var (id, now) = (Guid.CreateVersion7(), clock.GetCurrentInstant());
        // Raw: "on conflict", since two of his messages may be the first.
        if (begins)
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into conversations (peer, id, channel, account, sealed_peer, language, step, revision, expires_at)
                values ({peer}, {id}, {channel.Code}, {message.From.Account}, {protection.Seal(message.From.Peer, id)}, {message.Language},
                    {nameof(DialogueStep.Department)}, 0, {now})
                on conflict (peer) do nothing
                """,
                cancellationToken);
        // Raw: "for update".
        return (await db.Conversations.FromSql($"select * from conversations where peer = {peer} for update").ToListAsync(cancellationToken)).SingleOrDefault();
    }

    /// <param name="begins">Null where he is in the middle of it.</param>
    private async Task<string> Hear(
        GovernanceDb db, IChannel channel, IncomingMessage message, Conversation conversation, WantsToAsk? begins, CancellationToken cancellationToken)
    {
        var offered = new ServicesOffered(
            departments.Online, find.Index, clock.GetCurrentInstant().InZone(calendar.Zone).Date, bureau.Portal);
        var turn = begins is not null
            ? HearDialogue.Begin(begins, message.Language, offered)
            : HearDialogue.Run(protection.Open<Dialogue>(conversation.Content!, conversation.Id), await Said(message, cancellationToken), offered);
        var ended = await end.Run(db, channel, message, turn, cancellationToken);
        if (ended.Turn is null)
        {
            Keep(conversation, null);
            return ended.Text!;
        }

        var next = InWords(ended.Turn.Next, offered);
        Keep(conversation, next);
        return AskNext.For(next, offered).Page(
            next.Page, next.Page == 0 ? [.. ended.Turn.Before.Select(line => line.In(next.Language))] : [], ConversationText.More.In(next.Language));
    }

    private static Dialogue InWords(Dialogue dialogue, ServicesOffered offered) => offered.Online.BusinessType(dialogue.BusinessType) is { } type
        ? dialogue with { Version = type.Version, InWords = AskNext.InWords(dialogue, new(type)), Matter = Matter.Of(type) }
        : dialogue;

    private void Keep(Conversation conversation, Dialogue? dialogue)
    {
        conversation.Content = dialogue is null ? null : protection.Seal(dialogue, conversation.Id);
        if (dialogue is null)
            return;
        (conversation.Language, conversation.Step) = (dialogue.Language, dialogue.Step);
        (conversation.BusinessType, conversation.BusinessTypeVersion) = (dialogue.BusinessType, dialogue.Version);
    }

    private async Task<Said> Said(IncomingMessage message, CancellationToken cancellationToken)
    {
        var (files, refused) = (new List<string>(), new List<LocalText>());
        foreach (var file in message.Files)
        {
            var saved = await save.Run(new MemoryStream(file.Content.ToArray()), file.Name, cancellationToken);
            if (saved.Value is { } kept)
                files.Add($"{kept.Id}");
            else
                refused.Add(saved.Problem!.Title);
        }

        return new(message.Text, message.Point, files, [.. refused, .. message.Remarks.Where(_ => message.Text.Length == 0)], message.Wants);
    }
}
