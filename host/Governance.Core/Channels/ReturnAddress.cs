using System.Text.Json.Serialization;
using NodaTime;

namespace Governance.Core.Channels;

/// <summary>By which way a citizen is answered who wrote by a channel. It says who he is: it is sealed wherever it is kept, and stands in no log.</summary>
/// <param name="Account">Which of the bureau's own accounts he wrote to.</param>
/// <param name="Peer">How the platform calls him.</param>
/// <param name="Thread">The conversation that it belongs to, where the platform has such.</param>
/// <param name="ReplyTo">The message that is answered, where the platform wants to be told.</param>
/// <param name="WrittenBefore">Until when he can be written to; null for always.</param>
internal sealed record ReturnAddress(
    string Account, string Peer, string? Thread = null, string? ReplyTo = null,
    [property: JsonConverter(typeof(KeptMoment))] Instant? WrittenBefore = null)
{
    /// <summary>Whether others read there too: neither a query code nor anything personal or confidential is written to it.</summary>
    public bool Publicly { get; init; }

    /// <summary>Where the same person reads alone, if the platform lets him be written to there; null where it does not.</summary>
    public ReturnAddress? InPrivate { get; init; }
}
