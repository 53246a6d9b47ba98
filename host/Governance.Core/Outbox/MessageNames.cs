using Governance.Contracts;
using Governance.Core.Channels;

namespace Governance.Core.Outbox;

/// <summary>What a message is called on a screen.</summary>
internal static class MessageNames
{
    private static readonly Dictionary<string, LocalText> Names = new(StringComparer.Ordinal)
    {
        [nameof(OutboxMessage.EntryToTell)] = OutboxText.NewsForTheCitizen,
        [nameof(OutgoingMessage)] = OutboxText.MessageToTheCitizen,
        [nameof(EntryForSystems)] = OutboxText.NewsForOtherSystems,
        [nameof(OutboxMessage.ToSystem)] = OutboxText.MessageToAnotherSystem,
        [nameof(EnquiryAccepted)] = OutboxText.EnquiryWasAccepted,
        [nameof(EnquiryRouted)] = OutboxText.EnquiryHasANewOwner,
        [nameof(EnquiryReplied)] = OutboxText.ReplyWasSent,
        [nameof(EnquiryRated)] = OutboxText.ReplyWasRated,
        [nameof(ReservationGivenBack)] = OutboxText.ReservationWasGivenBack,
        [nameof(ClockWarned)] = OutboxText.ClockIsNearItsEnd,
        [nameof(ClockBreached)] = OutboxText.ClockHasRunOut,
    };

    internal static LocalText Of(string topic) => Names.TryGetValue(topic, out var name) ? name : new(topic, topic);
}
