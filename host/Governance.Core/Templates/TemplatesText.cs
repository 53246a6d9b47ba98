using Governance.Contracts;
using Governance.Core.Timeline;

namespace Governance.Core.Templates;

internal static class TemplatesText
{
    internal static readonly LocalText Called = new("发给市民的文字", "the words to citizens");
    internal static readonly LocalText NoSuchOccasion = new("没有这一种通知。", "There is no such message.");

    internal static readonly LocalText Acceptance = new("来件受理的回执", "Answer to a message: accepted");
    internal static readonly LocalText OnlyNews = new("只说有新进展（保密事项）", "Only that there is news (confidential)");
    internal static readonly LocalText FileNumber = new("办件编号", "file number");
    internal static readonly LocalText WhatHappened = new("发生了什么", "what happened");
    internal static readonly LocalText OfficersWords = new("民警写的内容", "what the officer wrote");
    internal static readonly LocalText Particulars = new("时间、地点等情况", "particulars such as time and place");
    internal static readonly LocalText WhereItIsRead = new("到哪里看全部内容", "where all of it is read");
    internal static readonly LocalText NameOfTheBureau = new("平台名称", "name of the platform");
    internal static readonly LocalText QueryCode = new("查询码", "query code");
    internal static readonly LocalText Confirmation = new("确认地址的验证码", "Code that confirms an address");
    internal static readonly LocalText LostCode = new("查询码找不到了", "Query code lost");
    internal static readonly LocalText ConfirmationCode = new("验证码", "the code");
    internal static readonly LocalText Links = new("换新查询码的网址", "addresses for a new query code");
    internal static readonly LocalText UntilWhen = new("答复期限", "until when it is answered");

    internal static readonly LocalText StrayBracket = new(
        "方括号要成对，不能套着写：[ ] 里的内容没有值时整段不出现。",
        "Square brackets come in pairs and not in each other: what stands in them is left out when there is nothing to put in.");

    internal static readonly MessageTemplate AcceptanceAtFirst = new(
        new("您的来件已受理", "您的来件已受理，查询码 {code}[，{due} 前答复]。", "您的来件已受理，查询码 {code}[，{due} 前答复]。"),
        new("Your message was accepted", "Your message was accepted[ and will be answered by {due}]. Query code: {code}.",
            "Your message was accepted[ and will be answered by {due}]. Query code: {code}."));

    internal static readonly MessageTemplate ConfirmationAtFirst = new(
        new("确认邮箱的验证码",
            "验证码：{code}\n\n请在 30 分钟内填到查询页上。填好以后，有进展才会通知到这里。\n\n不是您本人留的邮箱，请不用理会，也不要把验证码告诉任何人。",
            "验证码 {code}，30 分钟内填到查询页上，有进展就通知您。不是您本人操作的，请不用理会，不要告诉任何人。{bureau}"),
        new("Code to confirm your address",
            "Code: {code}\n\nEnter it on the tracking page within 30 minutes. Only then are you told of news here.\n\nIf you did not leave this address "
                + "yourself, ignore this letter and tell nobody the code.",
            "Code: {code}. Enter it on the tracking page within 30 minutes to be told of news. Not you? Ignore it, and tell nobody. {bureau}"));

    internal static readonly MessageTemplate LostCodeAtFirst = new(
        new("换新的查询码",
            "有人说查询码找不到了，留的是这个地址。是您本人的，请在 30 分钟内打开：\n\n{links}\n\n每个网址只能用一次；用了以后，原来的查询码马上失效。"
                + "不是您本人的，请不用理会，什么都不会改变。",
            "换新的查询码，30 分钟内有效，只能用一次：{links} 不是您本人操作的，请不用理会。"),
        new("A new query code",
            "Somebody said that a query code was lost, and gave this address. If it was you, open within 30 minutes:\n\n{links}\n\nEach address works once; "
                + "from then on the old query code opens nothing. If it was not you, ignore this letter: nothing changes.",
            "For a new query code, within 30 minutes and once: {links} Not you? Ignore it."));

    internal static readonly MessageTemplate OnlyNewsAtFirst = new(
        new("您的事项有新进展", "您的事项有新进展，请凭查询码查看。\n\n{where}", "您的诉求（{number}）：有新进展。{where}"),
        new("There is news of your matter", "There is news of your matter. Your query code shows it.\n\n{where}",
            "Your enquiry {number}: there is news. {where}"));

    internal static readonly MessageTemplate NewsAtFirst = new(
        new("{what}（{number}）", "办件编号 {number} 的诉求有新进展：\n\n{what}[\n{text}][\n{facts}]\n\n{where}", "您的诉求（{number}）：{what}。[\n{text}\n]{where}"),
        new("{what} ({number})", "There is news of the enquiry with the file number {number}:\n\n{what}[\n{text}][\n{facts}]\n\n{where}",
            "Your enquiry {number}: {what}.[\n{text}\n] {where}"));

    /// <summary>What stands in a preview where an officer's words will.</summary>
    internal static readonly LocalText SampleWords = new(
        "您好！您反映的情况我们已经核实，车辆已于今天上午移走。感谢您的监督。",
        "Good morning. We have looked into what you told us, and the car was taken away this morning. Thank you for telling us.");

    internal static readonly LocalText SampleFact = new("答复期限", "To be answered by");

    internal static LocalText NameOf(TimelineEvent news) => news switch
    {
        TimelineEvent.Accepted => new("网上提交后的通知", "Accepted, by letter"),
        TimelineEvent.CitizenAsked => new("请市民补充", "A question to the citizen"),
        TimelineEvent.CitizenTold => new("办理情况和说明", "A step, or why it takes time"),
        TimelineEvent.CaseTold => new("群体事项的消息", "News of a case"),
        TimelineEvent.ClockExtended => new("延长期限", "More time, and why"),
        TimelineEvent.ClockChanged => new("转为疑难事项", "Found complex"),
        TimelineEvent.Replied => new("答复", "Reply"),
        TimelineEvent.Reminded => new("预约提醒", "Reminder of an appointment"),
        TimelineEvent.QuestionReminded => new("提醒补充", "Reminder of a question"),
        TimelineEvent.QuestionEnded => new("没有等到补充", "No answer to a question"),
        _ => throw new ArgumentOutOfRangeException(nameof(news), news, "It is no news for citizens, or nobody has given it a name here."),
    };

    internal static LocalText NoSuchPlace(string written, IReadOnlyList<TemplatePlace> places) => new(
        $"这里不能用 {written}，可以用：{Listed(places)}。", $"{written} cannot stand here. What can: {Listed(places)}.");

    internal static LocalText StrayBrace(IReadOnlyList<TemplatePlace> places) => new(
        $"大括号只用来写这些：{Listed(places)}。", $"Braces stand for nothing but these: {Listed(places)}.");

    internal static LocalText MustHave(TemplatePlace place) => new(
        $"要写上 {place.Written}（{place.Means.Zh}），不然市民不知道到哪里看。", $"Put in {place.Written} ({place.Means.In("en")}): without it nobody knows where to look.");

    internal static LocalText Line(LocalText part, string text) => new($"{part.Zh}：{text}", $"{part.In("en")}: {text}");

    internal static LocalText NameOfPart(string field) => field switch
    {
        "subject" => new("邮件标题", "subject"),
        "letter" => new("信和聊天消息", "letter and chat"),
        _ => new("短信", "text message"),
    };

    private static string Listed(IReadOnlyList<TemplatePlace> places) => string.Join(" ", places.Select(place => place.Written));
}
