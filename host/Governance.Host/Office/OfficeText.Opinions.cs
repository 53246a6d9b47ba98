using Governance.Contracts;

namespace Governance.Host.Office;

internal static partial class OfficeText
{
    internal static readonly LocalText OpinionsOfOtherUnits = new("会办意见", "Opinions of other units");
    internal static readonly LocalText YourUnitWasAskedForIts = new(
        "您的单位被征求意见：可以看全部材料，意见只回复给主办单位，由主办单位统一答复群众。",
        "Your unit was asked for its opinion: you see all of it, and answer the unit that leads, which alone answers the citizen.");
    internal static readonly LocalText Asked = new("征求", "Asked");
    internal static readonly LocalText Due2 = new("回复时限", "Due");
    internal static readonly LocalText GiveTheOpinion = new("回复意见", "Give the opinion");
    internal static readonly LocalText GoOnWithoutIt = new("逾期不再等候", "Go on without it");
    internal static readonly LocalText TakeBack = new("撤回征求", "Take back");
    internal static readonly LocalText Overdue = new("逾期未回复", "Overdue");
    internal static readonly LocalText WaitedFor = new("等候回复", "Waited for");
    internal static readonly LocalText Given = new("已回复", "Given");
    internal static readonly LocalText Missed = new("逾期，不再等候", "Missed");
    internal static readonly LocalText TakenBack = new("已撤回", "Taken back");
    internal static readonly LocalText AskAnotherUnit = new("征求其他单位意见", "Ask another unit");
    internal static readonly LocalText Ask = new("发出征求", "Ask");
    internal static readonly LocalText UnitAnswersYouAndYouThe = new(
        "对方只回复给您，由您统一答复群众；它没有回复以前不能答复，过了它的时限可以写明理由不再等候。",
        "The unit answers you, and you the citizen. Until it has spoken nobody answers; once its time is over you may go on "
            + "without it, for a reason.");
    internal static readonly LocalText Unit2 = new("征求哪个单位", "Unit");
    internal static readonly LocalText WhatYouWantToKnow = new("想知道什么", "What you want to know");
    internal static readonly LocalText Within = new("几天内回复", "Within");
    internal static readonly LocalText Counts = new("单位", "Counts");
    internal static readonly LocalText Hours2 = new("小时", "hours");
    internal static readonly LocalText WorkingDays2 = new("工作日", "working days");
    internal static readonly LocalText WorkingDays3 = new("工作日", "working days");
    internal static readonly LocalText Hours3 = new("小时", "hours");
    internal static readonly LocalText ChooseAUnit2 = new("请选择单位", "Choose a unit");
    internal static readonly LocalText GiveTheOpinion2 = new("回复意见", "Give the opinion");
    internal static readonly LocalText GoOnWithoutIt2 = new("逾期不再等候", "Go on without it");
    internal static readonly LocalText TakeTheQuestionBack = new("撤回征求", "Take the question back");
    internal static readonly LocalText OpinionForTheUnitThatLeads = new("意见（只给主办单位看）", "Opinion (for the unit that leads)");
    internal static readonly LocalText WhereYourUnitStands = new("本单位的态度", "Where your unit stands");
    internal static readonly LocalText ChooseWhereYourUnitStands = new(
        "请选择本单位的态度；只提供情况的，选最后一项。", "Please choose where your unit stands; if it only says what it knows, choose the last.");

    internal static LocalText NameOf(OpinionStance stance) => stance switch
    {
        OpinionStance.Agrees => new("同意", "Agrees"),
        OpinionStance.AgreesWithConditions => new("有条件同意", "Agrees with conditions"),
        OpinionStance.Objects => new("不同意", "Objects"),
        _ => new("只提供情况，不表态", "Only says what it knows"),
    };

    internal static readonly LocalText ReasonInternal2 = new("理由（内部留存）", "Reason (internal)");
    internal static readonly LocalText YourUnitAndTheOfficeThen = new(
        "解除后，本单位和网络问政办公室都能看到全部内容，包括保密期间的记录。",
        "Your unit and the office then see all of it, what was written meanwhile too.");
    internal static readonly LocalText WhyItIsOpenedAgainInternal = new("解除保密的原因（内部留存）", "Why it is opened again (internal)");
    internal static readonly LocalText ForWhatConcernsAChildSomething = new(
        "涉及未成年人、隐私或者可能报复的，请马上设为保密。正文、表单、附件、办理过程全部封存，退出搜索和公开问答，从现在起只有经办人和本单位有保密权限的人能看；来件人会看到已转为保密。",
        "For what concerns a child, something private, or a possible revenge. Text, form, files and timeline are sealed, it "
            + "leaves search and the published answers, and from now on only its officer and the cleared officers of its unit see it. "
            + "The writer is told that it is confidential.");
    internal static readonly LocalText LiftConfidentiality = new("解除保密", "Open it again");
    internal static readonly LocalText MakeItConfidential = new("设为保密", "Make it confidential");
    internal static readonly LocalText AskAnotherUnit2 = new("征求其他单位意见", "Ask another unit");
    internal static readonly LocalText MakeItConfidential2 = new("设为保密", "Make it confidential");
    internal static readonly LocalText Waiting = new(" 件等候意见", " waiting");
    internal static readonly LocalText WhatOtherUnitsAskYoursThe = new(
        "其他单位征求本单位意见的诉求，先到期的在前。意见回复给主办单位，不直接答复群众。",
        "What other units ask yours, the earliest due first. You answer the unit that leads, not the citizen.");
    internal static readonly LocalText NobodyWaitsForYourUnitsOpinion = new("没有等您单位回复的意见。", "Nobody waits for your unit's opinion.");
    internal static readonly LocalText Confidential2 = new("（保密诉求）", "(confidential)");
    internal static readonly LocalText Overdue2 = new("逾期未回复", "Overdue");
    internal static readonly LocalText Lead = new("主办单位", "Lead");
    internal static readonly LocalText Due3 = new("回复时限", "Due");
}
