using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;

namespace Governance.Host.Office;

/// <summary>What the terms of the trade are called on the office's screens.</summary>
internal static class OfficeText
{
    internal static LocalText Of(EnquiryKind kind) => KindNames.Of(kind);

    internal static LocalText Of(EnquiryStatus status) => status switch
    {
        EnquiryStatus.Open => new("办理中", "Open"),
        EnquiryStatus.WaitingForCitizen => new("待群众补充", "Waiting for citizen"),
        _ => new("已答复", "Answered"),
    };

    internal static LocalText Of(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => new("紧急", "Emergency"),
        Urgency.High => new("优先", "High"),
        _ => new("一般", "Normal"),
    };

    internal static LocalText Of(Complexity complexity) =>
        complexity == Complexity.Simple ? new("简单", "Simple") : new("复杂、重大或疑难", "Complex, major or difficult");

    internal static LocalText Of(QueueName queue) => queue switch
    {
        QueueName.Mine => new("我的", "Mine"),
        QueueName.Unit => new("本部门", "My unit"),
        QueueName.Approval => new("待审批", "To approve"),
        QueueName.Done => new("已办结", "Done"),
        _ => new("全部", "All"),
    };

    internal static LocalText Of(ClockClass clock) => clock switch
    {
        ClockClass.Simple => new("简单咨询：24 小时", "Simple consultation: 24 hours"),
        ClockClass.Complex => new("复杂、重大或疑难：7 个工作日", "Complex, major or difficult: 7 working days"),
        ClockClass.Suggestion => new("建议：7 至 15 个工作日", "Suggestion: 7 to 15 working days"),
        ClockClass.Complaint => new("投诉：7 至 15 个工作日", "Complaint: 7 to 15 working days"),
        ClockClass.TipFirstResponse => new("举报：24 小时内首次回应", "Tip: first response within 24 hours"),
        ClockClass.Petition => new("信访：15 个工作日", "Petition: 15 working days"),
        _ => new("按业务类型规定的时限", "As the business type promises"),
    };

    /// <summary>Without the figures of the published promise, where a policy may say others.</summary>
    internal static LocalText NameOf(ClockClass clock)
    {
        var words = Of(clock);
        return new(words.Zh.Split('：')[0], words.In("en").Split(':')[0]);
    }

    internal static LocalText Of(ClockState state) => state switch
    {
        ClockState.Running => new("计时中", "Running"),
        ClockState.Paused => new("已暂停", "Paused"),
        ClockState.Met => new("已完成", "Met"),
        _ => new("已换时限", "Replaced"),
    };

    internal static LocalText Of(ModuleState state) => state switch
    {
        ModuleState.Discovered => new("未启用过", "Discovered"),
        ModuleState.On => new("已开启", "On"),
        ModuleState.Off => new("已关闭", "Off"),
        ModuleState.Failed => new("故障", "Failed"),
        _ => new("版本不兼容", "Incompatible"),
    };
}
