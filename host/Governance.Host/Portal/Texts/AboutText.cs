using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Policies;

namespace Governance.Host.Portal.Texts;

/// <summary>The promise, accessibility, and how personal data is protected.</summary>
internal static class AboutText
{
    internal static readonly LocalText PromiseTitle = new("我们的承诺", "Our promise");
    internal static readonly LocalText PromiseLead = new(
        "有问必答：您提交的每一件诉求，都在说明的时限内得到答复。",
        "Every question gets an answer: whatever you send is answered within the time stated.");
    internal static readonly LocalText Clocks = new("时限表", "The deadlines");
    internal static readonly LocalText KindColumn = new("类别", "Kind");
    internal static readonly LocalText LimitColumn = new("时限", "Deadline");
    internal static readonly LocalText ApplicationLimit = new("按各项业务页面写明的时限", "As the page of each service says");
    internal static readonly LocalText Counting = new("时限怎样计算", "How the time is counted");
    internal static readonly LocalText Kept = new("怎样保证", "How it is kept");

    /// <summary>With the limits that hold now.</summary>
    internal static LocalText[] CountingLines(PromisesInForce promises) =>
    [
        new("按小时计的时限不分昼夜和节假日，从受理的那一刻算起。", "Limits in hours run day and night and on holidays, from the moment of acceptance."),
        new("“工作日”是星期一到星期五，去掉法定节假日，加上调休上班的日子；受理当天不算，最后一天下班时到期。",
            "Working days are Monday to Friday, without public holidays and with make-up workdays. The day of receipt is not counted; the deadline is the "
                + "close of business of the last day."),
        new("需要您补充的，从提问到您回答期间暂停计时。", "While we wait for your answer to a question, the clock is paused."),
        Complex(PromiseText.Limit(promises.For(EnquiryKind.Consultation, Complexity.Complex).Due)),
    ];

    private static LocalText Complex(LocalText limit) => new(
        $"咨询经查需要调查或者比较复杂的，转为 {limit.Zh}，并马上告诉您。", $"A question that turns out to need an inquiry moves to {limit.En}, and you are told at once.");

    internal static readonly LocalText[] KeptLines =
    [
        new("受理的同时就有了负责的科室和计时，不会有没人管的诉求。", "From acceptance on, each enquiry has a desk in charge and a running clock; none is nobody's."),
        new("快到期时系统提醒办理人，超过时限自动报告上级。", "The officer is warned before the deadline; when it passes, the superior is told automatically."),
        new("来不及的，只有先向您说明原因，才能延期。", "A deadline can be moved only together with an explanation sent to you."),
        new("投诉不会交给被投诉的单位办理。", "A complaint never goes to the unit it is about."),
        new("部门的网上业务停办时，未办完的由网络问政办公室接着答复，时限不变。",
            "When a department's services are switched off, the Online Enquiry Office answers what is open; the deadlines stand."),
        new("办理经过逐条记录，不能修改和删除。", "Every step is recorded and cannot be changed or removed."),
        new("答复以后请您评价，评价公布在首页。", "You rate the answer, and the ratings are published on the front page."),
    ];

    internal static readonly LocalText AccessibilityTitle = new("无障碍说明", "Accessibility");

    internal static readonly LocalText[] AccessibilityLines =
    [
        new("我们希望每个人都能用这个平台，按照《网页内容无障碍指南》（WCAG）2.2 AA 级建设。",
            "We want everybody to be able to use this site, and build it to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA."),
        new("全部功能都可以只用键盘完成，可以用读屏软件，放大到 400% 不丢内容，不开启脚本也能用。",
            "Everything can be done by keyboard alone and with a screen reader, holds at 400% zoom, and works without scripts."),
        new("已经填写的内容保留 24 小时，可以慢慢填。", "What you have filled in is kept for 24 hours, so you can take your time."),
        new("部门提供下载的表格由各部门制作，有的可能不便读屏；需要其他格式的，请提交咨询。",
            "Forms to download are made by the departments, and some may not suit screen readers. Ask us if you need another format."),
        new("遇到用不了的地方，请告诉我们，按建议的时限答复；也可以拨打 {0}。", "If something does not work for you, tell us, or ring {0}."),
    ];

    internal static readonly LocalText PrivacyTitle = new("个人信息保护", "How personal data is protected");

    internal static readonly LocalText[] PrivacyLines =
    [
        new("我们只要办理您的诉求所需要的信息。联系方式只用来联系您；留了邮箱的，有进展发到那里，多少您定，随时能改。",
            "We ask only for what is needed to deal with your enquiry. Contact details are used to get in touch with you. If you leave an e-mail address we "
                + "write to it when there is news: as much as you choose, and you can change that at any time."),
        new("没有留邮箱、留了手机的，发短信；地址要确认的，先发验证码。您让浏览器通知的，由浏览器厂商的推送服务送到，这些服务大多在境外：内容是加密的，只说“有新进展”，"
            + "在查询页上随时能关。",
            "Without an e-mail address we send text messages to a mobile; where an address is to be confirmed, a code comes first. If you tell your browser to "
                + "notify you, its maker's push service delivers, mostly from abroad: what is sent is encrypted and says only that there is news, and you can "
                + "switch it off on the tracking page at any time."),
        new("姓名、联系方式和标明敏感的内容（例如身份证号）加密保存，不进入搜索、统计、日志和导出。",
            "Names, contact details and what is marked sensitive, such as identity numbers, are stored encrypted and enter no search, statistics, log or "
                + "export."),
        new("保密的诉求只有具名的办理人能看到。", "Confidential enquiries are seen only by the officers named for them."),
        new("举报可以不留姓名。匿名的，我们只能凭查询码与您联系。", "Tips may be sent unnamed; we can then reach you only by the query code."),
        new("凭查询码就能看到您的诉求，请保管好。查询页不会被搜索引擎收录，浏览器也不会保存。",
            "Whoever has the query code can see the enquiry; keep it safe. Tracking pages are not indexed by search engines and not stored by browsers."),
        new("没有提交的内容加密保留 24 小时后删除。", "What you did not send is kept encrypted for 24 hours and then deleted."),
        new("公开的问答不含个人信息，保密的诉求永远不公开。", "Published answers contain nothing personal, and confidential enquiries are never published."),
        new("Cookie 只用来办事：一个记住语言，一个防止他人冒用表单；看自己的诉求或者走私密入口时各有一个，一小时不用就失效，点“离开”马上删除。没有统计和广告。",
            "Cookies serve the pages alone: one remembers your language, one protects forms from misuse. While you look at an enquiry of yours, or came by the "
                + "private door, there is one more each: it ends after an hour without use, and at once when you leave. There is no tracking and no "
                + "advertising."),
        new("想查阅、更正或者删除个人信息，请提交咨询或者在进度页留言。", "To see, correct or delete your personal data, ask us or write on the tracking page."),
    ];
}
