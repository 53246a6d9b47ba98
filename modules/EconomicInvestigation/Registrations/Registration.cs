using Governance.Contracts;

namespace Governance.EconomicInvestigation.Registrations;

/// <summary>A victim's registration for a case, as its form tells it.</summary>
internal static class Registration
{
    internal const string Code = "economic.victim-registration";
    internal const string Investments = "investments";
    internal const string Returns = "returns";
    internal const string Accounts = "accounts";

    internal static Ledger LedgerOf(FormValues form) => Ledger.Of(form, Investments, Returns);
}
