using Governance.Contracts;

namespace Governance.Core.Clocks.Notices;

/// <summary>What an officer is told, in words.</summary>
internal static class NoticeText
{
    internal static LocalText Of(StaffNews news) => news switch
    {
        StaffNews.Thanked => new("来了一封感谢信，是谢您和您的单位的", "A letter of thanks has come for you and your unit"),
        StaffNews.RatedPoorly => new(
            "来件人打了一星、两星，或者说没有解决，请负责人在回访时限内查看并联系",
            "The writer gave one star or two, or says that it is not solved: the head looks into it in time and gets in touch"),
        StaffNews.OpinionAsked => new("有单位征求我们的意见，请在时限内回复", "Another unit asks for our opinion"),
        StaffNews.OpinionWarned => new("会办意见的时限已用四分之三，请尽快回复", "Three quarters of the time for our opinion are used"),
        StaffNews.OpinionOver => new("会办意见过了时限，还没有回复", "The time for an opinion is over, and it has not been given"),
        StaffNews.OpinionGiven => new("征求的意见已经回复", "An opinion that was asked for has been given"),
        StaffNews.OpinionMissed => new("会办意见逾期，主办单位不再等候", "Our opinion came too late: the lead goes on without it"),
        StaffNews.OpinionTakenBack => new("主办单位撤回了征求，不用回复了", "The question to us was taken back"),
        StaffNews.FollowUpWarned => new("差评回访的时限已用四分之三，请负责人尽快回访", "Three quarters of the time to follow up a bad rating are used"),
        StaffNews.FollowUpOver => new("差评没有按时回访，报上级负责人", "A bad rating was not followed up in time; the head above is told"),
        StaffNews.NotDelivered => new("发给来件人的通知没有送到，请改用别的办法联系", "What the citizen was to be told did not reach him: try another way"),
        StaffNews.GoesOnUnanswered => new("来件人没有补充，时限继续走了，请按已有情况办理", "The citizen has not answered: the time goes on, with what is known"),
        StaffNews.ClosedUnanswered => new("来件人没有补充，已按约定先办结", "The citizen has not answered: it was closed, as he had been told"),
        _ => Of(Enum.Parse<ClockEvent>(news.ToString())),
    };

    internal static LocalText Of(ClockEvent what) => what switch
    {
        ClockEvent.Warned => new("时限已用四分之三，请经办民警抓紧办理", "Three quarters of the time are used"),
        ClockEvent.WarnedAgain => new("时限将满，办不完的要在到期前向来件人说明并延长", "The time is nearly over: extend it with an explanation if it cannot be kept"),
        ClockEvent.Breached => new("已超过时限，报单位负责人", "The time has run out; the head of the unit is told"),
        ClockEvent.EscalatedToDepartment => new("超时一个工作日，报部门负责人", "One working day late; the head of the department is told"),
        _ => new("超时三个工作日，报局领导", "Three working days late; the leader of the bureau is told"),
    };
}
