using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using NodaTime;

namespace Governance.Core.Correspondence;

/// <summary>A message to a citizen about an entry of his timeline.</summary>
/// <param name="Recipient">As in <see cref="Told.Recipient"/>.</param>
/// <param name="ByPerson">As in <see cref="OutgoingMessage.ByPerson"/>.</param>
internal sealed record MessageToTell(Guid Enquiry, int Entry, ReturnAddress To, string Subject, string Text, byte[]? Recipient, bool ByPerson)
{
    /// <inheritdoc cref="OutgoingMessage.Notice"/>
    public MessageNotice? Notice { get; init; }
}

/// <summary>Puts a message to a citizen on its way, together with the note beside the entry that says how it ended: never one without the other.</summary>
internal static class WriteTold
{
    internal static void Run(GovernanceDb db, IDeliveringChannel channel, MessageToTell message, FieldProtection protection, Instant now)
    {
        var delivery = Guid.CreateVersion7();
        db.Told.Add(new()
        {
            Delivery = delivery, EnquiryId = message.Enquiry, Entry = message.Entry, Channel = channel.Code, WrittenAt = now, Recipient = message.Recipient,
        });
        db.Outbox.Add(OutboxMessage.Through(
            channel, message.Enquiry,
            new(delivery, message.To, message.Text, message.Subject) { ByPerson = message.ByPerson, Notice = message.Notice }, protection, now));
    }
}
