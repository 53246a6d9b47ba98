using Governance.Contracts;
using NodaTime;

namespace Governance.LegalAffairs.Remedies;

/// <summary>What can be done against a decision, until when, and where: each with the rule that it rests on.</summary>
/// <param name="form">What the citizen said of the decision.</param>
/// <param name="today">The day on which he asks.</param>
/// <param name="workingDay">The day itself or, if it is a day off, the next working day after it.</param>
internal sealed class RemedyAnswer(FormValues form, LocalDate today, Func<LocalDate, LocalDate> workingDay)
{
    private static readonly LocalText Where = new("向谁申请", "Whom to turn to");
    private static readonly LocalText Reconsider = new("申请行政复议的最后一天", "Last day to ask for reconsideration");
    private static readonly LocalText Sue = new("向法院起诉的最后一天", "Last day to go to court");
    private static readonly LocalText Pay = new("缴纳罚款的最后一天", "Last day to pay the fine");
    private static readonly LocalText First = new("先后", "Which comes first");
    private static readonly LocalText Please = new("请注意", "Please note");

    internal LookUpAnswer Decide() => form["alreadyDone"] switch
    {
        "reconsidering" => Nothing(new(
            "复议正在进行，期间不能起诉。收到复议决定书以后，15 日内可以起诉；复议机关到期不作决定的，自期满之日起 15 日内可以起诉。",
            "Reconsideration is running; meanwhile you cannot sue. Within 15 days of its decision, or of the end of its time, you can.")),
        "suing" => Nothing(new(
            "法院正在审理，不能再申请复议。有新的情况，请向法院提出。", "A court has the case; reconsideration is closed. Please tell the court what is new.")),
        "reconsidered" when Dates.Read(form["reconsideredOn"]) is { } decided => new(
            true,
            new("不服复议决定的，可以起诉。", "Against the reconsideration decision you can go to court."),
            [Day(Sue, RemedyPeriods.CourtAfterReconsideration(decided), "行政诉讼法第四十五条", "Administrative Litigation Law, article 45"), Note()]),
        _ => Open(),
    };

    private LookUpAnswer Open()
    {
        if (form["matter"] == "inaction")
            return new(
                true,
                new("要先申请行政复议，对复议决定不服再起诉。", "Reconsideration comes first, then court."),
                [
                    new(First, new(
                        "法律、法规规定了办理期限的，期满以后算没有履行；没有规定的，自收到申请之日起满 60 日。请自期满之日起 60 日内申请复议。",
                        "A duty is not carried out once the time that a rule sets is over, or 60 days after your application where none is set. Ask for "
                            + "reconsideration within 60 days of that.")),
                    Authority(),
                    Note(),
                ]);
        if (Dates.Read(form["receivedOn"]) is not { } received)
            return Nothing(new("请填写收到决定的日期，才能算出最后一天。", "Please give the day you received the decision."));
        var first = RemedyPeriods.ReconsiderationComesFirst(form["matter"]);
        return new(true, Summary(first), [.. Facts(received, first)]);
    }

    private IEnumerable<LookUpFact> Facts(LocalDate received, bool first)
    {
        var wasInformed = form["informed"] != "no";
        yield return Day(Reconsider, RemedyPeriods.Reconsideration(received, wasInformed), "行政复议法第二十条", "Administrative Reconsideration Law, article 20");
        if (!wasInformed)
            yield return new(Please, new(
                "决定没有告知复议权利和期限的，60 日自您知道之日起算，最长不超过一年；上面是最长的一天，请尽早申请。",
                "As right and period were not told, the 60 days begin when you learn of them, one year at most: the day above is the very last. Apply soon."));
        if (first)
            yield return new(First, new("要先复议，不能直接起诉（行政复议法第二十三条）。", "Reconsideration has to come first (article 23)."));
        else
            yield return Day(Sue, RemedyPeriods.Court(received), "行政诉讼法第四十六条", "Administrative Litigation Law, article 46");
        if (form["matter"] is "penalty" or "on-the-spot")
            yield return new(Pay, WithRule(RemedyPeriods.Payment(received), "行政处罚法第六十七条，逾期每日加处百分之三",
                "Administrative Penalties Law, article 67; three per cent a day after it"));
        if (form["matter"] == "detention")
            yield return new(Please, new(
                "遇有升学考试、子女出生、近亲属病危或者死亡等情形，可以同时申请暂缓执行行政拘留（治安管理处罚法第一百二十六条）。",
                "For an entrance examination, a birth, a dying or dead close relative you can ask to suspend the detention as well (article 126)."));
        yield return Authority();
        yield return Note();
    }

    private LookUpFact Authority() => new(Where, form["decidedBy"] switch
    {
        "city" => new("向市人民政府申请，由市司法局承办。", "To the city government, through its justice bureau."),
        "branch" => new("可以向市人民政府，也可以向分局所在地的区人民政府申请。", "To the city government, or to the government of the district."),
        "county" => new("向县（市）人民政府申请，由司法局承办。", "To the county government, through its justice bureau."),
        "station" => new(
            "派出所以自己名义决定的，向它所属公安局的本级人民政府申请；决定书盖的是公安局的印章的，看是哪一级公安局。",
            "For a decision in the station's own name, to the government of the bureau it belongs to; if the seal is a bureau's, see which."),
        _ => new(
            "看决定书最后写明的复议机关；一般是作出决定的公安局的本级人民政府。",
            "See the end of the decision; as a rule the government of the level of the bureau that decided."),
    });

    private LookUpFact Day(LocalText name, LocalDate last, string rule, string ruleEn) => new(name, WithRule(workingDay(last), rule, ruleEn));

    private LocalText WithRule(LocalDate day, string rule, string ruleEn)
    {
        var written = Dates.Written(day);
        var over = day < today;
        return new(
            $"{written.Zh}{(over ? "，已经过了" : "")}（{rule}）", $"{written.In("en")}{(over ? ", which has passed" : "")} ({ruleEn})");
    }

    private static LocalText Summary(bool first) => first
        ? new("要先申请行政复议，对复议决定不服再起诉。", "Reconsideration comes first, then court.")
        : new("可以申请行政复议，也可以直接起诉，两样不能同时进行。", "You can ask for reconsideration or go to court, not both at once.");

    private static LookUpFact Note() => new(Please, new(
        "日期按您填写的推算，最后一天是休息日的已经顺延；以决定书写明的为准，请不要等到最后一天。咨询不会使期限停下来。",
        "Worked out from what you filled in, days off taken into account. What the decision says prevails; do not wait for the last day. Asking stops "
            + "nothing."));

    private static LookUpAnswer Nothing(LocalText text) => new(false, text, []);
}
