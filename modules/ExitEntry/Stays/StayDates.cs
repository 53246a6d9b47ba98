using Governance.Contracts;
using NodaTime;

namespace Governance.ExitEntry.Stays;

/// <summary>
/// Until when a foreigner applies: articles 29, 30, 32, 33 and 40 of the Exit and Entry Administration Law. All in calendar days, so that no holiday makes it
/// later; one comes earlier when the last day is none on which the counter is open.
/// </summary>
internal static class StayDates
{
    internal const string Code = "exit-entry.foreigner-stay";

    private static readonly LocalText UntilName = new("最迟申请", "Apply by");
    private static readonly LocalText BringName = new("要带", "Bring");
    private static readonly LocalText BasisName = new("依据", "Based on");
    private static readonly LocalText Overdue = new(
        "这个日期已经过去。请马上带护照到外国人管理科说明情况，越早越好；逾期停留会受处罚。",
        "That day has passed. Come to the Foreigners' Affairs counter with your passport at once; overstaying is penalised, and every day makes it worse.");

    internal static LookUpAnswer Decide(FormValues form, LocalDate today) => form["matter"] switch
    {
        "extend" => By(form["validUntil"], -7, today,
            new("签证延期，在停留期限届满七日前申请。", "To extend a visa, apply seven days before the permitted stay ends."),
            new("护照和签证；住宿登记；与延期事由相应的材料", "passport and visa; the registration of your address; papers on the reason"), "第二十九条", 29),
        "residence" => By(form["enteredOn"], 30, today,
            new("签证注明入境后要办居留证件的，入境三十日内申请。", "Where the visa asks for a residence permit after entry, apply within thirty days of entry."),
            new("护照和签证；住宿登记；工作、学习、团聚等事由的材料；在中国居留满一年以上的，体检证明按窗口要求",
                "passport and visa; the registration of your address; papers on work, study or family; a health certificate where the counter asks for one"),
                    "第三十条", 30),
        "renew" => By(form["validUntil"], -30, today,
            new("居留证件延期，在有效期限届满三十日前申请。", "To extend a residence permit, apply thirty days before it ends."),
            new("护照和居留证件；住宿登记；事由仍然存在的材料", "passport and permit; the registration of your address; papers that the reason still holds"), "第三十二条", 32),
        "changed" => By(form["changedOn"], 10, today,
            new("居留证件上登记的事项（护照、工作单位、住址等）变了，十日内办理变更。",
                "When what is registered with the permit changes (passport, employer, address), have it changed within ten days."),
            new("新旧护照和居留证件；变更事项的证明", "old and new passport, the permit; proof of the change"), "第三十三条", 33),
        "newborn" => By(form["bornOn"], 60, today,
            new("在中国出生的外国婴儿，出生六十日内办理停留或者居留登记。", "A foreign baby born in China is registered within sixty days of birth."),
            new("出生证明；父母和婴儿的护照；父母的居留证件", "certificate of birth; passports of parents and baby; the parents' permits"), "第四十条", 40),
        "overstayed" => new(false, Overdue, [new(BringName, new("护照、住宿登记和能说明原因的材料", "passport, registration, and whatever explains it"))]),
        _ => new(false, new("情况比较特殊，提交咨询后由民警核对答复。", "Your case is a special one; send the question and an officer will answer."), []),
    };

    private static LookUpAnswer By(string? from, int days, LocalDate today, LocalText rule, LocalText papers, string article, int number)
    {
        var basis = new LookUpFact(BasisName, new(
            $"《中华人民共和国出境入境管理法》{article}，按自然日计算。",
            $"Exit and Entry Administration Law, article {number}; calendar days."));
        if (Dates.Read(from) is not { } start)
            return new(false, rule, [new(BringName, papers), basis]);
        var last = start.PlusDays(days);
        return last < today
            ? new(false, new(rule.Zh + Overdue.Zh, $"{rule.In("en")} {Overdue.In("en")}"), [new(UntilName, Dates.Written(last)), new(BringName, papers), basis])
            : new(true, rule, [new(UntilName, Dates.Written(last)), new(BringName, papers), basis]);
    }
}
