using Governance.Contracts;
using Governance.Core.Clocks.Moving;
using Governance.Core.Clocks.Policies;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.WorkingTime;

namespace Governance.Core.Clocks.Calendars;

/// <summary>Turns a wished-for year or wished-for hours into a proposal against what the database says now, or says what is wrong.</summary>
[PerRequest]
internal sealed class ProposeCalendar(GovernanceDb db, Departments departments)
{
    internal async Task<(Proposal? Proposal, Problem? Problem)> Year(
        Actor actor, int year, IReadOnlyList<WrittenDay> written, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return (null, Problem.Forbidden);
        if (year is < CalendarYear.Earliest or > CalendarYear.Latest)
            return (null, Problem.Invalid(new FieldError("year", ClocksText.YearsAreFromTo(CalendarYear.Earliest, CalendarYear.Latest))));
        var (days, errors) = CheckDays.Run(written, year);
        if (errors.Count > 0)
            return (null, Problem.Invalid(errors));
        return await Proposed(now => now.With(new CalendarYear(year, days)), cancellationToken);
    }

    internal async Task<(Proposal? Proposal, Problem? Problem)> Hours(Actor actor, string desk, DeskHours? hours, CancellationToken cancellationToken) =>
        actor.Admin ? await Proposed(now => now.With(desk, hours), cancellationToken) : (null, Problem.Forbidden);

    private async Task<(Proposal? Proposal, Problem? Problem)> Proposed(Func<WorkingCalendars, WorkingCalendars> change, CancellationToken cancellationToken)
    {
        var now = await LoadCalendars.Read(db, cancellationToken);
        try
        {
            var wished = change(now);
            return (new(wished, [.. ChangedDays.Between(now, wished)], null, PolicySet.None, departments.Online), null);
        }
        catch (ArgumentException impossible)
        {
            return (null, Problem.Invalid(new FieldError("days", ClocksText.HalfDayClosesTooEarly(impossible.Message))));
        }
    }
}
