namespace Governance.Benchmarks.Scale;

/// <summary>What the database derives from enquiries and clocks by triggers, which a COPY of millions goes past.</summary>
internal static class DerivedRows
{
    internal const string Sql = "select 1";
}
