using Governance.Contracts;
using NodaTime;

namespace Governance.Traffic.Licences;

/// <summary>What to tell somebody who has passed: from the register where it knows the file, else from the general rule, and always which of the two.</summary>
internal static class LicenceAnswer
{
    internal const string Code = "traffic.licence-collection";
    internal const string RegisterName = "licences";

    private static readonly LocalText StateName = new("进度", "Progress");
    private static readonly LocalText ReadyName = new("可以领取", "Ready");
    private static readonly LocalText PostedName = new("寄出", "Posted");
    private static readonly LocalText DeliveredName = new("预计收到", "Delivered by about");
    private static readonly LocalText PlaceName = new("地点", "Where");
    private static readonly LocalText BringName = new("要带", "Bring");
    private static readonly LocalText BasisName = new("依据", "Based on");

    internal static LocalDate? CountedFrom(FormValues form) => Dates.Read(form["testDate"]);

    internal static LookUpAnswer Decide(FormValues form, RegisterPage? page, WorkingDays days)
    {
        if (page is null)
            return ByRule(form, days, form["fileNumber"] is null
                ? new("一般规则（没有填写受理流水号）。", "The general rule, as no file number was given.")
                : new("一般规则（本平台没有接入制证登记，查不到本人进度）。", "The general rule, as the office's register is not connected to this platform."));
        // The same answer for a wrong number and for a wrong check: nobody shall find out whose file a number is.
        var row = page.Rows.FirstOrDefault(row => string.Equals(row.GetValueOrDefault("idTail"), form["idTail"], StringComparison.OrdinalIgnoreCase));
        return row is null || form["idTail"] is null
            ? ByRule(form, days, new(
                $"一般规则（截至{page.AsOfText.Zh}，制证登记中没有与流水号和身份证号后四位相符的记录）。",
                $"The general rule: as of {page.AsOfText.In("en")} the register has no file with this number and these last four characters."))
            : ByRegister(row, page.AsOfText);
    }

    private static LookUpAnswer ByRegister(IReadOnlyDictionary<string, string> row, LocalText asOf)
    {
        var on = Dates.Read(row.GetValueOrDefault("date")) is { } date ? Dates.Written(date) : null;
        var (state, text) = Told(row.GetValueOrDefault("state"));
        var facts = new List<LookUpFact> { new(StateName, state) };
        if (on is not null)
            facts.Add(new(new("日期", "Date"), on));
        if (row.GetValueOrDefault("place") is { Length: > 0 } place)
            facts.Add(new(PlaceName, place));
        facts.Add(new(BasisName, new($"制证登记，截至{asOf.Zh}。", $"The office's register as of {asOf.In("en")}.")));
        return new(true, text, facts);
    }

    private static (LocalText State, LocalText Text) Told(string? state) => state switch
    {
        "oath" =>
            (new("等待安全教育和宣誓", "Lesson and oath to come"),
            new("您还没有参加安全教育和领证宣誓，参加当天核发驾驶证。", "You have not yet attended the lesson and the oath; the licence is issued on that day.")),
        "printing" => (new("制证中", "Being made"), new("您的驾驶证正在制作。", "Your licence is being made.")),
        "ready" => (new("可以领取", "Ready"), new("您的驾驶证已制好，请带身份证明原件领取。", "Your licence is ready. Please bring your identity paper.")),
        "posted" => (new("已寄出", "Posted"), new("您的驾驶证已寄出，请留意寄递企业的电话或短信。", "Your licence is in the post. The carrier will call or write to you.")),
        "collected" =>
            (new("已领取", "Collected"),
            new("登记显示驾驶证已经领取。没有收到的，请马上提交咨询。", "The register says that it was collected. If you do not have it, please ask us at once.")),
        _ => (new("办理中", "In progress"), new("您的驾驶证正在办理。", "Your licence is being processed.")),
    };

    private static LookUpAnswer ByRule(FormValues form, WorkingDays days, LocalText basis)
    {
        if (days.Dates.Count == 0)
            return Unanswered(new("请填写考试合格的日期，才能推算。", "Please give the date of the test, from which the answer is worked out."), basis);
        if (IssueRule.Expect(form["licenceClass"] ?? "", form["collection"] ?? "", days) is not { } expected)
            return Unanswered(new(
                "大型客车、重型牵引挂车、城市公交车、中型客车和大型货车驾驶证不能在自助机上制证，请选择窗口领取或者邮寄。",
                "A licence for large vehicles is not made at self-service machines. Please choose the counter or the post."), basis);
        basis = new(basis.Zh + days.Caveat.Zh, basis.In("en") + days.Caveat.En);
        return expected.Delivered is { } delivered ? ByPost(expected.Ready, delivered, basis) : InPerson(expected.Ready, form["collection"]!, basis);
    }

    private static LookUpAnswer InPerson(LocalDate ready, string collection, LocalText basis)
    {
        var day = Dates.Written(ready);
        var place = collection == IssueRule.Machine
            ? new LocalText("车辆管理所自助服务区", "Self-service area of the Vehicle and Licensing Office")
            : new LocalText("车辆管理所驾驶证窗口", "Licence counter of the Vehicle and Licensing Office");
        return new(
            true,
            new(
                $"参加安全教育和领证宣誓后，预计{day.Zh}起可以领取（已经扣除法定节假日）。",
                $"After the lesson and the oath you can expect to collect it from {day.In("en")}; public holidays are taken off."),
            [
                new(ReadyName, day),
                new(PlaceName, place),
                new(BringName, new("本人身份证明原件；用居住证报名的带居住证；工本费10元", "Your identity paper; your residence permit if you enrolled with it; 10 yuan")),
                new(BasisName, basis),
            ]);
    }

    private static LookUpAnswer ByPost(LocalDate posted, LocalDate delivered, LocalText basis)
    {
        var (sent, received) = (Dates.Written(posted), Dates.Written(delivered));
        return new(
            true,
            new(
                $"参加安全教育和领证宣誓后，预计{sent.Zh}寄出，{received.Zh}前后收到（已经扣除法定节假日）。",
                $"After the lesson and the oath it is expected to be posted on {sent.In("en")} and to reach you about {received.In("en")}; public holidays "
                    + "are taken off."),
            [
                new(PostedName, sent),
                new(DeliveredName, received),
                new(BringName, new("签收时出示本人身份证明；工本费10元，邮寄费另付", "Your identity paper on delivery; 10 yuan, and the postage")),
                new(BasisName, basis),
            ]);
    }

    private static LookUpAnswer Unanswered(LocalText text, LocalText basis) => new(false, text, [new(BasisName, basis)]);
}
