using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.PublicSecurity.LostProperty;

/// <summary>Found things that may be a lost one, and lost things that a found one may be; the likest first.</summary>
internal sealed class Matches(IMediator host)
{
    internal const int Shown = 5;

    // As long as a thing is kept: what nobody claims within a year of the notice belongs to the state.
    private static readonly Period Year = Period.FromYears(1);

    private readonly LostAndFound books = new(host);

    public async Task<IReadOnlyList<Thing>> ForLost(Thing lost, LocalDate today, CancellationToken cancellationToken) => Best(lost,
        (await books.Read(LostAndFound.Found, lost.Category, lost.Date.PlusDays(-1), today, cancellationToken)).Where(found => found.MayBe(lost)));

    public async Task<IReadOnlyList<Thing>> ForFound(Thing found, CancellationToken cancellationToken) => Best(found,
        (await books.Read(LostAndFound.Lost, found.Category, found.Date - Year, found.Date.PlusDays(1), cancellationToken)).Where(found.MayBe));

    private static List<Thing> Best(Thing thing, IEnumerable<Thing> others) => [.. others
        .OrderByDescending(other => other.Likeness(thing))
        .ThenBy(other => Math.Abs(Period.DaysBetween(other.Date, thing.Date)))];
}
