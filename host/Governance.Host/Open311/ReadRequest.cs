using System.Globalization;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Channels.Open311;
using Governance.Core.Clocks;
using Governance.Core.Intake;
using Governance.Host.Entrance;

namespace Governance.Host.Open311;

/// <summary>A request as it was sent, read into the submission that intake takes from every channel.</summary>
/// <param name="Where">The field of the form that the place went into; null where it stands in the text.</param>
internal sealed record ReadRequest(Submission Submission, string? Where)
{
    private const int LongestSubject = 60;

    private static readonly TextBound Description = new(2, 4_000);
    private static readonly TextBound Address = new(2, 200, OneLine: true);
    private static readonly TextBound MediaUrl = new(8, 2_000, OneLine: true);
    private static readonly TextBound PersonName = new(1, 50, OneLine: true);

    /// <summary>What is wrong with it stands among the form's errors.</summary>
    internal static ReadRequest Of(SentForm form, Offering service, string? idempotencyKey, BureauCalendar calendar)
    {
        var description = Text(form, "description", Description) ?? "";
        if (form.One("description") is null)
            form.Wrong("description", Open311Text.DescribeIt);
        var place = ReadPlace(form);
        var answers = Answers(form, service, calendar);
        // What is not asked with these answers would be dropped from the form.
        var where = place is not null && service.Where is { } field && answers[field.Name] is null
            && FormCheck.IsAsked(field, service.Type!.Form, answers) ? field : null;
        var holdsPoint = where?.Describe().Widget == Widgets.Place;
        if (where is not null)
            answers = answers.With(where.Name, holdsPoint ? place!.ToString() : place!.Words);
        var submission = new Submission
        {
            Kind = service.Kind,
            BusinessType = service.Type?.Code,
            Subject = Subject(service, description),
            Body = Body(description, where is null || (place?.Latitude is not null && !holdsPoint) ? place : null, ReadMediaUrl(form)),
            Form = answers,
            Contact = new(Name(form), form.One("phone"), form.One("email")),
            Channel = Open311Channel.Code,
            Language = ReaderLanguage.Current,
            IdempotencyKey = idempotencyKey,
        };
        return new(submission, where?.Name);
    }

    private static FormValues Answers(SentForm form, Offering service, BureauCalendar calendar)
    {
        var asked = service.Fields.Select((field, index) => new Question(field, index + 1)).ToDictionary(question => question.Field.Name);
        var answers = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var (code, values) in form.Attributes)
            if (asked.TryGetValue(code, out var question))
                answers.Add(new(code, [.. values.Select(text => question.Read(text, calendar))]));
            else
                form.Wrong($"attribute[{PlainText.First(code, 40)}]", Open311Text.NotAskedHere);
        return new(answers);
    }

    /// <summary>Words, a point, or both.</summary>
    private static Place? ReadPlace(SentForm form)
    {
        var (latitude, longitude) = (Degrees(form, "lat", 90), Degrees(form, "long", 180));
        if ((form.One("lat") is null) != (form.One("long") is null))
            form.Wrong(form.One("lat") is null ? "lat" : "long", Open311Text.GiveBoth);
        var words = Text(form, "address_string", Address);
        return (words, latitude, longitude) switch
        {
            (null, { } north, { } east) => new(string.Create(CultureInfo.InvariantCulture, $"{north:0.0#####}, {east:0.0#####}"), north, east),
            (null, _, _) => null,
            _ => latitude is null || longitude is null ? new(words) : new(words, latitude, longitude),
        };
    }

    private static double? Degrees(SentForm form, string name, int most)
    {
        if (form.One(name) is not { } text)
            return null;
        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            && Math.Abs(degrees) <= most)
            return degrees;
        form.Wrong(name, Open311Text.DegreesUpTo(most));
        return null;
    }

    /// <summary>Kept as a text for the officer to read; nobody here asks a stranger's address for anything.</summary>
    private static string? ReadMediaUrl(SentForm form)
    {
        if (Text(form, "media_url", MediaUrl) is not { } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return text;
        form.Wrong("media_url", Open311Text.MustBeAWebAddress);
        return null;
    }

    private static string? Name(SentForm form)
    {
        var (first, last) = (Text(form, "first_name", PersonName), Text(form, "last_name", PersonName));
        if (first is null || last is null)
            return first ?? last;
        // A Chinese name has the family first, and no blank between.
        return last.Concat(first).All(char.IsAscii) ? $"{first} {last}" : last + first;
    }

    private static string? Text(SentForm form, string name, TextBound bound)
    {
        if (form.One(name) is not { } text)
            return null;
        if (TextRule.MistakeIn(text, bound) is { } wrong)
            form.Wrong(name, wrong);
        return TextRule.Fit(text);
    }

    /// <summary>The first line, which tells more at the desk than the service's name.</summary>
    private static string Subject(Offering service, string description)
    {
        var first = PlainText.First(description.Split('\n', 2)[0].Trim(), LongestSubject);
        return PlainText.Length(first) >= 2 ? first : service.Name.In(ReaderLanguage.Current);
    }

    private static string Body(string description, Place? place, string? mediaUrl)
    {
        var language = ReaderLanguage.Current;
        string?[] parts =
        [
            description,
            place is null ? null : Open311Text.Where(FieldType.Place.Show(place.ToString())).In(language),
            mediaUrl is null ? null : Open311Text.Link(mediaUrl).In(language),
        ];
        return string.Join("\n\n", parts.OfType<string>());
    }
}
