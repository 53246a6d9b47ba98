using Governance.Contracts;
using NodaTime;

namespace Governance.PublicSecurity.LostProperty;

/// <summary>A thing that was lost or found, as far as a search may know it.</summary>
/// <param name="Id">The enquiry that tells of it.</param>
/// <param name="Category">What kind of thing.</param>
/// <param name="Date">The day on which it was lost or found.</param>
/// <param name="Area">Where; <c>unknown</c> where nobody knows.</param>
/// <param name="Colour">Empty where it was not said.</param>
/// <param name="Tag">The number on a found thing; empty for a lost one.</param>
/// <param name="Kept">Where a found thing is kept; empty for a lost one.</param>
internal sealed record Thing(Guid Id, string Category, LocalDate Date, string Area, string Colour, string Tag = "", string Kept = "")
{
    /// <summary>Null where the form lacks what the book needs.</summary>
    internal static Thing? Of(Guid id, FormValues form, string dateField) => form["category"] is { } category && Dates.Read(form[dateField]) is { } date
        ? new(id, category, date, form["area"] ?? "unknown", form["colour"] ?? "")
        : null;

    /// <summary>
    /// Whether this found thing may be that lost one: found on the day before at the earliest, as people err by a day, and not too different.
    /// </summary>
    internal bool MayBe(Thing lost) =>
        Category == lost.Category
        && Date >= lost.Date.PlusDays(-1)
        && (Area == lost.Area || Area == "unknown" || lost.Area == "unknown")
        && (Colour == lost.Colour || Vague(Colour) || Vague(lost.Colour));

    /// <summary>How much of the two is alike: the area and the colour, each for certain.</summary>
    internal int Likeness(Thing other) => (Area == other.Area ? 1 : 0) + (Colour == other.Colour && Colour.Length > 0 ? 1 : 0);

    /// <summary>What a citizen may read of it: nothing that would help somebody claim what is not his.</summary>
    internal LocalText Seen => new(
        $"{Dates.Written(Date).Zh}，{Where.Zh}{(Colour.Length > 0 ? $"，颜色：{Colour}" : "")}",
        $"{Dates.Written(Date).In("en")}, {Where.In("en")}");

    private LocalText Where => Areas.Area.Name(Area);

    private static bool Vague(string colour) => colour is "" or "其他" or "花色";
}
