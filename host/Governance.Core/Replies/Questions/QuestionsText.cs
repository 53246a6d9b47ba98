using Governance.Contracts;

namespace Governance.Core.Replies.Questions;

internal static class QuestionsText
{
    internal static readonly LocalText Called = new("提问后的安排", "What follows a question");
    internal static readonly LocalText AnswerBy = new("请在这以前补充", "Please answer by");
    internal static readonly LocalText WithoutYourAnswer = new("到时没有补充", "Without your answer");
    internal static readonly LocalText StillWaiting = new("还在等您补充", "We are still waiting for your answer");
    internal static readonly LocalText WentOn = new("没有等到补充，时限继续走", "No answer came: the time goes on");
    internal static readonly LocalText WentOnText = new(
        "我们按已有的情况继续办理。您现在补充也来得及。", "We go on with what we know. You can still add what is missing.");

    internal static readonly LocalText DaysOfReminders = new(
        "请填最多 5 个从小到大的天数，每个 1 到 60。", "Give at most five numbers of days, rising, each from 1 to 60.");

    internal static readonly LocalText DayOfTheEnd = new(
        "请填 1 到 90 的天数，并且在最后一次提醒以后；不设的话留空。",
        "Give a number of days from 1 to 90, after the last reminder, or leave it empty.");

    internal static readonly LocalText SayWhatHappens = new("请选择到时怎么办。", "Choose what happens then.");
    internal static readonly LocalText EndsNever = new("没有补充的，一直等下去", "Without an answer, it waits for ever");

    internal static LocalText ForTheCitizen(WithoutAnswer then) => then == WithoutAnswer.Close
        ? new("先办结，您随时补充就接着办", "it is closed, and taken up again as soon as you answer")
        : new("时限继续走，按已有的情况办理", "the time goes on, and we work with what we know");

    internal static LocalText Reminders(IReadOnlyList<int> days) => days.Count == 0
        ? new("不提醒", "No reminders")
        : new($"提问后第 {string.Join("、", days)} 天提醒", $"Reminded {string.Join(", ", days)} days after the question");

    internal static LocalText Ends(int days, WithoutAnswer then) => new(
        $"第 {days} 天还没有补充：{ForTheCitizen(then).Zh}", $"Without an answer after {days} days: {ForTheCitizen(then).In("en")}");

    /// <param name="asked">When, in the bureau's time.</param>
    internal static LocalText Closing(string asked) => new(
        $"我们在 {asked} 请您补充情况，到现在没有收到，这件诉求先办结。情况没有变的话，请直接在这里补充：一收到就接着办理，时限重新计算。",
        $"On {asked} we asked you to tell us more, and nothing has come so far: this enquiry is closed for now. If it still matters to you, simply answer "
            + "here: it is taken up again at once, and its time begins anew.");
}
