using Governance.Contracts;
using NodaTime;

namespace Governance.CriminalInvestigation.CaseProgress;

/// <summary>
/// How far a case has come and what its victim can do next, told only to somebody who knows the case number and the end of the
/// reporter's identity number. Nothing of what the investigation found.
/// </summary>
internal static class CaseAnswer
{
    internal const string Code = "criminal.case-progress";
    internal const string RegisterName = "cases";

    /// <summary>Procedures in criminal cases, article 179: the days after the notice in which a review can be asked for.</summary>
    private const int ReviewDays = 7;

    private static readonly LocalText StageName = new("到了哪一步", "How far it has come");
    private static readonly LocalText SinceName = new("从哪一天起", "Since");
    private static readonly LocalText DeskName = new("承办单位", "Desk in charge");
    private static readonly LocalText NextName = new("接下来", "Next");
    private static readonly LocalText ReviewName = new("最迟申请复议", "Ask for a review until");
    private static readonly LocalText BasisName = new("依据", "Based on");

    private static readonly LocalText Elsewhere = new(
        "提交以后由承办单位 24 小时内答复；也可以带身份证到报案的派出所查询。",
        "Send the question and the desk in charge answers within 24 hours, or bring your identity paper to the station where you reported.");

    internal static string? KeyOf(FormValues form) => form["caseNumber"]?.ToUpperInvariant();

    /// <summary>The row that both details match; the same nothing for an unknown case and for a wrong check.</summary>
    internal static CaseRecord? Find(FormValues form, RegisterPage? page) => page is null || form["idTail"] is not { } tail
        ? null
        : page.Rows.Where(row => string.Equals(row.GetValueOrDefault("check"), tail, StringComparison.OrdinalIgnoreCase))
            .Select(CaseRecord.Of).OrderByDescending(record => record.Since).FirstOrDefault();

    /// <param name="review">The last day of a review, where the case was declined.</param>
    internal static LookUpAnswer Decide(RegisterPage? page, CaseRecord? record, LocalDate? review)
    {
        if (page is null)
            return new(
                false,
                new("本平台没有接入案件登记，在这里查不到。", "The register of cases is not connected to this platform; nothing can be looked up here."),
                [new(NextName, Elsewhere)]);
        var asOf = new LookUpFact(BasisName, new($"案件登记，截至{page.AsOfText.Zh}。", $"The register of cases as of {page.AsOfText.In("en")}."));
        if (record is null)
            return new(
                false,
                new(
                    "登记中没有与您填写的两项都相符的案件：请对照告知书核对编号，或者案件还没有录入。",
                    "The register holds no case that matches both details: compare the number with your notice, or it is not entered yet."),
                [new(NextName, Elsewhere), asOf]);
        return new(
            true,
            record.StageText,
            [
                new(StageName, record.StageText),
                .. record.Since is { } since ? [new LookUpFact(SinceName, Dates.Written(since))] : Array.Empty<LookUpFact>(),
                .. record.Desk.Length > 0 ? [new LookUpFact(DeskName, new(record.Desk, record.Desk))] : Array.Empty<LookUpFact>(),
                new(NextName, record.NextText),
                .. review is { } day ? [new LookUpFact(ReviewName, Dates.Written(day))] : Array.Empty<LookUpFact>(),
                asOf,
            ]);
    }

    /// <summary>The seventh day after the notice; counted in days, and where it falls on a day off, on the next working day.</summary>
    internal static LocalDate? LastDay(CaseRecord? record) => record is { Stage: "declined", Since: { } since } ? since.PlusDays(ReviewDays) : null;
}
