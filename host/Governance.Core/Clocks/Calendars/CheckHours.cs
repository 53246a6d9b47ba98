using Governance.Contracts;
using Governance.WorkingTime;
using NodaTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Whether what was typed in are office hours.</summary>
internal static class CheckHours
{
    internal static (DeskHours? Hours, List<FieldError> Errors) Run(WrittenHours? written)
    {
        var errors = new List<FieldError>();
        if (written is null)
            return (null, errors);
        var opens = Time(written.Opens, "opens", errors);
        var closes = Time(written.Closes, "closes", errors);
        var lunch = string.IsNullOrWhiteSpace(written.LunchFrom) && string.IsNullOrWhiteSpace(written.LunchUntil)
            ? ((LocalTime From, LocalTime Until)?)null
            : (Time(written.LunchFrom, "lunchFrom", errors), Time(written.LunchUntil, "lunchUntil", errors));
        var (days, wrong) = CheckDays.Run(written.Days, year: null);
        errors.AddRange(wrong);
        errors.AddRange(days.Where(day => day.Kind is not (DayKind.HalfDay or DayKind.ClosingDay)).Select(day => new FieldError(
            "days", ClocksText.DeskHasHalfDaysAndClosingDays(day.Date))));
        if (errors.Count == 0 && closes <= opens)
            errors.Add(new("closes", ClocksText.OfficeClosesAfterItOpens));
        if (errors.Count == 0 && lunch is { } rest && !(opens <= rest.From && rest.From < rest.Until && rest.Until <= closes))
            errors.Add(new("lunchFrom", ClocksText.LunchLiesInsideTheOfficeHours));
        return errors.Count > 0 ? (null, errors) : (new(new(opens, closes, lunch is { } noon ? new(noon.From, noon.Until) : null), days), errors);
    }

    private static LocalTime Time(string? text, string field, List<FieldError> errors)
    {
        if (WrittenDay.Time.Parse(text?.Trim() ?? "") is { Success: true, Value: var time })
            return time;
        errors.Add(new(field, ClocksText.WriteTheTimeAs0830));
        return default;
    }
}
