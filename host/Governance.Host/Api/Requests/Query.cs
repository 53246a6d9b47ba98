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
        if (DocumentedWords.Read<T>(text) is { } value)
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
        errors.Add(new(name, ApiText.MustBeAWholeNumberFromTo(least, most)));
        return otherwise;
    }

    public bool Flag(string name)
    {
        if (Text(name) is not { } text || text == "false")
            return false;
        if (text != "true")
            errors.Add(new(name, ApiText.MustBeTrueOrFalse));
        return true;
    }

    public Guid? Id(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (Guid.TryParseExact(text, "D", out var id))
            return id;
        errors.Add(new(name, ApiText.MustBeNextOfAPage));
        return null;
    }

    /// <summary>A day of the bureau's calendar.</summary>
    public LocalDate? Day(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 2199 } date })
            return date;
        errors.Add(new(name, ApiText.MustBeADateSuch));
        return null;
    }
}
