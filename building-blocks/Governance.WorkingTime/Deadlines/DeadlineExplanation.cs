using NodaTime;

namespace Governance.WorkingTime;

/// <summary>How a deadline came about, so that a citizen can count it on the fingers. Made by <see cref="Deadline.Explain"/>; immutable.</summary>
/// <param name="ReceivedAt">When the enquiry was accepted.</param>
/// <param name="Stages">The time limit, then each extension.</param>
/// <param name="Pauses">When the clock stood still, in order.</param>
/// <param name="YearsWithoutData">Years of counted days whose holidays are not known, in order: Monday to Friday was counted, and the deadline can
/// move when the State Council's notice is out.</param>
/// <param name="Zone">The bureau's zone, in which the dates are.</param>
public sealed record DeadlineExplanation(
    Instant ReceivedAt,
    IReadOnlyList<DeadlineStage> Stages,
    IReadOnlyList<Pause> Pauses,
    IReadOnlyList<int> YearsWithoutData,
    DateTimeZone Zone)
{
    /// <summary>When the answer is due; <see langword="null"/> while an open pause keeps that from being known.</summary>
    public Instant? Due => Stages[^1].Due;

    /// <summary>
    /// Each calendar day of the stages of working days, from the day of receipt to the day when it is due. Empty for hours, which no day interrupts.
    /// </summary>
    public IEnumerable<ExplainedDay> Days => Stages.SelectMany(stage => stage.Days);

    /// <summary>The explanation in lines for people, in the order of time; days in a row that are not counted for the same reason share a line.</summary>
    /// <param name="language">A language tag; what begins with <c>en</c> gives English, all else Chinese.</param>
    public IReadOnlyList<string> Describe(string? language) =>
        language?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true
            ? new Description(this, new EnglishWords()).Lines()
            : new Description(this, new ChineseWords()).Lines();
}

/// <summary>The time limit or one of its extensions.</summary>
/// <param name="Limit">How much time it gives.</param>
/// <param name="IsExtension">Whether it extends the one before.</param>
/// <param name="From">From when it counts: the receipt, or the end of the one before; <see langword="null"/> when that is not known.</param>
/// <param name="Due">When it ends; <see langword="null"/> while an open pause keeps that from being known.</param>
/// <param name="Days">Its days, for working days; empty for hours.</param>
public sealed record DeadlineStage(TimeLimit Limit, bool IsExtension, Instant? From, Instant? Due, IReadOnlyList<ExplainedDay> Days);

/// <summary>A calendar day on the way to a deadline.</summary>
/// <param name="Date">In the bureau's zone.</param>
/// <param name="Kind">What the day is to the office.</param>
/// <param name="Number">Which working day it is, from 1, extensions counting on; <see langword="null"/> when it is not counted.</param>
/// <param name="NotCounted">Why it is not counted; <see langword="null"/> when it is.</param>
/// <param name="Name">The name of the holiday or other day that differs, such as <c>春节</c>; often <see langword="null"/>.</param>
/// <param name="Closes">When a half day ends; <see langword="null"/> for every other kind.</param>
public sealed record ExplainedDay(LocalDate Date, DayKind Kind, int? Number, NotCounted? NotCounted, string? Name, LocalTime? Closes);

/// <summary>Why a day is not counted. The first that applies, in this order.</summary>
public enum NotCounted
{
    /// <summary>It is the day of receipt (Civil Code, article 201).</summary>
    DayOfReceipt,

    /// <summary>It is a Saturday or Sunday that is not worked.</summary>
    Weekend,

    /// <summary>It is a public holiday.</summary>
    Holiday,

    /// <summary>The bureau was closed.</summary>
    ClosingDay,

    /// <summary>The clock stood still as the office closed.</summary>
    Paused,
}
