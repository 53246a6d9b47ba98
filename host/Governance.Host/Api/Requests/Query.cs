using System.Globalization;
using Governance.Contracts;
using Governance.Core;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Api.Requests;

/// <summary>Reads what stands behind the question mark and collects what is wrong with it.</summary>
internal sealed class Query(HttpRequest request)
{
    private readonly List<FieldError> errors = [];

    /// <summary>Null when all that was read is in order.</summary>
    public Problem? Problem => errors.Count > 0 ? Core.Problem.Invalid(errors) : null;

    public string? Text(string name) => request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    public T? OneOf<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
            return null;
        // Numbers would be taken too, and mean nothing to a reader.
        if (char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value))
            return value;
        errors.Add(new(name, JsonMistake.OneOf(typeof(T))));
        return null;
    }

    public int Number(string name, int otherwise, int least, int most)
    {
        if (Text(name) is not { } text)
            return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        errors.Add(new(name, new($"应该是 {least} 到 {most} 的整数。", $"It must be a whole number from {least} to {most}.")));
        return otherwise;
    }

    /// <summary>A day of the bureau's calendar, at its beginning.</summary>
    public Instant? Day(string name, DateTimeZone zone, int plusDays = 0)
    {
        if (Text(name) is not { } text)
            return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 2199 } date })
            return date.PlusDays(plusDays).AtStartOfDayInZone(zone).ToInstant();
        errors.Add(new(name, new("应该是日期，例如 2026-02-13。", "It must be a date such as 2026-02-13.")));
        return null;
    }
}
