using System.Globalization;
using Governance.Contracts;
using MediatR;
using NodaTime;
using NodaTime.Text;

namespace Governance.PublicSecurity.LostProperty;

/// <summary>
/// The books of what was lost and what was found, as documents of the module: one for each kind of thing and month. They hold what a search needs and
/// nothing that only the owner knows.
/// </summary>
internal sealed class LostAndFound(IMediator host)
{
    internal const string Lost = "lost";
    internal const string Found = "found";

    private const string Headings = "id,date,area,colour,tag,kept";
    private const int Attempts = 5;

    /// <summary>Null when it stands in the book; what stood there of the same enquiry is replaced.</summary>
    public Task<LocalText?> Write(string book, Thing thing, CancellationToken cancellationToken) => Change(
        Page(book, thing.Category, thing.Date), thing.Id, thing, cancellationToken);

    public Task<LocalText?> Strike(string book, string category, LocalDate date, Guid id, CancellationToken cancellationToken) =>
        Change(Page(book, category, date), id, null, cancellationToken);

    /// <summary>Everything of a kind in the months that a span touches.</summary>
    public async Task<IReadOnlyList<Thing>> Read(string book, string category, LocalDate from, LocalDate until, CancellationToken cancellationToken)
    {
        var things = new List<Thing>();
        for (var month = DateAdjusters.StartOfMonth(from); month <= until; month = month.PlusMonths(1))
            things.AddRange(Things(category, (await host.Send(new ReadDocument(Page(book, category, month)), cancellationToken)).Content));
        return [.. things.Where(thing => thing.Date >= from && thing.Date <= until)];
    }

    private async Task<LocalText?> Change(string page, Guid id, Thing? thing, CancellationToken cancellationToken)
    {
        // Two desks may write on one page at the same moment, and the later one would cover the earlier: read again, and write again if it is gone.
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var content = (await host.Send(new ReadDocument(page), cancellationToken)).Content;
            var line = thing is null ? null : Line(thing);
            if (Lines(content).FirstOrDefault(other => Is(other, id)) == line)
                return null;
            var lines = Lines(content).Where(other => !Is(other, id)).Concat(line is null ? [] : [line]).ToArray();
            var kept = await host.Send(new KeepDocument(page, lines.Length == 0 ? null : string.Join('\n', [Headings, .. lines])), cancellationToken);
            if (kept.Refusal is { } refusal)
                return refusal;
        }

        return new("登记簿正被别人改写，请再试一次。", "The book is being changed by others. Please try again.");
    }

    private static IEnumerable<string> Lines(string? content) => (content ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);

    private static bool Is(string line, Guid id) => line.StartsWith(id.ToString("N"), StringComparison.Ordinal);

    private static string Line(Thing thing) =>
        string.Join(',', thing.Id.ToString("N"), LocalDatePattern.Iso.Format(thing.Date), thing.Area, thing.Colour, thing.Tag, thing.Kept);

    private static string Page(string book, string category, LocalDate date) =>
        $"{book}/{category}/{date.ToString("uuuu-MM", CultureInfo.InvariantCulture)}";

    private static IEnumerable<Thing> Things(string category, string? content) =>
        from row in Register.Rows(content)
        let date = Dates.Read(row.GetValueOrDefault("date"))
        where date is not null && Guid.TryParseExact(row.GetValueOrDefault("id"), "N", out _)
        select new Thing(Guid.ParseExact(row["id"], "N"), category, date.Value, row["area"], row["colour"], row["tag"], row["kept"]);
}
