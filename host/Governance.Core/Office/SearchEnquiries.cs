using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Units;
using NodaTime;
using Npgsql;

namespace Governance.Core.Office;

/// <summary>
/// Finds enquiries whose open text contains all the words that were asked for, sign by sign, newest first. It looks at a day, some days,
/// months and years behind one another and stops when the page is full: a word that stands everywhere is found at once, one that
/// stands nowhere costs a look into the index.
/// </summary>
[PerRequest]
internal sealed class SearchEnquiries(NpgsqlDataSource database, UnitDirectory units, IClock clock)
{
    private const string Contains = "(select bool_and(position(lower(word) in s.words) > 0) from unnest(@words) asked(word))";
    private const string Page = "order by s.accepted_at desc, s.enquiry_id desc limit @take";

    internal async Task<IReadOnlyList<QueueMark>> Run(Actor actor, QueueRequest request, QueueMark? mark, CancellationToken cancellationToken)
    {
        var words = WordsOf(request.Search!);
        if (words.Length == 0)
            return [];
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        if (request.Queue is QueueName.Mine or QueueName.Approval || request.Status is EnquiryStatus.Open or EnquiryStatus.WaitingForCitizen)
            return await Read(connection, OfFew(request), null, actor, request, words, mark, request.Take + 1, cancellationToken);
        var found = new List<QueueMark>();
        var within = new QueueScope(actor, units).Units(request.Queue);
        await foreach (var window in Windows(connection, mark, cancellationToken))
        {
            found.AddRange(await Read(
                connection, ByIndex(request), window.Scope(within, request.Kind), actor, request, words, mark, request.Take + 1 - found.Count, cancellationToken));
            if (found.Count > request.Take)
                break;
        }

        return found;
    }

    internal static string[] WordsOf(string search) =>
        [.. search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string ByIndex(QueueRequest request) =>
        $"""
        select s.enquiry_id, s.accepted_at from enquiry_search s {(request.Status is null ? "" : "join enquiries e on e.id = s.enquiry_id and e.status = @status")}
        where search_grams(s.words, s.owner_unit, s.kind, s.accepted_at) @@ (search_terms(@words) && @scope::tsquery) and {Contains}
            and (s.about_unit is null or s.about_unit <> all(@above)) and (@at::timestamptz is null or (s.accepted_at, s.enquiry_id) < (@at, @id))
        {Page}
        """;

    /// <summary>An officer's own, or what is open: few enough to be looked at one by one.</summary>
    private static string OfFew(QueueRequest request)
    {
        var which = request.Queue == QueueName.Mine
            ? """
              select enquiry_id from open_enquiries where owner_officer = @me
              union all select id from enquiries where owner_officer = @me and status = 'Answered'
              """
            : $"select enquiry_id from open_enquiries where {QueueScope.Readable}{(request.Queue == QueueName.Approval ? " and drafted and status = 'Open'" : "")}";
        return $"""
            select s.enquiry_id, s.accepted_at from ({which}) few join enquiry_search s using (enquiry_id) join enquiries e on e.id = s.enquiry_id
            where {Contains} and (s.about_unit is null or s.about_unit <> all(@above))
                and (@status::text is null or e.status = @status) and (@kind::text is null or s.kind = @kind) and s.owner_unit = any(coalesce(@within, array[s.owner_unit]))
                and (@at::timestamptz is null or (s.accepted_at, s.enquiry_id) < (@at, @id))
            {Page}
            """;
    }

    private async IAsyncEnumerable<SearchWindow> Windows(
        NpgsqlConnection connection, QueueMark? mark, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("select min(accepted_at), max(accepted_at) from enquiries", connection);
        (Instant First, Instant Last) known;
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            await reader.ReadAsync(cancellationToken);
            if (await reader.IsDBNullAsync(0, cancellationToken))
                yield break;
            known = (reader.GetFieldValue<Instant>(0), reader.GetFieldValue<Instant>(1));
        }

        var newest = mark?.At ?? Instant.Max(clock.GetCurrentInstant(), known.Last);
        foreach (var window in SearchWindow.Back(newest.InUtc().Date, known.First.InUtc().Date))
            yield return window;
    }

    private async Task<IReadOnlyList<QueueMark>> Read(
        NpgsqlConnection connection, string sql, string? scope, Actor actor, QueueRequest request, string[] words, QueueMark? mark, int take,
        CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        new QueueScope(actor, units).AddTo(command.Parameters, request.Queue);
        command.Parameters.Add(new("words", words));
        command.Parameters.Add(new("take", take));
        command.Parameters.Add(new() { ParameterName = "scope", Value = (object?)scope ?? DBNull.Value });
        command.Parameters.Add(new() { ParameterName = "status", Value = (object?)request.Status?.ToString() ?? DBNull.Value });
        command.Parameters.Add(new() { ParameterName = "kind", Value = (object?)request.Kind?.ToString() ?? DBNull.Value });
        command.Parameters.Add(new("within", NpgsqlTypes.NpgsqlDbType.Array | NpgsqlTypes.NpgsqlDbType.Text)
            { Value = request.Queue == QueueName.Unit ? new[] { actor.Unit } : DBNull.Value });
        command.Parameters.Add(new() { ParameterName = "at", Value = (object?)mark?.At ?? DBNull.Value });
        command.Parameters.Add(new() { ParameterName = "id", Value = (object?)mark?.Id ?? DBNull.Value });
        var found = new List<QueueMark>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            found.Add(new(false, reader.GetFieldValue<Instant>(1), reader.GetGuid(0)));
        return found;
    }
}
