using System.Globalization;
using Governance.Contracts;
using NodaTime.Text;

namespace Governance.Core.Reservations;

/// <summary>An appointment in a few words, for timelines.</summary>
internal static class AppointmentText
{
    private static readonly LocalDateTimePattern Chinese =
        LocalDateTimePattern.Create("yyyy'年'M'月'd'日'（dddd）HH:mm", CultureInfo.GetCultureInfo("zh-CN"));

    private static readonly LocalDateTimePattern English = LocalDateTimePattern.Create("dddd d MMMM yyyy, HH:mm", CultureInfo.GetCultureInfo("en-GB"));

    internal static LocalText Of(HeldAppointment appointment)
    {
        var at = appointment.Date + appointment.Time;
        return new($"{Chinese.Format(at)}，{appointment.Station.Name.Zh}", $"{English.Format(at)}, {appointment.Station.Name.In("en")}");
    }
}
