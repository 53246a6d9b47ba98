using Governance.Contracts;

namespace Governance.CriminalInvestigation.Fraud;

/// <summary>A victim's report of telephone or internet fraud, as its form tells it.</summary>
internal sealed record FraudReport(FormValues Form)
{
    internal const string Code = "criminal.telecom-fraud";
    internal const string Transfers = "transfers";

    internal bool Lost => Form["lost"] == "yes";

    internal bool StoppingMayHelp => Form["lastPaid"] is "half-hour" or "today";

    internal IReadOnlyList<FormValues> Payments => Form.Items(Transfers);

    internal decimal Total => Form.Sum(Transfers, "amount");

    /// <summary>What went to each account, the most first; what names no account stands together under the payee's name.</summary>
    internal IReadOnlyList<PaidTo> ByPayee =>
    [
        .. Payments
            .GroupBy(payment => PlainText.Bare(payment["payeeAccount"] ?? payment["payee"] ?? ""))
            .Select(paid => new PaidTo(
                paid.First()["payee"], paid.First()["payeeAccount"], paid.First()["payeeBank"], paid.Count(),
                paid.Sum(payment => payment.Number("amount") ?? 0)))
            .OrderByDescending(paid => paid.Amount),
    ];
}

/// <summary>What went to one payee.</summary>
internal sealed record PaidTo(string? Name, string? Account, string? Bank, int Payments, decimal Amount);
