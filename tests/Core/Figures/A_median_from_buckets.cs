using CsCheck;
using Governance.Core.Statistics;

namespace Governance.Core.Tests.Figures;

public sealed class A_median_from_buckets
{
    [Fact]
    public void Is_as_near_to_the_true_one_as_it_says() => Gen.Double[1, 40_000_000].Array[1, 200].Sample(seconds =>
    {
        var counted = seconds.GroupBy(second => (int)Math.Floor(Math.Log(second) / Math.Log(ReplyTimes.Growth)))
            .Select(same => (same.Key, (long)same.Count())).ToArray();
        var sorted = seconds.Order().ToArray();
        var middle = sorted[(sorted.Length - 1) / 2];

        var median = ReplyTimes.Median(counted)!.Value.TotalSeconds;

        median.ShouldBeInRange(middle * (1 - ReplyTimes.Error) * 0.999, middle * (1 + ReplyTimes.Error) * 1.001);
    });

    [Fact]
    public void Of_nothing_is_none() => ReplyTimes.Median([]).ShouldBeNull();
}
