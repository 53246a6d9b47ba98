using Governance.Contracts;

namespace Governance.Core.Intake;

internal static class IntakeText
{
    internal static readonly LocalText FileWasNotFound = new("文件没有找到或者已经用过，请重新上传。", "The file was not found, or has been used. Please upload it again.");
    internal static readonly LocalText ThisServiceIsSwitchedOffAtPresent = new(
        "这项业务暂时停办。您填写的内容没有丢失，可以改为提交一般诉求，由网络问政办公室办理。",
        "This service is switched off at present. Nothing you typed is lost: you can send it as a general enquiry, and the online-enquiry office will "
            + "handle it.");
    internal static readonly LocalText NoSuchBusinessType = new(
        "没有这个业务类型，请从 /api/v1/business-types 列出的代码中选择，或者不填。",
        "There is no such business type. Choose a code listed by /api/v1/business-types, or leave it out.");
    internal static readonly LocalText FileBelongsToAnotherEnquiryAlready = new(
        "文件已经用于另一件诉求，请重新上传。", "A file belongs to another enquiry already. Please upload it again.");
    internal static readonly LocalText Subject = new("主题", "Subject");
    internal static readonly LocalText Text = new("内容", "Text");
    internal static readonly LocalText Name = new("姓名", "Name");
    internal static readonly LocalText TelephoneNumber = new("电话号码", "Telephone number");
    internal static readonly LocalText MobileNumber = new("手机号码", "Mobile number");
    internal static readonly LocalText EMailAddress = new("电子邮箱", "E-mail address");
    internal static readonly LocalText SayWhatKindOfEnquiryItIs = new(
        "请选择诉求类型：咨询、建议、投诉、举报、信访或网上办理。", "Say what kind of enquiry it is: consultation, suggestion, complaint, tip, petition or application.");
    internal static readonly LocalText ItDoesNotFitTheBusinessType = new("与业务类型不符，请改正或者不填。", "It does not fit the business type; correct it or leave it out.");
    internal static readonly LocalText ThisKindOfEnquiryCannotBeAnonymous = new(
        "这类诉求不能匿名，请留下称呼，或者改用举报。", "This kind of enquiry cannot be anonymous. Give a name, or send a tip instead.");
    internal static readonly LocalText LengthOfKey = new("长度应为 8 到 200 个字符。", "It must have from 8 to 200 characters.");
    internal static readonly LocalText ThisBusinessCannotBeLookedUp = new("这项业务不能在线查询。", "This business cannot be looked up.");
    internal static readonly LocalText ItCannotBeLookedUp = new(
        "暂时查不到，请提交咨询，我们会答复您。", "It cannot be looked up at the moment. Please send an enquiry and we will answer.");
    internal static readonly LocalText SomethingHasBeenTakenBySomebodyElse = new(
        "有内容已被他人选走，请另选", "Something has been taken by somebody else; please choose again");
    internal static readonly LocalText ThisIdempotencyKeyWasUsed = new(
        "这个 Idempotency-Key 已经用于另一件内容不同的诉求，请换一个。", "This Idempotency-Key was used for an enquiry with other content. Use a new one.");

    internal static LocalText AcceptedWillAnswer(LocalText unitName) => new($"已受理，由{unitName.Zh}办理", $"Accepted; {unitName.In("en")} will answer");

    internal static LocalText EnquiryTakesNoMoreThanFiles(int mostFiles) => new(
        $"一件诉求最多附 {mostFiles} 个文件。", $"An enquiry takes no more than {mostFiles} files.");

    internal static readonly LocalText TakenDown = new("由民警代为登记", "Written down by an officer");

    internal static LocalText NoSuchChannel(string value, string value2) => new($"没有这个渠道，可用的是：{value}。", $"There is no such channel; there are: {value2}.");

    internal static LocalText ThisEnquiryWasReceivedBeforeFileNumber(string writtenFileNumber) => new(
        $"这件诉求早已收到（办件编号 {writtenFileNumber}），没有重复提交；查询码当时已经告诉来件人，不能再次给出。",
        $"This enquiry was received before (file number {writtenFileNumber}) and not a second time; its query code was given then and cannot be given again.");

    internal static LocalText StoppedBy(StopCard stop) => new(
        $"这样填写的不能在这里提交：{stop.Title.Zh}{stop.Text?.Zh}",
        $"With this answer it cannot be sent here: {stop.Title.In("en")} {stop.Text?.In("en")}".TrimEnd());
}
