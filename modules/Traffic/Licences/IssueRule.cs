using Governance.Contracts;
using NodaTime;

namespace Governance.Traffic.Licences;

/// <summary>
/// How long the Vehicle and Licensing Office usually takes from the last test to the licence; the same table stands in the guide.
/// <code>
/// classes            counter  machine  posted  delivered     (working days after the day of the test)
/// C1-C6, D, E, F        1        1        1        4
/// A1-A3, B1, B2         2        -        2        5
/// </code>
/// Large vehicles take a day more because the office compares the file with the qualification training first.
/// </summary>
internal static class IssueRule
{
    internal const string Counter = "车管所窗口";
    internal const string Machine = "自助制证机";
    internal const string Post = "邮寄";
    private const int OnTheWay = 3;

    /// <param name="days">Those after the day of the test.</param>
    internal static Expectation? Expect(string licenceClass, string collection, WorkingDays days)
    {
        var large = licenceClass is "A1" or "A2" or "A3" or "B1" or "B2";
        var produced = large ? 2 : 1;
        var ready = days[produced];
        return collection switch
        {
            Counter => new(ready, null),
            Machine when !large => new(ready, null),
            Post => new(ready, days[produced + OnTheWay]),
            _ => null,
        };
    }
}

/// <summary>When a licence can be expected.</summary>
/// <param name="Ready">When it can be collected, or is posted.</param>
/// <param name="Delivered">When the post brings it; null where it is collected.</param>
internal sealed record Expectation(LocalDate Ready, LocalDate? Delivered);
