using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Correspondence;
using Governance.Core.Data;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Telling;

namespace Governance.Core.Conversations;

/// <param name="Turn">How it goes on; null where it has ended.</param>
/// <param name="Text">What is said at the end.</param>
internal sealed record EndedOrNot(Turn? Turn, string? Text = null);

/// <summary>
/// Ends a conversation as its writer wants it. What he sends is taken in as a message that a channel brought, filled-in form and all, and is filed,
/// accepted and acknowledged as any other.
/// </summary>
[PerRequest]
internal sealed class EndConversation(TakeInMessage take, CheckSubmittedForm check, KeepDraft draft, Departments departments, BureauAddress bureau)
{
    internal async Task<EndedOrNot> Run(GovernanceDb db, IChannel channel, IncomingMessage message, Turn turn, CancellationToken cancellationToken)
    {
        var dialogue = turn.Next;
        var type = departments.Online.BusinessType(dialogue.BusinessType);
        return turn.End switch
        {
            TurnEnd.Cancelled => Ended(dialogue, ConversationText.Cancelled),
            TurnEnd.WritesFreely => Ended(dialogue, ConversationText.WriteFreely),
            TurnEnd.GoesToPortal when type is not null => Ended(dialogue, await ToPortal(dialogue, type, cancellationToken)),
            TurnEnd.Sends => await Send(db, channel, message, turn, type, cancellationToken),
            _ => new(turn),
        };
    }

    private static EndedOrNot Ended(Dialogue dialogue, LocalText text) => new(null, text.In(dialogue.Language));

    private async Task<LocalText> ToPortal(Dialogue dialogue, BusinessType type, CancellationToken cancellationToken) => bureau.Portal is not { } portal
        ? ConversationText.PortalUnknown
        // Its name stands in no address.
        : type.Quiet ? ConversationText.DoorIsHere(PortalAddress.Door(portal))
        : ConversationText.PageIsHere(PortalAddress.Form(
            portal, type.Code, await draft.Run(null, new ChatForm(type).Submission(dialogue), cancellationToken), dialogue.Language));

    private async Task<EndedOrNot> Send(
        GovernanceDb db, IChannel channel, IncomingMessage message, Turn turn, BusinessType? type, CancellationToken cancellationToken)
    {
        var dialogue = turn.Next;
        var submission = type is null ? null : new ChatForm(type).Submission(dialogue).Completed(type) with { Channel = channel.Code };
        if (submission is not null && (await check.Run(submission, cancellationToken)).Problem is { } wrong)
            return new(PutRight(dialogue, wrong, new(type!)));
        var matter = dialogue.Matter!;
        var words = string.Join('\n', dialogue.InWords);
        var content = new ReceivedContent(
            words, matter.Title.In(dialogue.Language), matter.Kind, dialogue.Language,
            submission?.Contact ?? new Contact(), [.. dialogue.Answered.SelectMany(answer => answer.Value).Select(Id).OfType<Guid>().Distinct()])
        {
            WriterIsKnown = true,
            Confidential = matter.Confidential,
            Filled = submission is null ? null : KeptSubmission.Of(submission),
        };
        // Not "1", which everybody ends by: who fills in two forms is acknowledged twice.
        await take.Insert(db, channel, message, content, $"{message.Id}\n{words}", cancellationToken);
        return Ended(dialogue, ConversationText.Sent);
    }

    /// <summary>The first mistake is asked for again at once; the others come when it is right.</summary>
    private static Turn PutRight(Dialogue dialogue, Problem wrong, ChatForm form)
    {
        LocalText[] said =
        [
            ConversationText.SomethingIsWrong, .. wrong.Errors.Count > 0 ? wrong.Errors.Select(error => error.Message).Distinct() : [wrong.Title],
        ];
        FormField[] fields = [.. wrong.Errors.Select(error => form.FieldOf(error, dialogue.Answers)).OfType<FormField>()];
        return fields.FirstOrDefault(field => !form.IsForThePortal(field)) is { } field
            ? new(dialogue.TakeUp(field.Name) with { Changes = true }, said)
            : new(dialogue with { NeedsPortal = fields.Length > 0 }, said);
    }

    private static Guid? Id(string text) => Guid.TryParseExact(text, "D", out var id) ? id : null;
}
