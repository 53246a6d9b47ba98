using Governance.Contracts;
using Governance.Core.Enquiries;

namespace Governance.Host.Portal.Texts;

/// <summary>The form of an enquiry, the check of the answers, the acknowledgement.</summary>
internal static class AskText
{
    internal static readonly LocalText Title = new("我要反映", "Write to us");
    internal static readonly LocalText Kind = new("您要做什么？", "What do you want to do?");
    internal static readonly LocalText YourWords = new("您要说的", "What you want to say");
    internal static readonly LocalText Subject = new("主题", "Subject");
    internal static readonly LocalText SubjectHint = new("一句话说清楚是什么事", "What it is about, in one sentence");
    internal static readonly LocalText Body = new("内容", "Your message");
    internal static readonly LocalText BodyHint = new(
        "时间、地点、经过和您的要求。请不要在这里写身份证号。", "When, where, what happened and what you want. Please do not write identity numbers here.");
    internal static readonly LocalText Further = new("还有要补充的", "Anything to add");
    internal static readonly LocalText Attachments = new("附件", "Files");
    internal static readonly LocalText Contact = new("怎样联系您", "How to reach you");
    internal static readonly LocalText ContactHint = new(
        "需要时用来联系您，只有办理人能看到。都不填也可以提交，但只能凭查询码看答复。",
        "Used to get in touch with you, seen only by those who handle your enquiry. You may leave all of it out; then only the query code leads you to the "
            + "answer.");
    internal static readonly LocalText Name = new("姓名", "Name");
    internal static readonly LocalText Telephone = new("电话", "Telephone number");
    internal static readonly LocalText TelephoneHint = new("手机，或者带区号的座机。", "A mobile, or a landline with its area code.");
    internal static readonly LocalText Mobile = new("手机号", "Mobile number");
    internal static readonly LocalText Email = new("电子邮箱", "E-mail address");
    internal static readonly LocalText Anonymous = new("不留姓名和联系方式", "Stay unnamed");
    internal static readonly LocalText AnonymousHint = new(
        "我们不知道您是谁，只能凭查询码与您联系，请一定保存好查询码。", "We will not know who you are and can reach you only by the query code. Be sure to keep it.");
    internal static readonly LocalText AnonymousKinds = new("咨询、建议和举报可以匿名。", "Possible for questions, suggestions and tips. ");
    internal static readonly LocalText Confidential = new("请为我保密", "Keep it confidential");
    internal static readonly LocalText ConfidentialHint = new(
        "只有具名的办理人能看到，不进入搜索，不会公开。涉及未成年人或者个人隐私的，请勾选。",
        "Only the officers named for it can see it; it is not searchable and never published. Please tick this where a child or something private is "
            + "concerned.");
    internal static readonly LocalText Always = new(
        "这类诉求一律保密：只有具名的办理人能看到。", "Enquiries of this kind are always confidential: only the officers named for them can see them.");
    internal static readonly LocalText Privacy = new("个人信息怎样保护", "How personal data is protected");
    internal static readonly LocalText Options = new("保密", "Confidentiality");
    internal static readonly LocalText Next = new("继续", "Continue");
    internal static readonly LocalText NextHint = new("下一步核对后再提交。", "You check your answers on the next page before anything is sent.");
    internal static readonly LocalText Stale = new(
        "页面打开的时间太长，已为您换了新的。您填的内容都在，请核对后再按一次。",
        "The page had been open for too long and was renewed. Everything you typed is still here. Please check it and press again.");
    internal static readonly LocalText NeedsCookies = new(
        "浏览器没有交回本站的 Cookie，没有它就不能确认这一页是您自己提交的。请再按一次；还是这样，请在浏览器设置里允许本站的 Cookie。您填的内容都在。",
        "Your browser did not send our cookie back, and without it we cannot be sure that the form was sent by you. Please press again; if this comes back, "
            + "allow cookies of this site in the browser's settings. Everything you typed is still here.");
    internal static readonly LocalText Suggested = new("也许已经有答案", "There may already be an answer");
    internal static readonly LocalText DraftGone = new(
        "这份没有提交的内容已经过期（保留 24 小时），或者地址不完整。", "What was not sent has expired (it is kept for 24 hours), or the address is not complete.");
    internal static readonly LocalText DraftGoneTitle = new("没有找到您填的内容", "What you filled in was not found");
    internal static readonly LocalText StartAgain = new("重新填写", "Start again");

    internal static readonly LocalText AlreadySent = new("已经提交", "Already sent");
    internal static readonly LocalText AlreadySentText = new(
        "这一页的内容已经提交，不再保留，也不能再次提交。查看进度请用提交时得到的查询码。",
        "What stood on this page has been sent. It is kept here no longer and cannot be sent again. To follow it, use the query code that was given then.");

