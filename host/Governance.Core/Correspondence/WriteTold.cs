using Governance.Core.Channels;
using Governance.Core.Channels.Portal;
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
    /// <summary>Our number of it.</summary>
    public Guid Delivery { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc cref="OutgoingMessage.StopAt"/>
    public Uri? StopAt { get; init; }

    /// <inheritdoc cref="OutgoingMessage.Notice"/>
    public MessageNotice? Notice { get; init; }

    /// <summary>Before when it does not leave; null: at once.</summary>
    public Instant? NotBefore { get; init; }

    /// <inheritdoc cref="Told.Explains"/>
    public bool Explains { get; init; }
}

/// <summary>Puts a message to a citizen on its way, together with the note beside the entry that says how it ended: never one without the other.</summary>
internal static class WriteTold
{
    /// <summary>Of an explanation, where he left no way by which he could be told: it stands on his tracking page, and that is on record.</summary>
    internal static void OnThePage(GovernanceDb db, Guid enquiry, int entry, Instant now) => db.Told.Add(new()
    {
        Delivery = Guid.CreateVersion7(), EnquiryId = enquiry, Entry = entry, Channel = PortalChannel.Code, WrittenAt = now, Explains = true,
        End = ToldEnd.Delivered, EndedAt = now,
    });

    internal static void Run(GovernanceDb db, IDeliveringChannel channel, MessageToTell message, FieldProtection protection, Instant now)
    {
        var delivery = message.Delivery;
        db.Told.Add(new()
        {
            Delivery = delivery, EnquiryId = message.Enquiry, Entry = message.Entry, Channel = channel.Code, WrittenAt = now, Recipient = message.Recipient,
            Explains = message.Explains, ByPerson = message.ByPerson,
        });
        db.Outbox.Add(OutboxMessage.Through(
            channel, message.Enquiry,
            new(delivery, message.To, message.Text, message.Subject) { ByPerson = message.ByPerson, Notice = message.Notice, StopAt = message.StopAt },
            protection, now, message.NotBefore));
    }
}
