using System.Globalization;
using Governance.Contracts;

namespace Governance.EconomicInvestigation;

/// <summary>Money in and out as a victim writes it down, one item a payment: what an officer would otherwise add up by hand.</summary>
/// <param name="Paid">All that was written as paid, rolled-over interest included.</param>
/// <param name="RolledOver">Of it what was never paid: interest that was put in again.</param>
/// <param name="Returned">All that came back.</param>
internal sealed record Ledger(int Payments, decimal Paid, decimal RolledOver, int Returns, decimal Returned)
{
    /// <summary>What forms call interest that was put in again.</summary>
    internal const string Rolled = "到期转投（没有再付钱）";

    /// <summary>What was really paid less what came back; below zero where more came back.</summary>
    internal decimal Loss => Paid - RolledOver - Returned;

    internal static Ledger Of(FormValues form, string paid, string? returned = null) => new(
        form.Count(paid),
        form.Sum(paid, "amount"),
        form.Items(paid).Where(payment => payment["way"] == Rolled).Sum(payment => payment.Number("amount") ?? 0),
        returned is null ? 0 : form.Count(returned),
        returned is null ? 0 : form.Sum(returned, "amount"));

    internal LocalText Summary
    {
        get
        {
            var (zh, en) = ($"投入 {Payments} 笔，合计 {Yuan(Paid)} 元", $"{Payments} payment(s) in, {Yuan(Paid)} yuan");
            if (RolledOver > 0)
                (zh, en) = ($"{zh}，其中转投 {Yuan(RolledOver)} 元没有实际付款", $"{en}, of which {Yuan(RolledOver)} was rolled over and never paid");
            if (Returns > 0)
                (zh, en) = ($"{zh}；返还 {Returns} 笔，合计 {Yuan(Returned)} 元", $"{en}; {Returns} back, {Yuan(Returned)} yuan");
            return new(
                $"{zh}；{(Loss >= 0 ? $"差额 {Yuan(Loss)} 元" : $"拿回的比付出的多 {Yuan(-Loss)} 元")}。",
                $"{en}; {(Loss >= 0 ? $"difference {Yuan(Loss)}" : $"{Yuan(-Loss)} more came back than was paid")} yuan.");
        }
    }

    internal static string Yuan(decimal amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
