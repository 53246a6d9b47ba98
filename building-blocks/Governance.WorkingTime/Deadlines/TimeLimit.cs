using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Governance.WorkingTime;

/// <summary>
/// How long the bureau has: so many elapsed hours or so many working days. Written <c>24 hours</c>, <c>1 working day</c>,
/// <c>7 working days</c>. The limits themselves are the bureau's promise (24 hours for a simple consultation, 7 working days
/// for a complex one, 15 for a complaint) or a business type's own.
/// </summary>
/// <remarks>
/// Equal when amount and unit are equal: 24 hours are not 1 working day. The default value has the amount 0 and is refused by <see cref="Deadline"/>.
/// </remarks>
/// <param name="Amount">From 1 to <see cref="MaxAmount"/>; anything else throws <see cref="ArgumentOutOfRangeException"/>.</param>
/// <param name="Unit">What <paramref name="Amount"/> counts.</param>
public readonly record struct TimeLimit(int Amount, TimeLimitUnit Unit)
{
    /// <summary>The greatest amount: 10,000, more than a year of hours and forty years of working days.</summary>
    public const int MaxAmount = 10_000;

    private readonly int amount = Checked(Amount);

    /// <summary>How many hours or working days, from 1 to <see cref="MaxAmount"/>.</summary>
    public int Amount { get => amount; init => amount = Checked(value); }

    /// <summary>Reads what <see cref="ToString"/> writes; upper and lower case, singular and plural, and any number of blanks are the same.</summary>
    /// <param name="text">Such as <c>7 working days</c>.</param>
    /// <exception cref="FormatException">It is no time limit; the message says what one looks like.</exception>
    public static TimeLimit Parse(string text) => TryParse(text, out var limit)
        ? limit
        : throw new FormatException($"“{text}” is no time limit: write a number from 1 to {MaxAmount} and its unit, such as “24 hours” or “7 working days”.");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <param name="text">Such as <c>24 hours</c>.</param>
    /// <param name="limit">What it says; the default value when it is no time limit.</param>
    /// <returns>Whether it is a time limit.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TimeLimit limit)
    {
        limit = default;
        var words = text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (words.Length < 2
            || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            || amount is < 1 or > MaxAmount)
            return false;
        TimeLimitUnit? unit = string.Join(' ', words[1..]).ToUpperInvariant() switch
        {
            "HOUR" or "HOURS" => TimeLimitUnit.Hours,
            "WORKING DAY" or "WORKING DAYS" => TimeLimitUnit.WorkingDays,
            _ => null,
        };
        if (unit is null)
            return false;
        limit = new(amount, unit.Value);
        return true;
    }

    /// <summary>The limit as business types write it: <c>24 hours</c>, <c>1 working day</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Amount} {(Unit == TimeLimitUnit.Hours ? "hour" : "working day")}{(Amount == 1 ? "" : "s")}");

    private static int Checked(int amount) => amount is >= 1 and <= MaxAmount
        ? amount
        : throw new ArgumentOutOfRangeException(nameof(amount), amount, $"A time limit is from 1 to {MaxAmount} hours or working days.");
}

/// <summary>What a time limit counts.</summary>
public enum TimeLimitUnit
{
    /// <summary>Elapsed hours, round the clock, from the moment of receipt (Civil Code, article 201, second paragraph).</summary>
    Hours,

    /// <summary>Working days, the day of receipt not counted (Civil Code, article 201, first paragraph).</summary>
    WorkingDays,
}
