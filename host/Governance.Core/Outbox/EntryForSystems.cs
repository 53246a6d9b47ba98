using System.Text.Json.Serialization;
using Governance.Core.Channels;
using Governance.Core.Enquiries;
using NodaTime;

namespace Governance.Core.Outbox;

/// <summary>An entry that other systems are told of, and how the enquiry stood with it: what became of it since is told by the later ones.</summary>
/// <param name="Entry">Its place on the enquiry's timeline.</param>
/// <param name="From">Whose it was before; null where it did not change hands.</param>
internal sealed record EntryForSystems(
    int Entry, string Unit, EnquiryStatus Status, [property: JsonConverter(typeof(KeptMoment))] Instant? Due, string? From = null)
{
    /// <summary>Where its row has a channel, before it is known which systems hear of it.</summary>
    internal const string Way = "systems";
}
