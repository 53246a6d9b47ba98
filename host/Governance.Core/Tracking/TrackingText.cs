using Governance.Contracts;
using Governance.Core.Enquiries;

namespace Governance.Core.Tracking;

internal static class TrackingText
{
    internal static readonly LocalText PleaseChooseFromOneToFiveStars = new("请选择一到五星。", "Please choose from one to five stars.");
    internal static readonly LocalText PleaseSayWhetherItIsSolved = new("请选择问题是否解决。", "Please choose whether it was solved.");
    internal static readonly LocalText RateOnceAnswered = new("答复以后才能评价。", "You can rate once there is a reply.");
    internal static readonly LocalText YouHaveRatedItAlreadyThankYou = new("已经评价过了，谢谢。", "You have rated it already, thank you.");
    internal static readonly LocalText NewCodeForPickUpNumber = new("凭取码号换取了新的查询码", "A new query code was given for the pick-up number");
    internal static readonly LocalText CodeWasReplaced = new("更换了查询码", "The query code was replaced");

    internal static LocalText NoMoreThanCharacters(int mostComment) => new($"最多 {mostComment} 个字符。", $"No more than {mostComment} characters.");

    internal static readonly LocalText PleaseSayWhy = new(
        "打一星、两星的，请写明原因，好让负责人查看。", "With one or two stars, please say why, so that the head can look into it.");

    internal static LocalText RatedByTheWriter(int stars, Solved? solved) => solved is { } said
        ? new($"来件人评价：{stars} 星，{SolvedText.Of(said).Zh}", $"Rated by the writer: {stars} of 5, {SolvedText.Of(said).In("en")}")
        : new($"来件人评价：{stars} 星", $"Rated by the writer: {stars} of 5");

    internal static LocalText IdempotencyKeyMustHaveFromToCharacters(int shortestKey, int longestKey) => new(
        $"Idempotency-Key 应为 {shortestKey} 到 {longestKey} 个字符。", $"The Idempotency-Key must have from {shortestKey} to {longestKey} characters.");

    internal static readonly LocalText ItIsTooLateToChange = new(
        "已经过了可以自行改约、取消的时间。来不了的，请打电话告诉预约点。",
        "It is too late to change or cancel it by yourself. If you cannot come, please telephone the station.");
    internal static readonly LocalText ThereIsNoSuchAppointmentOr = new("没有这个预约，或者已经还回。", "There is no such appointment, or it has been given back.");
    internal static readonly LocalText WriterChangedTheAppointment = new("来件人改了预约时间", "The writer changed the appointment");
    internal static readonly LocalText Before = new("原来", "Before");
    internal static readonly LocalText Now = new("改为", "Now");
    internal static readonly LocalText ReminderOfAppointment = new(
        "提醒：您的预约快到了，来不了的请先改约或者取消", "Reminder: your appointment is near; if you cannot come, please change or cancel it");
    internal static readonly LocalText AppointmentIs = new("预约", "Appointment");
    internal static readonly LocalText NothingIsHeldOrItHas = new("没有占用，或者已经还回、已经过期。", "Nothing is held, or it has been given back or has expired.");
    internal static readonly LocalText ItHasBeenConfirmedAndKept = new(
        "已经确认保留，要更换请到窗口办理。",
        "It has been confirmed and kept. To change it, come to the counter.");
    internal static readonly LocalText WriterGaveTheAppointmentBack = new("来件人取消了预约", "The writer gave the appointment back");
    internal static readonly LocalText WriterGaveTheNumberBack = new("来件人还回了号码", "The writer gave the number back");
    internal static readonly LocalText HoldIsOver = new("保留期已过，号码可以由别人选用", "The hold is over; others can choose the number");
    internal static readonly LocalText GivenBack = new("还回的是", "Given back");
}
