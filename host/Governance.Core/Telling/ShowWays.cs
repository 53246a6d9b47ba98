using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Clocks;
using Governance.Core.Enquiries;
using Governance.Core.Timeline;
using NodaTime;

namespace Governance.Core.Telling;

/// <summary>
/// Says to the officer by which ways the citizen hears of a reply, what each can carry, and until when it can be used. Addresses stay hidden.
/// </summary>
[PerRequest]
internal sealed class ShowWays(ReadTellingChoice choices, WaysToCitizen ways, BureauCalendar calendar)
{
    internal async Task<IReadOnlyList<LocalText>> Run(Enquiry enquiry, Instant now, CancellationToken cancellationToken)
    {
        var choice = await choices.Of(enquiry, cancellationToken);
        var found = await ways.Of(enquiry, TimelineEvent.Replied, choice, byOfficer: true, now, cancellationToken);
        return found.Count > 0
            ?
            [
                .. found.Select(way => Words(way, enquiry, now)),
                .. found.Where(way => way.To.Publicly).Select(way => TellingText.OthersReadIt(way.Channel.Name)),
            ]
            : [TellingText.OnTheTrackingPageAlone(choice is { Email: null, Mobile: not null })];
    }

    private LocalText Words(WayToCitizen way, Enquiry enquiry, Instant now)
    {
        var (name, terms) = (way.Channel.Name, way.Channel.TermsTo(way.To));
        if (way.IsUnconfirmed)
            return TellingText.ReachedOnceConfirmed(name);
        if (terms is { IsPublic: true, Longest: { } room })
            return enquiry.Confidential ? TellingText.ReachedInPublicWithASentence(name) : TellingText.ReachedInPublic(name, room);
        if (way is { To.WrittenBefore: { } last, Channel.WaitsForTheWriter: true })
            return last > now ? TellingText.ReachedUntilThenWaits(name, Facts.Written(last, calendar.Zone)) : TellingText.Waits(name);
        if (way.To.WrittenBefore is { } until)
            return until <= now ? TellingText.ReachedNoMore(name, Facts.Written(until, calendar.Zone))
                : terms is { Longest: { } most, Measure: not LengthMeasure.Utf8Bytes } && !enquiry.Confidential
                    ? TellingText.ReachedUntilWithin(name, Facts.Written(until, calendar.Zone), most)
                : TellingText.ReachedUntil(name, Facts.Written(until, calendar.Zone));
        if (enquiry.Confidential || !way.WroteByIt)
            return terms.IsBrief || enquiry.Confidential ? TellingText.ReachedWithASentence(name) : TellingText.Reached(name);
        return terms.Longest is { } longest ? TellingText.ReachedWithin(name, longest) : TellingText.Reached(name);
    }
}
