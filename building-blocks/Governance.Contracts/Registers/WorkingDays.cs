using MediatR;
using NodaTime;

namespace Governance.Contracts;

/// <summary>
/// The first ten working days (工作日) after a day, by the bureau's calendar, which is as far as most rules reach; <see cref="CountWorkingDays"/> counts
/// further ones.
/// </summary>
/// <param name="Dates">The ten days in order; none where there was nothing to count from.</param>
/// <param name="HolidaysKnown">Whether the holidays of all these days are published.</param>
public sealed record WorkingDays(IReadOnlyList<LocalDate> Dates, bool HolidaysKnown)
{
    private const int Reach = 10;

    private static readonly int[] Numbers = [.. Enumerable.Range(1, Reach)];

    /// <summary>Nothing to count from.</summary>
    public static WorkingDays None { get; } = new([], HolidaysKnown: true);

    /// <summary>Said where the holidays of a later year are not published yet; empty where they are.</summary>
    public LocalText Caveat => HolidaysKnown ? new("", "") : new("有的节假日安排还没有公布，遇节假日顺延。", " Some public holidays are not published yet, and make it later.");

    /// <summary>The first, the second and so on.</summary>
    /// <param name="number">From 1 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no days, or the number is another.</exception>
    public LocalDate this[int number] => Dates[number - 1];

    /// <summary>The working days after a day; <see cref="None"/> without a day, or after one that no calendar reaches.</summary>
    public static async Task<WorkingDays> After(LocalDate? day, IMediator host, CancellationToken cancellationToken) =>
        day is { } from && await host.Send(new CountWorkingDays(from, Numbers), cancellationToken) is { Dates.Count: Reach } counted
            ? new(counted.Dates, counted.HolidaysKnown)
            : None;
}
