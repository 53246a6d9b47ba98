namespace Governance.Core.Statistics;

/// <summary>A share in per cent, to a tenth.</summary>
internal static class Rate
{
    /// <summary>Rounded down: a hundred per cent means every one. Null of nothing.</summary>
    public static double? Percent(long part, long whole) => whole == 0 ? null : Math.Floor(part * 1000d / whole) / 10;
}
