using System.Globalization;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Enquiries;
using Governance.Core.Publishing;
using Governance.Host.Api.Requests;
using NodaTime;
using NodaTime.Text;

namespace Governance.Host.Open311;

/// <summary>Which requests a list shall hold, read from behind the question mark; what is wrong there is named.</summary>
internal sealed class WantedRequests(IQueryCollection query, PublicNumbers numbers)
{
    /// <summary>As the specification says: the newest thousand of ninety days.</summary>
    internal const int Most = 1_000;

    private const int MostIds = 100;
    private const int MostServices = 50;
    private static readonly Duration Longest = Duration.FromDays(90);

    private readonly List<FieldError> errors = [];

    internal Problem? Problem => errors.Count > 0 ? Core.Problem.Invalid(errors) : null;

    /// <summary>Null where none are named; what is no number is none of anybody's.</summary>
    internal IReadOnlyList<Guid>? Ids()
    {
        if (Listed("service_request_id", MostIds) is not { } named)
            return null;
        return [.. named.Select(numbers.Read).OfType<Guid>().Distinct()];
    }

    internal int Count()
    {
        if (Text("page_size") is not { } text)
            return Most;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= Most)
            return count;
        errors.Add(new("page_size", Open311Text.WholeNumberFromTo(1, Most)));
        return Most;
    }

    internal PublicSearch Search(Instant now, DateTimeZone zone)
    {
        var (start, end) = (Moment("start_date", zone), Moment("end_date", zone));
        var until = end ?? (start is { } first ? Instant.Min(now, first + Longest) : now);
        var from = start ?? until - Longest;
        if (from > until)
            errors.Add(new("end_date", Open311Text.EndsBeforeItStarts));
        else if (until - from > Longest)
            errors.Add(new("end_date", Open311Text.NoMoreThanNinetyDays));
        return new(from, until, [.. (Listed("service_code", MostServices) ?? []).Select(Service)], Status());
    }

    private static PublicService Service(string code) => DocumentedWords.Read<EnquiryKind>(code) is { } kind ? new(null, kind) : new(code, null);

    /// <summary>Both, with a comma between them, are all.</summary>
    private bool? Status()
    {
        var named = (Listed("status", 2) ?? []).Distinct().ToArray();
        if (Array.Exists(named, word => word is not ("open" or "closed")))
            errors.Add(new("status", Open311Text.OpenOrClosed));
        return named is [var word] ? word == "open" : null;
    }

    private string[]? Listed(string name, int most)
    {
        if (Text(name) is not { } text)
            return null;
        var named = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // The database takes no question with a sign that is none.
        if (named.Length <= most && !PlainText.HasControl(text, severalLines: false))
            return named;
        errors.Add(new(name, Open311Text.NoMoreThan(most)));
        return [];
    }

    /// <summary>A moment with its offset, or a day, which begins at midnight of the bureau.</summary>
    private Instant? Moment(string name, DateTimeZone zone)
    {
        // A plus sign that was not encoded arrives as a blank.
        if (Text(name)?.Trim().Replace(' ', '+') is not { } text)
            return null;
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 2199 } moment })
            return moment.ToInstant();
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 2199 } day })
            return day.AtStartOfDayInZone(zone).ToInstant();
        errors.Add(new(name, Open311Text.MustBeAMoment));
        return null;
    }

    private string? Text(string name) => query[name].ToString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
