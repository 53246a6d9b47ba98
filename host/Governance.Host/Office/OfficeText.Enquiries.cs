using Governance.Contracts;
using Governance.Core.Enquiries;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText Sending = new("正在提交…", "Sending…");
    internal static readonly LocalText PutAside = new("先放一放", "Put aside");
    internal static readonly LocalText SeeWhatChangedThenSend = new("请先看过变化，再提交。", "See what changed, then send.");
    internal static readonly LocalText ThisStepCanNoLongerBeTaken = new(
        "这一步现在不能办理了。您写的内容如下，可以复制：", "This step can no longer be taken. What you wrote, to copy:");
    internal static readonly LocalText WhatToDo = new("办理", "What to do");
    internal static readonly LocalText NothingForYouToDoHereNow = new("目前没有您可以办理的事项。", "There is nothing for you to do here now.");
    internal static readonly LocalText Unsent = new("未发送", "Unsent");
    internal static readonly LocalText ExtendWithAnExplanation = new("延长时限并说明", "Extend with an explanation");
    internal static readonly LocalText CloseWithoutAnswer = new("不需要答复，办结", "Close: needs no answer");
    internal static readonly LocalText ReasonForTheCitizen = new("原因（来件人看得到）", "Reason (the writer reads it)");
    internal static readonly LocalText AboutClosingWithoutAnswer = new(
        "答复以后的留言只是致谢、没有新的问题时用。来件人会看到原因，认为是新问题的可以说明，那时必须答复。",
        "For a word after the reply that thanks and asks nothing. The writer reads the reason and may call it a new question, which has to be answered.");
    internal static readonly LocalText ExplainTheDelay = new("说明为何迟复", "Explain the delay");
    internal static readonly LocalText MakeItComplex = new("转为复杂诉求", "Make it complex");
    internal static readonly LocalText TransferToAUnit = new("转交其他部门", "Transfer to a unit");
    internal static readonly LocalText PublishTheAnswer = new("公开问答", "Publish the answer");
    internal static readonly LocalText StopTheQueryCode = new("停用查询码", "Stop the query code");
    internal static readonly LocalText Clock = new("时限", "Clock");
    internal static readonly LocalText NoClockRuns = new("没有正在计时的时限。", "No clock runs.");
    internal static readonly LocalText AnsweredLate = new("答复时已超时", "Answered late");
    internal static readonly LocalText ClassOfPromise = new("承诺类别", "Class of promise");
    internal static readonly LocalText State = new("状态", "State");
    internal static readonly LocalText Started = new("起算", "Started");
    internal static readonly LocalText Target = new("目标", "Target");
    internal static readonly LocalText Due = new("截止", "Due");
    internal static readonly LocalText ComplexityLabel = new("难易", "Complexity");
    internal static readonly LocalText DayByDay = new("逐日算给我看", "Day by day");
    internal static readonly LocalText Accepted = new("受理于", "Accepted");
    internal static readonly LocalText ModuleIsOff = new(
        "该业务的部门模块已关闭，由网络问政办公室负责答复；诉求内容照常可读，时限照常计算。",
        "The department's module is off, so the Online Enquiry Office answers. Everything stays readable, and the clock runs on.");
    internal static readonly LocalText Done = new("已完成", "Done");
    internal static readonly LocalText WhatTheCitizenWrote = new("诉求内容", "What the citizen wrote");
    internal static readonly LocalText Attachments = new("附件", "Attachments");
    internal static readonly LocalText Contact = new("联系方式", "Contact");
    internal static readonly LocalText AnonymousReachableThroughTheQueryCodeAlone = new(
        "匿名提交：只能通过查询码与其沟通。", "Anonymous: reachable through the query code alone.");
    internal static readonly LocalText NoContactWasLeft = new("没有留下联系方式，答复由其凭查询码查看。", "No contact was left; the reply is read with the query code.");
    internal static readonly LocalText Rating = new("群众评价", "Rating");
    internal static readonly LocalText DraftOfTheReply = new("答复稿", "Draft of the reply");
    internal static readonly LocalText Name = new("姓名", "Name");
    internal static readonly LocalText Mobile = new("电话", "Telephone");
    internal static readonly LocalText EMail = new("邮箱", "E-mail");
    internal static readonly LocalText SendToTheCitizen = new("发给群众", "Send to the citizen");
    internal static readonly LocalText ExplainingBuysNoTime = new(
        "只作说明，时限不变，到期仍算超时。还没到期的，请优先用“延长时限并说明”。",
        "This explains and buys no time: the clock runs on. Before it runs out, extend it with an explanation if you can.");
    internal static readonly LocalText WhatToExplain = new("写明为什么不能按时答复、正在做什么、什么时候能答复。", "Say why, what is being done, and when the answer will come.");
    internal static readonly LocalText ExplanationForTheCitizen = new("给群众的解释说明", "Explanation for the citizen");
    internal static readonly LocalText ExtendAndSendTheExplanation = new("延长，并把说明发给群众", "Extend and send the explanation");
    internal static readonly LocalText NoExtensionWithoutAnExplanation = new(
        "没有发给群众的说明，就不能延长。", "There is no extension without an explanation that the citizen gets.");
    internal static readonly LocalText By = new("延长", "By");
    internal static readonly LocalText Unit = new("单位", "Unit");
    internal static readonly LocalText Hours = new("小时", "hours");
    internal static readonly LocalText WorkingDays = new("个工作日", "working days");
    internal static readonly LocalText WhatTheCitizenWillRead = new("群众会看到", "What the citizen will read");
    internal static readonly LocalText MoreTimeIsNeededAndWhy = new("延长办理时限并说明原因", "More time is needed, and why");
    internal static readonly LocalText AnswerDue = new("答复时限：", "Answer due: ");
    internal static readonly LocalText Show = new("显示", "Show");
    internal static readonly LocalText Hide = new("隐藏", "Hide");
    internal static readonly LocalText ThisEnquiryChangedWhileYouWereWriting = new("您填写期间，这件诉求有变化：", "This enquiry changed while you were writing:");
    internal static readonly LocalText WhatYouWroteIsKept = new("您填写的内容还在。看过之后可以继续。", "What you wrote is kept. Carry on when you have seen it.");
    internal static readonly LocalText SeenCarryOn = new("看过了，继续", "Seen, carry on");
    internal static readonly LocalText Owner = new("责任部门", "Owner");
    internal static readonly LocalText Officer = new("经办人", "Officer");
    internal static readonly LocalText RoutedBecause = new("分办依据", "Routed because");
    internal static readonly LocalText Publish = new("公开", "Publish");
    internal static readonly LocalText TakeOutPersonalData = new(
        "公开前请删去姓名、证件号、电话、车牌、住址等个人信息。", "Take out names, identity and plate numbers, telephones, addresses: all that points to a person.");
    internal static readonly LocalText Question = new("问题", "Question");
    internal static readonly LocalText Answer = new("回答", "Answer");
    internal static readonly LocalText WhoHasLooked = new("谁查看过", "Who has looked");
    internal static readonly LocalText ShowTheReadings = new("显示查看记录", "Show the readings");
    internal static readonly LocalText OnlyTheLast100 = new("只列最近 100 次；更早的在操作记录里。", "Only the last 100; what is older stands in the audit.");
    internal static readonly LocalText OpenedTheEnquiry = new("打开诉求", "opened the enquiry");
    internal static readonly LocalText OpenedAFile = new("打开附件", "opened a file");
    internal static readonly LocalText HadAHiddenValueShown = new("显示隐藏的内容", "had a hidden value shown");
    internal static readonly LocalText MakeItComplexAndTellTheCitizen = new("转为复杂，并告知群众", "Make it complex and tell the citizen");
    internal static readonly LocalText WhatMakesItComplex = new("写明需要核查什么、由哪个部门核查。", "Say what has to be looked into, and by whom.");
    internal static readonly LocalText SuggestedReply = new("建议的答复", "Suggested reply");
    internal static readonly LocalText From = new("，来源：", ", from ");
    internal static readonly LocalText HotAnswer = new("热点问答：", "Hot answer: ");
    internal static readonly LocalText NothingToSuggest = new("没有建议的答复，也没有相近的热点问答。", "There is neither a suggestion nor a similar hot answer.");
    internal static readonly LocalText UseIt = new("采用", "Use it");
    internal static readonly LocalText AddAtTheEnd = new("接在后面", "Add at the end");
    internal static readonly LocalText ReplaceWhatIsWritten = new("替换已写内容", "Replace what is written");
    internal static readonly LocalText StopTheCode = new("停用，并生成取码号", "Stop it and make a pick-up number");
    internal static readonly LocalText AboutStoppingTheCode = new(
        "查询码泄露或者遗失时使用。原查询码立即失效；请先核实来件人身份，再把取码号交给本人，由本人换取新的查询码。经过会写入办理过程，来件人看得到。",
        "For a code that leaked or was lost. It stops at once. Make sure who asks, then hand the pick-up number to the citizen, who exchanges it for a "
            + "new code. The timeline, which the citizen reads, says so.");
    internal static readonly LocalText ReasonInternal = new("原因（内部留存）", "Reason (internal)");
    internal static readonly LocalText PickUpNumber = new("取码号", "Pick-up number");
    internal static readonly LocalText WhereThePickUpNumberGoes = new(
        "请来件人在门户“查询进度”处输入取码号，换取新的查询码。", "The citizen enters it on the portal under “Track an enquiry” and is pickUp a new query code.");
    internal static readonly LocalText HandedOver = new("已经交给来件人，关闭", "Handed over: close");
    internal static readonly LocalText Remove = new("移除", "Remove");
    internal static readonly LocalText Uploading = new("正在上传…", "Uploading…");
    internal static readonly LocalText SendItToTheCitizen = new("发送给群众", "Send to the citizen");
    internal static readonly LocalText CitizenIsTold = new("群众会收到：", "The citizen is told: ");
    internal static readonly LocalText ClockPausesUntilTheCitizenAnswers = new("提问后时限暂停，群众补充后继续计时。", "The clock pauses until the citizen answers.");
    internal static readonly LocalText ReplyThatWillBeSent = new("将发送的答复", "The reply that will be sent");
    internal static readonly LocalText RemoveItem = new("删除", "Remove");
    internal static readonly LocalText Add = new("添加", "Add");
    internal static readonly LocalText Optional = new("（选填）", " (optional)");
    internal static readonly LocalText Take = new("认领", "Take");
    internal static readonly LocalText TakeOver = new("接手办理", "Take over");
    internal static readonly LocalText Timeline = new("办理过程", "Timeline");
    internal static readonly LocalText Internal = new("内部", "Internal");
    internal static readonly LocalText Transfer = new("转交", "Transfer");
    internal static readonly LocalText NewUnitBecomesTheOwner = new("转交后由新部门负责，时限照常计算。", "The new unit becomes the owner; the clock runs on.");
    internal static readonly LocalText HandOnToUnit = new("转交给", "Unit");
    internal static readonly LocalText Reason = new("原因", "Reason");
    internal static readonly LocalText ChooseAUnit = new("请选择部门", "Choose a unit");
    internal static readonly LocalText NoDraftWaitsAnyMore = new("答复稿已不再等待", "No draft waits any more");
    internal static readonly LocalText DraftIsANewOne = new("答复稿已更新", "The draft is a new one");

    internal static LocalText StarsOfFive(int stars) => new($"{stars} 星", $"{stars} of 5");

    internal static LocalText AndSolved(Solved solved) => new($"，{SolvedText.Of(solved).Zh}", $", {SolvedText.Of(solved).In("en")}");

    internal static LocalText NewLimitAndDue(LocalText limit, LocalText newLimit, string due) => new(
        $"时限由 {limit.Zh}改为 {newLimit.Zh}，答复时限 {due}，群众会收到下面的说明。",
        $"The limit of {limit.En} becomes {newLimit.En}, the answer is due {due}, and the citizen gets this explanation.");

    internal static LocalText FileNumber(string fileNumber, string until) => new(
        $"办件编号 {fileNumber}。有效至 {until}，只能用一次；关闭后不再显示。", $"File number {fileNumber}. Good once, until {until}; not shown again once closed.");

    internal static LocalText AtMostFilesOf20MBEach(int most) => new($"最多 {most} 个文件，每个不超过 20 MB", $"At most {most} files of 20 MB each");

    internal static LocalText IsLargerThan20MB(string file) => new($"“{file}”超过 20 MB，没有上传。", $"“{file}” is larger than 20 MB and was not uploaded.");

    internal static LocalText Free(int free) => new($"余 {free}", $"{free} free");

    internal static LocalText StateChanged(LocalText stateTitle, LocalText stateTitle2) => new(
        $"进展：{stateTitle.Zh} → {stateTitle2.Zh}", $"State: {stateTitle.In("en")} → {stateTitle2.In("en")}");

    internal static LocalText OwnerChanged(LocalText unitName, LocalText unitName2) => new(
        $"责任部门：{unitName.Zh} → {unitName2.Zh}", $"Owner: {unitName.In("en")} → {unitName2.In("en")}");
}
