using Governance.Core.Data;
using Governance.Core.Reservations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Tracking;

/// <summary>
/// Reminds of appointments, so many hours before as their schedule says. Whoever booked later than that knows of his anyway. Each is worked on with
/// its enquiry's row locked: once, whatever hosts run.
/// </summary>
[PerHost]
internal sealed class TickReminders(IServiceScopeFactory scopes, StationBook book, IClock clock)
{
    private const int BatchSize = 100;

    /// <returns>How many citizens were reminded.</returns>
    internal async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var (now, reminded) = (clock.GetCurrentInstant(), 0);
        foreach (var schedule in book.Schedules)
        {
            if (book.Find(schedule) is not { RemindHours: > 0 and var hours })
                continue;
            var before = Duration.FromHours(hours);
            var near = now + before;
            var due = await db.SlotBookings.AsNoTracking()
                .Where(booking => booking.Schedule == schedule && booking.RemindedAt == null && booking.Attendance == null
                    && booking.StartsAt > now && booking.StartsAt <= near && booking.StartsAt - booking.BookedAt >= before)
                .OrderBy(booking => booking.StartsAt).Take(BatchSize).Select(booking => new { booking.EnquiryId, booking.Slot })
                .ToListAsync(cancellationToken);
            foreach (var booking in due)
                reminded += await scope.ServiceProvider.GetRequiredService<RemindOfAppointment>()
                    .Run(booking.EnquiryId, schedule, booking.Slot, cancellationToken) ? 1 : 0;
        }

        return reminded;
    }
}
