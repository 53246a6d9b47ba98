using Governance.Contracts;

namespace Governance.Core.Clocks.Notices;

/// <summary>What an event of a clock means to those who are told.</summary>
internal static class NoticeText
{
    internal static LocalText Of(ClockEvent what) => what switch
    {
        ClockEvent.Warned => new("时限已用四分之三，请经办民警抓紧办理", "Three quarters of the time are used"),
        ClockEvent.WarnedAgain => new("时限将满，办不完的要在到期前向来件人说明并延长", "The time is nearly over: extend it with an explanation if it cannot be kept"),
        ClockEvent.Breached => new("已超过时限，报单位负责人", "The time has run out; the head of the unit is told"),
        ClockEvent.EscalatedToDepartment => new("超时一个工作日，报部门负责人", "One working day late; the head of the department is told"),
        _ => new("超时三个工作日，报局领导", "Three working days late; the leader of the bureau is told"),
    };
}
