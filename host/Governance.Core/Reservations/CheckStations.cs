using Governance.Contracts;
using NodaTime.Text;

namespace Governance.Core.Reservations;

/// <summary>Whether what a department wrote of its stations can hold; errors say which station and what of it.</summary>
internal static class CheckStations
{
    private const int MostStations = 60;
    private const int MostTimes = 96;
    private const int MostDays = 400;

    internal static IEnumerable<FieldError> Run(StationPlan plan, StationPlan before)
    {
        if (plan.DaysAhead is < 1 or > 60)
            yield return new("daysAhead", ReservationsText.FromToWorkingDaysAhead);
        if (plan.ChangeHours is < 0 or > 240)
            yield return new("changeHours", ReservationsText.FromToHoursBefore);
        if (plan.RemindHours is < 0 or > 240)
            yield return new("remindHours", ReservationsText.RemindFromToHoursBefore);
        if (plan.Stations.Count is < 1 or > MostStations)
            yield return new("stations", ReservationsText.ThereAreFromToStations(MostStations));
        if (plan.Stations.Select(station => station.Number).Distinct().Count() < plan.Stations.Count)
            yield return new("stations", ReservationsText.TwoStationsHaveTheSameNumber);
        foreach (var gone in before.Stations.Where(old => plan.Station(old.Number) is null))
            yield return new("stations", ReservationsText.CannotBeRemovedAppointmentsNameIt(gone.Name));
        foreach (var (station, index) in plan.Stations.Select((station, index) => (station, index)))
            foreach (var error in Of(station, $"stations[{index}]"))
                yield return error;
    }

    private static IEnumerable<FieldError> Of(Station station, string at)
    {
        if (station.Number is < 1 or > 9_999)
            yield return new($"{at}.number", ReservationsText.NumberIsFromTo);
        foreach (var (name, text, least, most) in Texts(station))
            if ((text is not null || least > 0) && TextRule.MistakeIn(text, least, most) is { } wrong)
                yield return new($"{at}.{name}", wrong);
        if (station.Map is { } map && !(Uri.TryCreate(map, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && map.Length <= 500))
            yield return new($"{at}.map", ReservationsText.LinkToAMapBeginsWith);
        if (station.Capacity is < 1 or > 1_000)
            yield return new($"{at}.capacity", ReservationsText.SlotTakesFromToCitizens);
        if (station.NoticeHours is < 0 or > 720)
            yield return new($"{at}.noticeHours", ReservationsText.NoticeIsFromToHours);
        if (station.Times.Count > MostTimes || station.Times.Distinct().Count() < station.Times.Count
            || !station.Times.All(time => Station.Time.Parse(time ?? "").Success) || (station.Times.Count == 0 && !station.Closed))
            yield return new($"{at}.times", ReservationsText.WriteTimesAsEachOnceAt);
        if (station.ClosedOn.Count > MostDays || !station.ClosedOn.All(day => LocalDatePattern.Iso.Parse(day ?? "").Success))
            yield return new($"{at}.closedOn", ReservationsText.WriteClosingDaysAs);
    }

    private static IEnumerable<(string Name, string? Text, int Least, int Most)> Texts(Station station) =>
    [
        ("name", station.Name?.Zh, 2, 60), ("name", station.Name?.En, 0, 60), ("address", station.Address?.Zh, 0, 200),
        ("address", station.Address?.En, 0, 200),
        ("hours", station.Hours?.Zh, 0, 200), ("hours", station.Hours?.En, 0, 200), ("bring", station.Bring?.Zh, 0, 500), ("bring", station.Bring?.En, 0, 500),
    ];
}
