using Governance.Contracts;
using Governance.Core.Clocks;
using MediatR;
using NodaTime;

namespace Governance.Core.ToHost;

internal sealed class CountWorkingDaysForModule(BureauCalendar calendar) : IRequestHandler<CountWorkingDays, CountedWorkingDays>
{
    private const int MostNumbers = 50;
    private const int MostDays = 260;
    private const int OldestYear = 1900;
    private const int LastYear = 2199;

    public Task<CountedWorkingDays> Handle(CountWorkingDays request, CancellationToken cancellationToken) =>
        Task.FromResult(IsInBounds(request) ? Count(request) : new([], HolidaysKnown: false));

    private static bool IsInBounds(CountWorkingDays request) =>
        request.From.Year is >= OldestYear and <= LastYear && request.Days.Count <= MostNumbers && request.Days.All(number => number is >= 1 and <= MostDays);

    private CountedWorkingDays Count(CountWorkingDays request)
    {
        var bureau = calendar.Current;
        var after = new List<LocalDate>();
        var last = request.Days.Append(0).Max();
        var known = bureau.HasDataFor(request.From.Year);
        for (var day = request.From.PlusDays(1); after.Count < last; day = day.PlusDays(1))
        {
            known &= bureau.HasDataFor(day.Year);
            if (bureau.IsWorkingDay(day))
                after.Add(day);
        }

        return new([.. request.Days.Select(number => after[number - 1])], known);
    }
}
