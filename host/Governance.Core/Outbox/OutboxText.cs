using Governance.Contracts;

namespace Governance.Core.Outbox;

internal static class OutboxText
{
    internal static readonly LocalText NewsForTheCitizen = new("要告诉来件人的进展", "News for the citizen");
    internal static readonly LocalText MessageToTheCitizen = new("发给来件人的消息", "A message to the citizen");
    internal static readonly LocalText NewsForOtherSystems = new("要告诉其他系统的进展", "News for other systems");
    internal static readonly LocalText MessageToAnotherSystem = new("发给其他系统的通知", "A notice to another system");
    internal static readonly LocalText EnquiryWasAccepted = new("诉求已受理", "An enquiry was accepted");
    internal static readonly LocalText EnquiryHasANewOwner = new("诉求已转交", "An enquiry has a new owner");
    internal static readonly LocalText ReplyWasSent = new("已经答复", "A reply was sent");
    internal static readonly LocalText ReservationWasGivenBack = new("预约或者号码已还回", "An appointment or an item was given back");
    internal static readonly LocalText ReplyWasRated = new("群众评价", "A reply was rated");
    internal static readonly LocalText ClockIsNearItsEnd = new("临期提醒", "A clock is near its end");
    internal static readonly LocalText ClockHasRunOut = new("已经超时", "A clock has run out");
    internal static readonly LocalText ThisMessageHasBeenDeliveredMeanwhile = new("这条消息已经送到，或者已经清理。", "This message has been delivered meanwhile, or is gone.");
}
