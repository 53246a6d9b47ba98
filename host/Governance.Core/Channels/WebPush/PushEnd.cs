using System.Net;
using System.Net.Http.Headers;
using NodaTime;

namespace Governance.Core.Channels.WebPush;

/// <summary>What became of a message to one browser.</summary>
internal sealed record PushEnd
{

    internal static PushEnd IsTaken { get; } = new() { Taken = true };

    /// <summary>The citizen has told his browser otherwise, or it is no more.</summary>
    internal static PushEnd Gone { get; } = new() { IsGone = true };

    internal bool Taken { get; private init; }

    internal bool IsGone { get; private init; }

    /// <summary>It is not taken the next time either.</summary>
    internal bool IsFinal { get; private init; }

    internal string? Why { get; init; }

    internal Duration? Pause { get; private init; }

    /// <summary>As RFC 8030, 5 and 8292, 4.2 name the statuses.</summary>
    internal static PushEnd Of(HttpStatusCode status, RetryConditionHeaderValue? wanted, Instant now) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => Gone,
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => new() { IsFinal = true, Why = Answered(status) },
        _ => new() { Why = Answered(status), Pause = WantedPause.In(wanted, now) },
    };

    private static string Answered(HttpStatusCode status) => $"The push service answered {(int)status}.";
}
