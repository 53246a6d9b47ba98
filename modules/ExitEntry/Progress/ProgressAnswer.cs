using Governance.Contracts;

namespace Governance.ExitEntry.Progress;

/// <summary>How far an application is, from the register, told only to somebody who knows its number and the tail of the applicant's.</summary>
internal static class ProgressAnswer
{
    internal const string Code = "exit-entry.progress";
    internal const string RegisterName = "applications";

    private static readonly LocalText StateName = new("进度", "Progress");
    private static readonly LocalText DocumentName = new("证件", "Document");
    private static readonly LocalText DateName = new("日期", "Date");
    private static readonly LocalText PlaceName = new("地点", "Where");
    private static readonly LocalText BasisName = new("依据", "Based on");
    private static readonly LocalText NextName = new("可以这样办", "What you can do");
    private static readonly LocalText Elsewhere = new(
        "用国家移民管理局政务服务平台（网站、“移民局”APP 或者小程序）查本人的进度，或者打 12367；也可以直接提交咨询，由民警查明后答复。",
        "Look it up on the platform of the National Immigration Administration (website, app or mini-programme), or ring 12367. You can also send us the "
            + "question; "
            + "an officer looks it up and answers.");

    internal static LookUpAnswer Decide(FormValues form, RegisterPage? page)
    {
        if (page is null)
            return new(false,
                new("本平台没有接入证件办理登记，在这里查不到进度。", "The register of applications is not connected to this platform; no progress can be looked up here."),
                [new(NextName, Elsewhere)]);
        var asOf = new LookUpFact(BasisName, new($"证件办理登记，截至{page.AsOfText.Zh}。", $"The register of applications as of {page.AsOfText.In("en")}."));
        // The same answer for a wrong number and for a wrong check: nobody shall find out who has applied for what.
        var row = page.Rows.FirstOrDefault(row => string.Equals(row.GetValueOrDefault("idTail"), form["idTail"], StringComparison.OrdinalIgnoreCase));
        return row is null || form["idTail"] is null
            ? new(false,
                new("登记中没有与受理编号和身份证号后四位都相符的记录：可能填错了，也可能还没有录入。",
                    "The register holds no application with this number and these last four characters: a detail may be mistyped, or it is not entered yet."),
                [new(NextName, Elsewhere), asOf])
            : Found(row, asOf);
    }

    private static LookUpAnswer Found(IReadOnlyDictionary<string, string> row, LookUpFact asOf)
    {
        var progress = ApplicationState.Of(row.GetValueOrDefault("state"));
        var facts = new List<LookUpFact> { new(StateName, progress.Name) };
        if (row.GetValueOrDefault("document") is { Length: > 0 } document)
            facts.Add(new(DocumentName, ApplicationState.Document(document)));
        if (Dates.Read(row.GetValueOrDefault("date")) is { } date)
            facts.Add(new(DateName, Dates.Written(date)));
        if (row.GetValueOrDefault("place") is { Length: > 0 } place)
            facts.Add(new(PlaceName, place));
        facts.Add(asOf);
        return new(true, progress.Text, facts);
    }
}
