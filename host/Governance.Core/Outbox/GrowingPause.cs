using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>How long what failed is left alone before it is tried again: twice as long each time, up to half an hour.</summary>
internal static class GrowingPause
{
    private const int Doublings = 10;

    // Four failures of one message never fall into one minute: a damaged message alone does not put its module out of service.
    private static readonly Duration First = Duration.FromSeconds(20);
    private static readonly Duration Longest = Duration.FromMinutes(30);

    /// <param name="failures">How often it has failed, from 1.</param>
    internal static Duration After(int failures) => Duration.Min(First * Math.Pow(2, Math.Min(failures - 1, Doublings)), Longest);
}
