using Governance.Contracts;

namespace Governance.Core.Opinions;

internal static class OpinionsText
{
    internal static LocalText NeedsOpinionsFirst(IReadOnlyList<LocalText> units) => new(
        $"这一步要先有会办意见：{string.Join('、', units.Select(unit => unit.Zh))}。请先征求意见。",
        $"This step needs opinions first: {string.Join(", ", units.Select(unit => unit.In("en")))}. Please ask them.");
    internal static readonly LocalText ItHasBeenAnsweredNoOpinion = new("已经答复，不用再征求意见。", "It has been answered; no opinion is needed any more.");
    internal static LocalText NoMoreThanUnitsCanBe(object mostOpen) => new(
        $"同时最多征求 {mostOpen} 个单位的意见。",
        $"No more than {mostOpen} units can be asked at once.");
    internal static LocalText ItMustEndBeforeThisEnquiry(object last) => new(
        $"要在本件的答复时限以前（{last}）。时间不够的，请先延长本件时限并说明。",
        $"It must end before this enquiry is due ({last}). If that is too short, extend the enquiry first.");
    internal static LocalText OpinionAskedOf(LocalText asked) => new(
        $"征求{asked.Zh}意见",
        $"Opinion asked of {asked.In("en")}");
    internal static readonly LocalText ThisUnitHasTheEnquiryItself = new("正是本件的办理单位，不用征求。", "This unit has the enquiry itself.");
    internal static readonly LocalText ThatUnitDoesNotExistIs = new(
        "这个单位不存在、已停办，或者正是诉求所反映的单位。",
        "That unit does not exist, is closed, or is the one that the enquiry is about.");
    internal static readonly LocalText DepartmentsModuleOfThatUnitIs = new(
        "这个单位所属的部门模块已经停用或者移除，那里没有人办理。",
        "The department's module of that unit is off or was removed.");
    internal static readonly LocalText ThisUnitHasBeenAskedAlready = new("已经在等这个单位的意见。", "This unit has been asked already and has not spoken yet.");
    internal static readonly LocalText FromToHoursOrFromTo = new("时限应为 1 到 240 小时，或者 1 到 30 个工作日。", "From 1 to 240 hours, or from 1 to 30 working days.");
    internal static readonly LocalText ThereIsNoSuchQuestionOr = new("没有这次征求，或者不由您回复。", "There is no such question, or it is not yours to answer.");
    internal static readonly LocalText ThisQuestionHasBeenSettledAlready = new("这次征求已经结束。", "This question has been settled already.");
    internal static readonly LocalText UnitStillHasTimeToSpeak = new(
        "还没有到这个单位回复的时限，请先等它的意见。",
        "The unit still has time to speak. Please wait for its opinion.");
    internal static readonly LocalText OnlyAHeadWithdrawsAQuestion = new("撤回征求要由单位负责人办理。", "Only a head withdraws a question.");
    internal static LocalText OpinionOf(LocalText unit, OpinionStance? stance) => NameOf(stance) is { } name
        ? new($"{unit.Zh}回复意见：{name.Zh}", $"Opinion of {unit.In("en")}: {name.In("en")}")
        : new($"{unit.Zh}回复意见", $"Opinion of {unit.In("en")}");

    /// <summary>Null where the unit neither agrees nor objects.</summary>
    internal static LocalText? NameOf(OpinionStance? stance) => stance switch
    {
        OpinionStance.Agrees => new("同意", "agrees"),
        OpinionStance.AgreesWithConditions => new("有条件同意", "agrees with conditions"),
        OpinionStance.Objects => new("不同意", "objects"),
        _ => null,
    };

    internal static LocalText DidNotSpeakInTimeGone(LocalText unit) => new(
        $"{unit.Zh}逾期没有回复，不再等候",
        $"{unit.In("en")} did not speak in time; gone on without it");
    internal static LocalText QuestionToWasTakenBack(LocalText unit) => new(
        $"撤回对{unit.Zh}的征求",
        $"The question to {unit.In("en")} was taken back");
    internal static readonly LocalText UnitThatWasAskedHasNot = new(
        "还有会办单位没有回复意见，现在不能答复群众。过了它的时限仍没有回复的，可以写明理由不再等候。",
        "A unit that was asked has not given its opinion yet, so the citizen cannot be answered now. Once its time is over, you "
            + "may go on without it, for a reason.");
    internal static LocalText HasNotSpokenInTime(LocalText unit) => new(
        $"{unit.Zh}没有按时回复意见",
        $"{unit.In("en")} has not spoken in time");
    internal static LocalText IsRemindedOfItsOpinion(LocalText unit) => new(
        $"提醒{unit.Zh}回复意见",
        $"{unit.In("en")} is reminded of its opinion");
}
