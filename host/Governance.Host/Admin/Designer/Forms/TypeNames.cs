using Governance.Contracts;

namespace Governance.Host.Admin.Designer.Forms;

/// <summary>What the kinds of fields and checks, steps and effects are called on the form.</summary>
internal static class TypeNames
{
    internal static LocalText Of(CrossFieldCheckKind kind) => kind switch
    {
        CrossFieldCheckKind.Ascending => new("后一个不小于（不早于）前一个", "Each is at least the one before"),
        CrossFieldCheckKind.Different => new("各不相同", "All are different"),
        CrossFieldCheckKind.Same => new("全都相同", "All are the same"),
        _ => new("至少填一个", "At least one is answered"),
    };

    internal static LocalText Of(StepTaker taker) => taker switch
    {
        StepTaker.Officer => new("承办科室的民警", "An officer of the unit"),
        StepTaker.Head => new("负责人", "The head"),
        StepTaker.Office => new("网络问政办公室", "The online-enquiry office"),
        _ => new("群众（写留言）", "The citizen, by a message"),
    };

    internal static LocalText Of(StepEffect effect) => effect switch
    {
        StepEffect.Nothing => new("只改变状态", "Only changes the state"),
        StepEffect.DraftReply => new("拟写答复", "Drafts the reply"),
        StepEffect.SendDraft => new("发送拟好的答复", "Sends the draft"),
        StepEffect.SendReply => new("直接发送答复", "Sends a reply"),
        StepEffect.ReturnDraft => new("退回修改", "Returns the draft"),
        StepEffect.AskCitizen => new("请群众补充，时限暂停", "Asks the citizen, the clock pauses"),
        _ => new("恢复计时", "Resumes the clock"),
    };
}
