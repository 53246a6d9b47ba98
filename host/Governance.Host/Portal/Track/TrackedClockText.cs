using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Tracking;
using Governance.Host.Portal.Texts;
using NodaTime;

namespace Governance.Host.Portal.Track;

/// <summary>A clock in plain words, with the day of the week.</summary>
internal static class TrackedClockText
{
    internal static string Of(TrackedEnquiry enquiry, DateTimeZone zone, string language)
    {
        if (enquiry.Time.Clock is not { } clock)
            return Answered(enquiry, zone, language);
        return clock.State switch
        {
            ClockState.Paused when enquiry.Standing.OpenQuestion is null && clock.PausedBecause is { } reason =>
                Filled(TrackText.PausedBecause, reason.In(language)),
            ClockState.Paused => TrackText.Paused.In(language),
            ClockState.Met when clock.Breached => Answered(enquiry, zone, language) + TrackText.LateMet.In(language),
            ClockState.Met => Answered(enquiry, zone, language),
            _ => Running(clock, zone, language),
        };

        string Filled(LocalText text, string part) => string.Format(System.Globalization.CultureInfo.InvariantCulture, text.In(language), part);
    }

    private static string Running(ClockFace clock, DateTimeZone zone, string language)
    {
        if (clock.Due is not { } due)
            return TrackText.Paused.In(language);
        if (clock.Breached)
            return Dated(TrackText.Late, due, zone, language);
        var aim = clock.Target is { } target ? Dated(TrackText.Target, target, zone, language) + " " : "";
        return aim + Dated(TrackText.DueBy, due, zone, language);
    }

    private static string Answered(TrackedEnquiry enquiry, DateTimeZone zone, string language) =>
        enquiry.Standing.AnsweredAt is { } at ? Dated(TrackText.Met, at, zone, language) : TrackText.MetPlain.In(language);

    private static string Dated(LocalText text, Instant at, DateTimeZone zone, string language) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, text.In(language), PlainDates.Moment(at, zone, language));
}
