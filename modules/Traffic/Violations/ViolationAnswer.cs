using Governance.Contracts;

namespace Governance.Traffic.Violations;

/// <summary>What the violation register says of a vehicle or of one penalty, told only to somebody who knows a second thing of it.</summary>
internal static class ViolationAnswer
{
    internal const string Code = "traffic.violation-enquiry";
    internal const string RegisterName = "violations";
    internal const string ByPlate = "号牌号码";

    private const int MostRecords = 20;

    private static readonly LocalText BasisName = new("依据", "Based on");
    private static readonly LocalText NextName = new("可以这样办", "What you can do");
    private static readonly LocalText Elsewhere = new(
        "在“交管12123”登录本人账号查看，或者带身份证明和行驶证到违法处理窗口查询；也可以直接提交咨询，由民警核对后答复。",
        "Look in the app 12123 under your own account, or bring your identity paper and vehicle licence to the violations counter. You can also send us the "
            + "question; an officer checks and answers.");

    /// <summary>The subject in the register: a plate number or the number of a penalty notice.</summary>
    internal static string? KeyOf(FormValues form) =>
        (form["by"] == ByPlate ? form["plate"] : form["penaltyNumber"])?.ToUpperInvariant();

    internal static LookUpAnswer Decide(FormValues form, RegisterPage? page)
    {
        if (page is null)
            return new(
                false,
                new("本平台没有接入交通违法登记，在这里查不到记录。", "The violation register is not connected to this platform; no record can be looked up here."),
                [new(NextName, Elsewhere)]);

        var asOf = new LookUpFact(BasisName, new($"交通违法登记，截至{page.AsOfText.Zh}。", $"The violation register as of {page.AsOfText.In("en")}."));
        var secret = form["by"] == ByPlate ? form["engineTail"] : form["idTail"];
        // The same answer for no record and for a wrong check: nobody shall find out what another person's vehicle has done.
        var records = secret is null
            ? []
            : page.Rows.Where(row => string.Equals(row.GetValueOrDefault("check"), secret, StringComparison.OrdinalIgnoreCase)).Select(
                ViolationRecord.Of).ToArray();
        return records.Length == 0
            ? new(
                false,
                new(
                    "登记中没有与您填写的两项都相符的记录：可能没有违法记录，也可能号码填得不对，或者记录还没有录入。",
                    "The register holds no record that matches both details: there may be none, a detail may be mistyped, or the record is not entered yet."),
                [new(NextName, Elsewhere), asOf])
            : new(true, Summary(records), [.. records.Take(MostRecords).Select((record, at) => record.Fact(at + 1)), .. More(records), asOf]);
    }

    private static LocalText Summary(ViolationRecord[] records)
    {
        var (open, unpaid) = (records.Count(record => record.State == "open"), records.Count(record => record.State == "unpaid"));
        return new(
            $"登记中有 {records.Length} 条相符的记录，其中未处理 {open} 条，已处罚待缴款 {unpaid} 条。",
            $"The register holds {records.Length} matching record(s): {open} not yet dealt with, {unpaid} decided and unpaid.");
    }

    private static IEnumerable<LookUpFact> More(ViolationRecord[] records) => records.Length <= MostRecords
        ? []
        : [new(new("其余", "The rest"),
            new($"另有 {records.Length - MostRecords} 条，请在“交管12123”查看。", $"{records.Length - MostRecords} more; please see the app 12123."))];
}
