using Governance.Contracts;
using NodaTime;

namespace Governance.HouseholdRegistration.Progress;

/// <summary>How far somebody's business is: from the register where it knows the receipt, else the period of the law, and always which of the two.</summary>
internal static class ProgressAnswer
{
    internal const string Code = "household.progress";
    internal const string RegisterName = "household";

    private static readonly LocalText StateName = new("进度", "Progress");
    private static readonly LocalText DateName = new("日期", "Date");
    private static readonly LocalText PlaceName = new("领取地点", "Where to collect it");
    private static readonly LocalText LatestName = new("最迟", "At the latest");
    private static readonly LocalText BasisName = new("依据", "Based on");

    internal static LookUpAnswer Decide(FormValues form, RegisterPage? page)
    {
        if (page is null)
            return ByLaw(form, new("本平台没有接入户籍业务登记，查不到本人进度。", "The register is not connected to this platform."));
        // The same answer for a wrong number and for a wrong check: nobody shall find out whose receipt a number is.
        var row = page.Rows.FirstOrDefault(row => string.Equals(row.GetValueOrDefault("idTail"), form["idTail"], StringComparison.OrdinalIgnoreCase));
        return row is null
            ? ByLaw(form, new(
                $"截至{page.AsOfText.Zh}，登记中没有与回执号和身份证号后四位相符的记录。",
                $"As of {page.AsOfText.In("en")} the register has nothing with this number and these last four characters."))
            : ByRegister(row, page.AsOfText);
    }

    private static LookUpAnswer ByRegister(IReadOnlyDictionary<string, string> row, LocalText asOf)
    {
        var (state, text) = Stage(row.GetValueOrDefault("state"));
        var facts = new List<LookUpFact> { new(StateName, state) };
        if (Dates.Read(row.GetValueOrDefault("date")) is { } date)
            facts.Add(new(DateName, Dates.Written(date)));
        if (row.GetValueOrDefault("place") is { Length: > 0 } place)
            facts.Add(new(PlaceName, place));
        facts.Add(new(BasisName, new($"户籍业务登记，截至{asOf.Zh}。", $"The register as of {asOf.In("en")}.")));
        return new(true, text, facts);
    }

    private static (LocalText State, LocalText Text) Stage(string? state) => state switch
    {
        "accepted" => (new("受理", "Accepted"), new("已经受理，正在审核。", "It was accepted and is being examined.")),
        "approved" => (new("审核通过", "Approved"), new("审核通过，已送制证中心。", "It is approved and has gone to the card centre.")),
        "making" => (new("制证中", "Being made"), new("正在制作。", "It is being made.")),
        "ready" => (new("可以领取", "Ready"), new("已经制好，请带回执领取；不方便的可以邮寄。", "It is ready. Collect it with the receipt, or have it sent.")),
        "collected" => (new("已领取", "Collected"), new("登记显示已经领走。没有收到的，请马上提交咨询。", "The register says it was collected. If you do not have it, ask us at once.")),
        "returned" => (new("需要补正", "To be completed"), new("材料需要补正，请按窗口的通知办理，或者在这里问。", "Something is missing; see the counter's notice, or ask here.")),
        _ => (new("办理中", "In progress"), new("正在办理。", "It is in progress.")),
    };

    private static LookUpAnswer ByLaw(FormValues form, LocalText why)
    {
        var period = form["what"] switch { "idcard" => 60, "residence" => 15, _ => (int?)null };
        var latest = period is { } days && Dates.Read(form["accepted"]) is { } accepted ? accepted.PlusDays(days) : (LocalDate?)null;
        var ask = new LocalText("请提交咨询，我们查到以后告诉您。", "Please send a consultation; we look it up and tell you.");
        return latest is null
            ? new(false, new(why.Zh + ask.Zh, $"{why.In("en")} {ask.En}"), [])
            : new(
                false,
                new(why.Zh + ask.Zh, $"{why.In("en")} {ask.En}"),
                [
                    new(LatestName, Dates.Written(latest.Value)),
                    new(BasisName, new($"法定期限：自受理之日起 {period} 日内。", $"The period of the law: {period} days from acceptance.")),
                ]);
    }
}
