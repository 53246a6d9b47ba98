using Governance.Contracts;

namespace Governance.Core.Outbox;

/// <summary>What a message is called on a screen.</summary>
internal static class MessageNames
{
    private static readonly Dictionary<string, LocalText> names = new(StringComparer.Ordinal)
    {
        [nameof(EnquiryAccepted)] = new("诉求已受理", "An enquiry was accepted"),
        [nameof(EnquiryRouted)] = new("诉求已转交", "An enquiry has a new owner"),
        [nameof(EnquiryReplied)] = new("已经答复", "A reply was sent"),
        [nameof(EnquiryRated)] = new("群众评价", "A reply was rated"),
        [nameof(ClockWarned)] = new("临期提醒", "A clock is near its end"),
        [nameof(ClockBreached)] = new("已经超时", "A clock has run out"),
    };

    internal static LocalText Of(string topic) => names.TryGetValue(topic, out var name) ? name : new(topic, topic);
}
