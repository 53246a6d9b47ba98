using Governance.Contracts;

namespace Governance.Core.Office;

internal static class DeskText
{
    internal static readonly LocalText OnlyAWordAfterTheReplyNeedsNone = new(
        "只有答复以后的留言可以不再答复；这件诉求还没有答复过，或者正有答复待审批。",
        "Only a word after the reply may need none; this enquiry was not answered yet, or a reply waits for approval.");
    internal static readonly LocalText WriterSaysItIsAQuestion = new(
        "这件已经按不需要答复办结过，来件人又留了言，请答复。", "It was closed as needing no answer, and the writer wrote again: please answer.");
    internal static readonly LocalText SayHowItCame = new("请选择是电话还是窗口。", "Say whether it came by telephone or at the counter.");
    internal static readonly LocalText WhichMobile = new("要发短信，请填写能收短信的手机号。", "Give a mobile that takes text messages, or do not send one.");
    internal static readonly LocalText NoTextMessages = new("还没有开通短信，取码号请读给对方或者打印。", "No text messages can be sent yet: read the number out or print it.");
    internal static readonly LocalText NothingWillBeLate = new("时限没有在走，不会迟到。", "The clock does not run; nothing will be late.");
    internal static readonly LocalText NothingToExtend = new("时限没有在走，不用延长。", "The clock does not run; there is nothing to extend.");
    internal static readonly LocalText TimeHasRunOut = new(
        "已经超过时限，不能再延长；请尽快答复。", "The time has run out and can no longer be extended. Please answer as soon as you can.");
    internal static readonly LocalText ClockDoesNotRun = new("时限没有在走。", "The clock does not run.");
    internal static readonly LocalText ConfidentialSubject = new("（保密诉求）", "(confidential)");
    internal static readonly LocalText OnlySimpleBecomesComplex = new(
        "只有按简单咨询计时的诉求才能转为复杂。", "Only what runs on the clock of a simple consultation can be found complex.");
    internal static readonly LocalText CodeWasStopped = new("停用了查询码，凭取码号换取新的", "The query code was stopped; a pick-up number is exchanged for a new one");
    internal static readonly LocalText WhyTheCodeWasStopped = new("停用查询码的原因", "Why the query code was stopped");
    internal static readonly LocalText ItHasBeenAnsweredAlready = new("已经答复，不用再接办。", "It has been answered already.");
    internal static readonly LocalText TakenByAnOfficer = new("接办", "Taken by an officer");
    internal static readonly LocalText ThisEnquiryHasJustChanged = new(
        "这件诉求刚刚有了变化，请看过新内容再办理。您填写的内容还在。", "This enquiry has just changed. Please look at what is new before you go on; what you typed is still here.");
    internal static readonly LocalText WorkflowHasNoSuchStep = new("工作流程中没有这一步。", "The workflow has no such step.");
    internal static readonly LocalText ThisStepCannotBeTakenNow = new("现在不能办理这一步，或者不由您办理。", "This step cannot be taken now, or not by you.");
    internal static readonly LocalText DepartmentsModuleDidNotAnswerInTime = new(
        "部门模块没有及时回应，这一步没有办理。请稍后再试，或转交网络问政办公室。",
        "The department's module did not answer in time, and the step was not taken. Try again later, or hand the enquiry to the office.");
    internal static readonly LocalText ThisUnitHasItAlready = new("已经由这个单位办理。", "This unit has it already.");
    internal static readonly LocalText ThatUnitCannotHaveIt = new(
        "这个单位不存在、已停办，或者正是诉求所反映的单位。", "That unit does not exist, is closed, or is the one that the enquiry is about.");
    internal static readonly LocalText NobodyWorksThere = new(
        "这个单位所属的部门模块已经停用或者移除，那里没有人办理；请选别的单位。", "The department's module of that unit is off or was removed, and nobody works there. Choose another unit.");
    internal static readonly LocalText NothingToHandOn = new("已经答复，不用再转办。", "It has been answered already.");

    internal static LocalText MoreTimeFromTo(int mostHours, int mostDays) => new(
        $"可延长 1 到 {mostHours} 小时，或者 1 到 {mostDays} 个工作日。", $"From 1 to {mostHours} hours, or from 1 to {mostDays} working days.");

    internal static LocalText TooLateToBeComplex(LocalText limit) => new(
        $"{limit.Zh}已过，不能再转为复杂；请尽快答复。", $"The {limit.En} are over; it can no longer be found complex. Please answer as soon as you can.");
    internal static readonly LocalText ThisEnquiryHasNoSuchAppointment = new("这件诉求没有这个预约。", "This enquiry has no such appointment.");
    internal static readonly LocalText AppointmentIsStillToCome = new("还没有到预约的时间。", "The appointment is still to come.");
    internal static readonly LocalText CameToTheAppointment = new("按预约到场", "Came to the appointment");
    internal static readonly LocalText DidNotComeToTheAppointment = new("没有按预约到场", "Did not come to the appointment");

    internal static LocalText SuggestionTaken(LocalText department, LocalText title, IReadOnlyList<string> words) => words.Count == 0
        ? new($"采纳建议：{department.Zh} · {title.Zh}", $"Suggestion taken: {department.In("en")} · {title.In("en")}")
        : new(
            $"采纳建议：{department.Zh} · {title.Zh}（因为写到：{string.Join("、", words)}）",
            $"Suggestion taken: {department.In("en")} · {title.In("en")} (it says: {string.Join(", ", words)})");

    /// <param name="due">Null where nothing runs.</param>
    internal static LocalText HandedOver(string fileNumber, string pickUpNumber, string? due) => new(
        $"您的诉求已登记，办件编号 {fileNumber}，取码号 {pickUpNumber}，七天内到平台“查询进度”输入取码号，换成您自己的查询码。"
            + (due is null ? "" : $"{due} 前答复。"),
        $"Your enquiry is filed under {fileNumber}. Pick-up number: {pickUpNumber}. Enter it on the tracking page within seven days to get a query code "
            + $"of your own.{(due is null ? "" : $" It is answered by {due}.")}");
}
