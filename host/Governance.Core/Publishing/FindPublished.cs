using Governance.Core.Office;
using NodaTime;
using Npgsql;

namespace Governance.Core.Publishing;

/// <summary>
/// Published answers in which the terms stand: first those that have all of them, then the newest that have one. Like the desk's search it
/// goes back in time stretch by stretch and stops when it has enough to choose from, however many were ever published.
/// </summary>
[PerRequest]
internal sealed class FindPublished(NpgsqlDataSource database, IClock clock)
{
    // Raw: the index of search is asked by an operator that LINQ has no word for.
    private const string Selected =
        """
        select enquiry_id, business_type, module, question, answer, unit, published_at, accepted_at from published_answers
        where search_grams(search_words(question, answer), unit, null, '', false, published_at) @@
        """;

    private const string NewestFirst = " && @scope::tsquery) order by published_at desc limit @most";
    private const string HasAll = Selected + " (search_terms(@terms)" + NewestFirst;

    private const string HasAny = Selected
        + " ((select string_agg('(' || search_terms(array[term])::text || ')', ' | ')::tsquery from unnest(@terms) asked(term))"
        + NewestFirst;

    internal async Task<IReadOnlyList<PublishedAnswer>> Run(string[] terms, int most, CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        if (await Known(connection, cancellationToken) is not { } known)
            return [];
        var found = new Dictionary<Guid, PublishedAnswer>();
        foreach (var statement in terms.Length == 1 ? [HasAll] : new[] { HasAll, HasAny })
            foreach (var window in SearchWindow.Months(Instant.Max(clock.GetCurrentInstant(), known.Last).InUtc().Date, known.First.InUtc().Date))
            {
                if (found.Count >= most)
                    return [.. found.Values];
                foreach (var answer in await Read(connection, statement, window, terms, most, cancellationToken))
                    found.TryAdd(answer.EnquiryId, answer);
            }

        return [.. found.Values];
    }

    private static async Task<(Instant First, Instant Last)?> Known(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("select min(published_at), max(published_at) from published_answers", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return await reader.IsDBNullAsync(0, cancellationToken) ? null : (reader.GetFieldValue<Instant>(0), reader.GetFieldValue<Instant>(1));
    }

    private static async Task<IReadOnlyList<PublishedAnswer>> Read(
        NpgsqlConnection connection, string statement, SearchWindow window, string[] terms, int most, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(statement, connection);
        command.Parameters.AddRange(new NpgsqlParameter[] { new("terms", terms), new("scope", window.Scope()), new("most", most) });
        var found = new List<PublishedAnswer>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            found.Add(new()
            {
                EnquiryId = reader.GetGuid(0), BusinessType = reader.IsDBNull(1) ? null : reader.GetString(1),
                Module = reader.IsDBNull(2) ? null : reader.GetString(2),
                Question = reader.GetString(3), Answer = reader.GetString(4), Unit = reader.GetString(5), PublishedAt = reader.GetFieldValue<Instant>(6),
                AcceptedAt = reader.GetFieldValue<Instant>(7),
            });
        return found;
    }
}
