using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Packages;
using Governance.Core.Units;
using Governance.EmbeddedPostgres;

namespace Governance.Host.Portal.Texts;

/// <summary>Following an enquiry by its query code.</summary>
internal static class TrackText
{
    internal static readonly LocalText Title = new("查询进度", "Track an enquiry");
    internal static readonly LocalText Lead = new(
        "输入提交时得到的查询码。大小写、空格和短横线都不要紧。", "Enter the query code you were given. Capitals, spaces and hyphens do not matter.");
    internal static readonly LocalText Empty = new("请输入查询码", "Enter the query code");
    internal static readonly LocalText Wrong = new(
        "没有找到这个查询码。请核对是不是这个平台给您的查询码。", "This query code was not found. Please check that it is one that this platform gave you.");
    internal static readonly LocalText Mistyped = new(
        "查询码有一位不对。请逐个核对，注意容易看错的字母和数字，例如 8 和 B、5 和 S、2 和 Z。",
        "One character of the query code is wrong. Please compare it character by character; 8 and B, 5 and S, 2 and Z are easily confused.");
    internal static readonly LocalText IsFileNumber = new(
        "这是办件编号，打电话时用来说明是哪一件；查进度要用查询码（13 位数字和字母）。",
        "This is the file number, which you name on the telephone. To track the enquiry, enter the query code: 13 digits and letters.");
    internal static readonly LocalText NoCode = new(
        "您输入的内容里没有查询码。查询码是 13 位数字和字母，像 7K4M-9QXR-2HTVC。",
        "There is no query code in what you entered. A query code is 13 digits and letters, such as 7K4M-9QXR-2HTVC.");
    internal static readonly LocalText Lost = new("查询码找不到了？", "What if I have lost the code?");
    internal static readonly LocalText LostText = new(
        "为了保护您，我们不能凭姓名或者电话告诉任何人查询码。请重新提交，写明大约什么时候提交过、是什么事，办理人会合并处理。",
        "To protect you we tell nobody a query code on a name or a telephone number. Please write again, saying about when you wrote before and what about; "
            + "the officer puts the two together.");
    internal static readonly LocalText Heading = new("您的诉求", "Your enquiry");
    internal static readonly LocalText Status = new("进度", "Progress");
    internal static readonly LocalText Owner = new("由谁负责", "Who is in charge");
    internal static readonly LocalText Clock = new("时限", "Deadline");
    internal static readonly LocalText DayByDay = new("这个时限是怎么算出来的", "How this time was worked out");
    internal static readonly LocalText Received = new("受理时间", "Received");
    internal static readonly LocalText Discreet = new("保密办理，只有具名的办理人能看到。", "Confidential: only the officers named for it can see it.");
    internal static readonly LocalText Reply = new("我们的答复", "Our answer");
    internal static readonly LocalText Question = new("请您回答", "Please answer");
    internal static readonly LocalText QuestionText = new(
        "办理需要您回答下面的问题。您回答以前时限暂停，回答以后继续计时。", "To go on, we need your answer. The clock is paused until you give it.");
    internal static readonly LocalText Answer = new("您的回答", "Your answer");
    internal static readonly LocalText SendAnswer = new("提交回答", "Send the answer");
    internal static readonly LocalText Write = new("补充或者追问", "Add something or ask again");
    internal static readonly LocalText WriteHint = new("不要在这里写身份证号。", "Please do not write identity numbers here.");
    internal static readonly LocalText Message = new("内容", "Message");
    internal static readonly LocalText Send = new("发送", "Send");
    internal static readonly LocalText TakenAsThanks = new(
        "谢谢您。您的留言我们当作致谢，没有重新计时。如果是要答复的问题，请按下面的按钮。",
        "Thank you. We took your message as thanks and started no new clock. If it needs an answer, press the button.");
    internal static readonly LocalText ThisIsANewQuestion = new("这是新的问题，请答复", "This is a new question, please answer");
    internal static readonly LocalText MessageMissing = new("请写下您要说的", "Write what you want to say");
    internal static readonly LocalText Sent = new("已经收到您写的内容。", "We have received what you wrote.");
    internal static readonly LocalText Rate = new("请您评价", "Please rate the answer");
    internal static readonly LocalText RateLegend = new("您对答复满意吗？", "How satisfied are you with the answer?");
    internal static readonly LocalText SolvedLegend = new("您的问题解决了吗？", "Was your matter solved?");
    internal static readonly LocalText SolvedMissing = new("请选择问题是否解决", "Choose whether it was solved");
    internal static readonly LocalText RateReason = new("哪里没有做好？", "What was not good?");
    internal static readonly LocalText RateReasonHint = new(
        "打一星、两星的请写明，负责人会查看并跟进。", "If you give 1 or 2, please say. The head of the unit looks into it and follows it up.");
    internal static readonly LocalText RateComment = new("想说的话", "Comment");
    internal static readonly LocalText RateButton = new("提交评价", "Send the rating");
    internal static readonly LocalText RateMissing = new("请选择满意程度", "Choose how satisfied you are");
    internal static readonly LocalText Rated = new("谢谢您的评价。", "Thank you for the rating.");
    internal static readonly LocalText YourRating = new("您的评价：{0}", "Your rating: {0}");
    internal static readonly LocalText AndSolved = new("，{0}", "; {0}");
    internal static readonly LocalText Timeline = new("办理经过", "What has happened");
    internal static readonly LocalText YouSent = new("您提交的内容", "What you sent");
    internal static readonly LocalText Type = new("业务", "Service");

