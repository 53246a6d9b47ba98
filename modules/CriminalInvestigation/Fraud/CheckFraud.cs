using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.CriminalInvestigation.Fraud;

/// <summary>
/// What must fit together before an officer stops a payment: the same one twice would be taken for two, and a payment without an account
/// cannot be found.
/// </summary>
[Handles(FraudReport.Code)]
internal sealed class CheckFraud(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    private const string Cash = "现金或者黄金当面交";
    private const string Vouchers = "购物卡或者充值";

    private static readonly string[] WhatTellsPaymentsApart = ["paidOn", "paidAt", "amount", "way", "payee", "payeeAccount", "reference"];

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(new(request.Form), Dates.Today(clock)));

    internal static SubmissionCheck Decide(FraudReport report, LocalDate today)
    {
        var errors = new List<FieldError>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (payment, index) in report.Payments.Select((payment, index) => (payment, index)))
        {
            if (payment["payee"] is null && payment["payeeAccount"] is null && payment["way"] is not (Cash or Vouchers))
                errors.Add(new(Name(index, "payeeAccount"), new(
                    "请填写收款账号，或者至少写收款人姓名；在转账记录的详情里可以查到，没有它不能止付。",
                    "Give the payee's account, or at least the name. It stands in the details of the record; without it nothing can be stopped.")));
            if (Dates.Read(payment["paidOn"]) < Dates.Read(report.Form["began"]))
                errors.Add(new(Name(index, "paidOn"), new(
                    "这一笔早于“从哪一天开始的”，请核对其中一个日期。", "This payment is before the day on which it began. Please correct one of the two.")));
            if (Print(payment) is { } print && !seen.TryAdd(print, index))
                errors.Add(new(Name(index, "amount"), new(
                    $"与第 {seen[print] + 1} 笔完全一样。真有两笔的，请写上几点几分或者交易单号。",
                    $"The same as payment {seen[print] + 1}. If there were two, add the time or the transaction number.")));
        }

        if (report.Form["lastPaid"] == "half-hour" && Latest(report) is { } latest && latest < today.PlusDays(-1))
            errors.Add(new("lastPaid", new(
                "您选了“半小时以内”，可是填的转账都在更早。请改正，或者把刚转的那一笔填上。",
                "You chose \"within the last half hour\", but all payments are earlier. Please correct it, or add the one just made.")));
        return new(errors);
    }

    private static LocalDate? Latest(FraudReport report) => report.Payments.Select(payment => Dates.Read(payment["paidOn"])).Max();

    private static string? Print(FormValues payment) => payment["amount"] is null
        ? null
        : string.Join('\n', WhatTellsPaymentsApart.Select(name => payment[name]));

    private static string Name(int index, string field) => new GroupedName(FraudReport.Transfers, index, field).ToString();
}
