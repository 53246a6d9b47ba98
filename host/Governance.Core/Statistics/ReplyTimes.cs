using NodaTime;

namespace Governance.Core.Statistics;

/// <summary>
/// Times to reply are kept in buckets, each a tenth longer than the one before, so that years of them are some hundred numbers.
/// Bucket n holds from 1.1^n seconds to a tenth more; what is below a second counts as one.
/// </summary>
internal static class ReplyTimes
{
    internal const double Growth = 1.1;

    /// <summary>How far the median can be from the true one, as a share: half a bucket.</summary>
    internal static double Error { get; } = Math.Sqrt(Growth) - 1;

    /// <summary>The bucket in which the middle one of all lies, at its geometric middle; null when there are none.</summary>
    internal static Duration? Median(IReadOnlyCollection<(int Bucket, long Count)> counted)
    {
        var all = counted.Sum(entry => entry.Count);
        var before = 0L;
        foreach (var (bucket, count) in counted.OrderBy(entry => entry.Bucket))
        {
            before += count;
            if (count > 0 && before * 2 >= all)
                return Duration.FromSeconds(Math.Pow(Growth, bucket + 0.5));
        }

        return null;
    }
}
