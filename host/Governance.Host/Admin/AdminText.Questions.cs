using Governance.Contracts;
using Governance.Core.Replies.Questions;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutQuestions = new(
        "向来件人提问时，时限暂停。这里定：多久提醒一次，一直没有补充怎么办。来件人在问题下面就看得到。改动只对以后的提问有效，已经说过的照旧。",
        "When a citizen is asked something, the time stands still. Here it is set when he is reminded and what happens without his answer; he reads it "
            + "below the question. A change holds for questions asked from then on: what was told stays.");
    internal static readonly LocalText RemindAfterDays = new("提问后第几天提醒", "Reminders, so many days after the question");
    internal static readonly LocalText SuchAsDays = new("例如 3、7；留空不提醒", "Such as 3, 7; left empty: none");
    internal static readonly LocalText EndAfterDays = new("第几天还没有补充就不再等", "Days after which it waits no longer");
    internal static readonly LocalText EmptyWaitsForEver = new("留空就一直等", "Left empty it waits for ever");
    internal static readonly LocalText WhatHappensThen = new("到时怎么办", "What happens then");
    internal static readonly LocalText AsCitizensReadIt = new("这样安排", "That is to say");
    internal static readonly LocalText SaveAsNewVersion = new("保存为新版本", "Save as a new version");

    internal static LocalText Called(WithoutAnswer then) => then == WithoutAnswer.Close
        ? new("先办结，答复里说明怎样继续；来件人一补充就重新办理", "It is closed with a reply that says how to go on; an answer takes it up again")
        : new("时限继续走，按已有的情况办理", "The time goes on, and the bureau works with what it knows");

    internal static LocalText QuestionsSaved(int version) => new($"已保存为第 {version} 版", $"Saved as version {version}");
}
