using Governance.Contracts;
using Governance.ExitEntry.Applications;
using NodaTime;

namespace Governance.ExitEntry.Eligibility;

/// <summary>
/// Whether somebody can apply, where, with what, for how much: from the answers alone. Passport Law, articles 5 to 7 and 13; Exit and Entry
/// Administration Law, article 12; the rules on journeys to Hong Kong and Macau and on those to Taiwan.
/// </summary>
internal static class EligibilityAnswer
{
    internal const string Code = "exit-entry.eligibility";

    private static readonly LocalText WhereName = new("到哪里办", "Where");
    private static readonly LocalText BringName = new("要带", "Bring");
    private static readonly LocalText ValidName = new("有效期", "Validity");
    private static readonly LocalText FeeName = new("费用", "Fee");
    private static readonly LocalText TimeName = new("多久", "How long");
    private static readonly LocalText NextName = new("下一步", "Next");

    internal static LookUpAnswer Decide(FormValues form, LocalDate today) => form["status"] switch
    {
        _ when form["person"] == "foreigner" => Elsewhere(
            new("护照和往来港澳台通行证只发给中国内地居民；外国人的护照由本国使领馆签发。",
                "Passports and permits are issued to residents of the Chinese mainland; foreigners get theirs from their own embassy or consulate."),
            new("外国人的签证、停留居留，请用“外国人停留居留和签证延期”。", "For visas and stay, use “Stay and residence of foreigners”.")),
        _ when form["person"] == "compatriot" => Elsewhere(
            new("港澳居民来往内地通行证和台湾居民来往大陆通行证，首次在当地受委托的机构申领；在内地到期、丢失的，可以到出入境窗口换发、补发。",
                "Mainland travel permits are first issued by the bodies entrusted with it in Hong Kong, Macau or Taiwan; expired or lost on the mainland, "
                    + "they are "
                    + "renewed or replaced at our counters."),
            new("带上原来的通行证和本人照片，打 12367 问清后再来。", "Bring the old permit and a photo; ring 12367 first.")),
        "restricted" => Elsewhere(
            new("被判处刑罚正在服刑，是刑事案件的被告人、犯罪嫌疑人，有未了结的民事案件被法院决定不准出境，或者被依法决定不准出境的，现在不能签发。原因消除以后可以申请。",
                "While somebody serves a sentence, is accused or suspected in a criminal case, or is barred from leaving by a court or another authority, "
                    + "nothing "
                    + "can be issued. Afterwards it can be applied for."),
            new("不知道为什么被限制的，请向作出决定的机关了解；我们不能代为解除。",
                "If you do not know why, ask the authority that decided; we cannot lift it on its behalf.")),
        _ => Possible(form, today),
    };

    private static LookUpAnswer Possible(FormValues form, LocalDate today)
    {
        var under = Dates.Read(form["bornOn"]) is { } bornOn && Applicant.IsUnder16(bornOn, today);
        var document = TravelDocument.Of(form["document"]);
        var text = form["status"] is "functionary" or "military"
            ? new LocalText(
                $"可以申请{document.Name.Zh}，但要先有单位按管理权限出具的同意办理的意见。",
                $"You can apply for {document.Name.In("en")}, with your unit's written consent.")
            : new LocalText($"可以申请{document.Name.Zh}。", $"You can apply for {document.Name.In("en")}.");
        return new(true, text,
        [
            new(WhereName, Where(form)),
            new(BringName, Checklist.Of(form, under)),
            .. form["action"] == "endorse" ? Array.Empty<LookUpFact>() : [new(ValidName, document.Validity(under))],
            new(FeeName, form["action"] == "endorse" ? document.EndorsementFee : document.Fee),
            new(TimeName, document.Time),
            new(NextName, Next(form, document, today)),
        ]);
    }

    private static LocalText Where(FormValues form) => form["action"] == "endorse" && form["status"] == "ordinary"
        ? new("本市任何一个出入境窗口；旅游签注可以用自助签注机。", "Any of our counters; for a tourist endorsement also the self-service machines.")
        : form["household"] == "elsewhere"
            ? new("本市任何一个出入境窗口，外地户籍也可以办。", "Any of our counters; a household registered elsewhere is no obstacle.")
            : new("本市任何一个出入境窗口。", "Any of our counters.");

    private static LocalText Next(FormValues form, TravelDocument document, LocalDate today) =>
        Dates.Read(form["departOn"]) is { } departure && departure <= today.PlusDays(AssessApplication.UsualDays)
            ? new("出发在十五日以内：有奔丧、探病、开学等紧急事由的，用“加急办理出入境证件”；没有的，请马上预约最早的时间。",
                "You leave within fifteen days: with an urgent reason (a death, an illness, the start of term) use “Urgent issue”; otherwise book the "
                    + "earliest time now.")
            : form["action"] == "replace"
                ? new("先在“出入境证件丢失”登记，再预约补发。", "Report the loss first under “Lost travel document”, then book the replacement.")
                : new($"在“{document.Service.Zh}”预约时间。", $"Book a time under “{document.Service.In("en")}”.");

    private static LookUpAnswer Elsewhere(LocalText why, LocalText next) => new(false, why, [new(NextName, next)]);
}
