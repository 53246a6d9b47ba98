using Governance.Contracts;

namespace Governance.Host.Admin.Designer.Forms;

/// <summary>What the kinds of fields and checks, steps and effects are called on the form.</summary>
internal static class TypeNames
{
    internal static LocalText Of(FieldType type) => type switch
    {
        FieldType.Text => new("一行文字", "One line of text"),
        FieldType.Paragraph => new("一段文字", "Several lines of text"),
        FieldType.Choice => new("单选", "One of several options"),
        FieldType.Choices => new("多选", "Any of several options"),
        FieldType.YesNo => new("是或否", "Yes or no"),
        FieldType.Date => new("日期", "Date"),
        FieldType.Number => new("数字", "Number"),
        FieldType.File => new("上传文件", "Files"),
        FieldType.ResidentId => new("居民身份证号", "Resident identity number"),
        FieldType.Mobile => new("手机号码", "Mobile number"),
        FieldType.Email => new("电子邮箱", "E-mail address"),
        FieldType.PlateNumber => new("车牌号码", "Plate number"),
        FieldType.Address => new("地址", "Address"),
        FieldType.Place => new("地点（可定位）", "Place, with a point on the map"),
        FieldType.Appointment => new("预约时间", "Appointment"),
        _ => new("选一个号码", "One item of a pool"),
    };

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
