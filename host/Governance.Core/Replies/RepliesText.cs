using Governance.Contracts;

namespace Governance.Core.Replies;

internal static class RepliesText
{
    internal static readonly LocalText AnswerForTheDepartment = new("代为答复", "Answer for the department");
    internal static readonly LocalText Reply = new("答复", "Reply");
    internal static readonly LocalText WeNeedToKnowMore = new("请您补充", "We need to know more");
    internal static readonly LocalText MoreTimeIsNeededAndWhy = new("延长办理时限并说明原因", "More time is needed, and why");
    internal static readonly LocalText FoundComplex = new("情况复杂，改按复杂事项办理", "Found complex: more time is needed");
    internal static readonly LocalText WhyItWasHandedOn = new("转交原因", "Why it was handed on");
    internal static readonly LocalText TakenUpAgain = new("继续办理", "Taken up again");
    internal static readonly LocalText ApprovedAndSent = new("批准并答复", "Reply approved and sent");
    internal static readonly LocalText AnswerIsLateAndWhy = new("答复已经超时，说明原因", "The answer is late, and why");
    internal static readonly LocalText AnswerMayBeLateAndWhy = new("可能不能按时答复，说明原因", "The answer may be late, and why");
    internal static readonly LocalText HandedOnByOfficer = new("由经办人转交", "Handed on by the officer in charge");
    internal static readonly LocalText OfficerWrites = new("民警留言", "Message from the officer");
    internal static readonly LocalText NeedsNoAnswer = new("不需要答复，办结，原因如下", "Needs no answer and is closed, because");
    internal static readonly LocalText From = new("原办理单位", "From");

    internal static LocalText HandedTo(LocalText unitName) => new($"转交{unitName.Zh}办理", $"Handed to {unitName.In("en")}");
    internal static readonly LocalText WhatWasHeldWasGivenBack = new("还回了占用", "What was held was given back");
    internal static readonly LocalText ReservedForTheWriter = new("为来件人占用", "Reserved for the writer");
}