    internal static readonly LocalText Check = new("提交前请核对", "Check your answers");
    internal static readonly LocalText Change = new("修改", "Change");
    internal static readonly LocalText NotAnswered = new("没有填写", "Not answered");
    internal static readonly LocalText HasAnswer = new("这些答案能帮到您吗？", "Does one of these answer it?");
    internal static readonly LocalText HasAnswerText = new("能帮到您，就不用再等；帮不到，请继续提交。", "If so, you need not wait. If not, please send your enquiry.");
    internal static readonly LocalText TakeService = new("换成这张表", "Use this form");
    internal static readonly LocalText TakeServiceText = new(
        "换成它的专用表，直接到承办部门；已经写的会带过去。不是的话，不用理会，在下面确认提交就行。",
        "Its own form goes straight to that department; what you wrote comes with you. If it is not that, take no notice and send it below.");
    internal static readonly LocalText Submit = new("确认提交", "Send");
    internal static readonly LocalText SubmitHint = new("提交后马上得到查询码，并开始计时。", "You get a query code at once, and the clock starts.");
    internal static readonly LocalText AnonymousYes = new("匿名，不留联系方式", "Unnamed, without contact");
    internal static readonly LocalText ConfidentialYes = new("保密", "Confidential");
    internal static readonly LocalText ConfidentialNo = new("不要求保密", "Not confidential");

    internal static readonly LocalText OffTitle = new("这项业务暂时停办", "This service is switched off at present");
    internal static readonly LocalText OffText = new(
        "您填写期间，这项业务暂停了网上办理。您写的内容已经保留，可以改为一般诉求提交，由网络问政办公室在时限内答复。身份证号等敏感信息没有带过去，需要时办理人会向您询问。",
        "While you were writing, this service was switched off. What you wrote is kept; you can send it as a general enquiry, which the Online Enquiry "
            + "Office answers in time. Identity numbers and the like were left out; you will be asked for them if they are needed.");
    internal static readonly LocalText OffContinue = new("改为一般诉求继续", "Continue as a general enquiry");
    internal static readonly LocalText OffKept = new("已经保留的内容", "What was kept");

    internal static readonly LocalText Accepted = new("我们收到了", "We have received it");
    internal static readonly LocalText YourCode = new("您的查询码", "Your query code");
    internal static readonly LocalText CodeIsKey = new(
        "查询码就是钥匙：凭它查进度、看答复、补充材料、评价。我们不会再次告诉您，请抄下、拍照或者打印，不要给别人看。",
        "The code is the key: with it you follow progress, read the answer, add to it and rate it. We cannot tell it to you again. Write it down, photograph "
            + "it or print this page, and show it to nobody.");
    internal static readonly LocalText Track = new("查看进度", "Track it");
    internal static readonly LocalText Print = new("打印本页", "Print this page");
    internal static readonly LocalText Save = new("保存回执", "Save the receipt");
    internal static readonly LocalText Qr = new("用手机扫一扫，打开进度页", "Scan with a telephone to open the tracking page");
    internal static readonly LocalText Next1 = new("接下来会怎样", "What happens next");
    internal static readonly LocalText NextOwner = new("现在由{0}负责。", "Now in charge: {0}.");
    internal static readonly LocalText NextDue = new("最迟在{0}以前答复您。", "You get an answer by {0} at the latest.");
    internal static readonly LocalText NextTarget = new("我们争取在{0}以前答复。", "We aim to answer by {0}.");
    internal static readonly LocalText NextLate = new("如果来不及，会在到期以前向您说明原因和新的时间。", "If we cannot make it, we tell you why, and the new date, before that.");
    internal static readonly LocalText NextAsk = new(
        "需要您补充材料时，会在进度页提问；等您回答期间暂停计时。", "If we need to know more, we ask on the tracking page; the clock pauses until you answer.");
    internal static readonly LocalText NextRate = new("答复以后请您评价。", "When you have the answer, please rate it.");
    internal static readonly LocalText AcceptedAt = new("受理时间", "Received");

    internal static LocalText LooksLike(LocalText title, LocalText department) => new(
        $"这像是：{title.Zh}（{department.Zh}）", $"This looks like: {title.In("en")} ({department.In("en")})");

    internal static LocalText BecauseYouWrote(IReadOnlyList<string> words) => new(
        $"因为您写到：{string.Join("、", words.Select(word => $"“{word}”"))}。", $"Because you wrote: {string.Join(", ", words.Select(word => $"“{word}”"))}.");
}