    internal static readonly LocalText DueBy = new("最迟在{0}以前答复您。", "You get an answer by {0} at the latest.");
    internal static readonly LocalText Target = new("争取在{0}以前。", "We aim for {0}.");
    internal static readonly LocalText Paused = new("正在等您回答，时限暂停。", "We are waiting for your answer; the clock is paused.");
    internal static readonly LocalText PausedBecause = new("时限暂停：{0}", "The clock is paused: {0}");
    internal static readonly LocalText Met = new("已于{0}答复。", "Answered on {0}.");
    internal static readonly LocalText MetPlain = new("已经答复。", "Answered.");
    internal static readonly LocalText Late = new(
        "应在{0}以前答复，已经超过时限，非常抱歉。上级已经收到提醒，正在督办。",
        "The answer was due by {0} and is late. We apologise. The superior has been alerted and is pressing for it.");
    internal static readonly LocalText LateMet = new("答复比时限晚了，非常抱歉。", "The answer came after the deadline. We apologise.");

    internal static readonly LocalText Closed = new(
        "为了保护您，这一页已经关闭。请再输入一次查询码；您写过的内容还在。",
        "To protect you this page has been closed. Please enter the query code once more; what you had written is kept.");
    internal static readonly LocalText Leave = new("离开，不留痕迹", "Leave and forget");
    internal static readonly LocalText LeaveHint = new(
        "这台设备上不再显示这件诉求，下次要重新输入查询码。浏览器历史里还有平台的名称。",
        "This device shows nothing of the enquiry any more; next time you enter the code again. The name of this site stays in the browser's history.");
    internal static readonly LocalText NewCodeTitle = new("更换查询码", "Replace the query code");
    internal static readonly LocalText NewCode = new("新的查询码", "Your new query code");
    internal static readonly LocalText NewCodeText = new(
        "查询码被别人看到了，或者您拿到的是取码号，请在这里换一个新的查询码。",
        "If somebody else has seen the code, or if what you were given is a pick-up number, get a new query code here.");
    internal static readonly LocalText NewCodeWarning = new(
        "换了以后，原来的马上失效。新的查询码只显示这一次，请先准备好纸笔。办理不受影响。",
        "The old one stops at once. The new code is shown only once, so have pen and paper ready. Nothing else about your enquiry changes.");
    internal static readonly LocalText NewCodeButton = new("换新的查询码", "Get a new code");
    internal static readonly LocalText FileNumber = new("办件编号", "File number");
    internal static readonly LocalText FileNumberHint = new("打电话或者到窗口时报这个编号；凭它看不到内容。", "Name it on the telephone or at a counter; it opens nothing.");

    internal static LocalText TooShort(int signs) => new(
        $"查询码有 {QueryCode.Length} 位，您输入了 {signs} 位，还少 {QueryCode.Length - signs} 位。",
        $"A query code has {QueryCode.Length} characters. You entered {signs}: {QueryCode.Length - signs} are missing.");

    internal static LocalText TooLong(int signs) => new(
        $"查询码有 {QueryCode.Length} 位，您输入了 {signs} 位，多了 {signs - QueryCode.Length} 位。",
        $"A query code has {QueryCode.Length} characters. You entered {signs}: {signs - QueryCode.Length} too many.");

    internal static LocalText StatusName(EnquiryStatus status) => status switch
    {
        EnquiryStatus.Open => new("正在办理", "In progress"),
        EnquiryStatus.WaitingForCitizen => new("等您回答", "Waiting for you"),
        _ => new("已答复", "Answered"),
    };

    internal static LocalText Of(Solved solved) => solved switch
    {
        Solved.Yes => new("已经解决", "Solved"),
        Solved.Partly => new("部分解决", "Partly solved"),
        _ => new("没有解决", "Not solved"),
    };

    internal static LocalText Stars(int stars) => stars switch
    {
        5 => new("5 非常满意", "5 - very satisfied"),
        4 => new("4 满意", "4 - satisfied"),
        3 => new("3 一般", "3 - neither"),
        2 => new("2 不满意", "2 - dissatisfied"),
        _ => new("1 非常不满意", "1 - very dissatisfied"),
    };
}
