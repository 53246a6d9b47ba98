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
    private const string MayBeSeen = "(s.about_unit is null or s.about_unit <> all(@above))";
    private const string FurtherOn = "(@at::timestamptz is null or (s.accepted_at, s.enquiry_id) < (@at, @id))";

    private const string Found =
        $"""
        where search_grams(s.words, s.owner_unit, s.owner_officer, s.kind, s.still_open, s.accepted_at) @@ (search_terms(@words) && @scope::tsquery)
            and {Contains} and {MayBeSeen} and {FurtherOn}
        {Page}
        """;

    private const string InWindow = $"select s.enquiry_id, s.accepted_at from enquiry_search s {Found}";

    // Raw: the index of search is asked by an operator that LINQ has no word for, over stretches of time.
    private const string InWindowWithStatus =
        $"select s.enquiry_id, s.accepted_at from enquiry_search s join enquiries e on e.id = s.enquiry_id and e.status = @status {Found}";

    /// <summary>So few that they are looked at one by one.</summary>
    private const string ToApprove =
        $"""
        select s.enquiry_id, s.accepted_at
        from (select enquiry_id from open_enquiries where {QueueScope.Readable} and drafted and status = 'Open') drafted
        join enquiry_search s using (enquiry_id) join enquiries e on e.id = s.enquiry_id
        where {Contains} and {MayBeSeen} and (@status::text is null or e.status = @status) and (@kind::text is null or s.kind = @kind) and {FurtherOn}
        {Page}
        """;

    internal async Task<IReadOnlyList<QueueMark>> Run(Actor actor, QueueRequest request, QueueMark? mark, CancellationToken cancellationToken)
    {
        var words = WordsOf(request.Search!);
        if (words.Length == 0)
            return [];
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        if (request.Queue is QueueName.Approval)
            return await Read(connection, ToApprove, null, actor, request, words, mark, request.Take + 1, cancellationToken);
        var found = new List<QueueMark>();
        var (statement, owners) = (request.Status is null ? InWindow : InWindowWithStatus, Owners(actor, request.Queue));
        var stillOpen = request.Status is EnquiryStatus.Open or EnquiryStatus.WaitingForCitizen;
        await foreach (var window in Windows(connection, mark, cancellationToken))
        {
            found.AddRange(await Read(
                connection, statement, window.Scope(owners, request.Kind, stillOpen), actor, request, words, mark, request.Take + 1 - found.Count,
                cancellationToken));
            if (found.Count > request.Take)
                break;
        }

        return found;
    }

    /// <summary>Whose enquiries he may search: his own, wherever they lie, and those of his units; null for all.</summary>
    private string[]? Owners(Actor actor, QueueName queue) => queue == QueueName.Mine
        ? [SearchWindow.Officer(actor.Id)]
        : new QueueScope(actor, units).Units(queue) is not { } within ? null
        : queue == QueueName.Unit ? [.. within.Select(SearchWindow.Unit)]
        : [.. within.Select(SearchWindow.Unit), SearchWindow.Officer(actor.Id)];

    internal static string[] WordsOf(string search) =>
        [.. search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

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
        command.Parameters.Add(new() { ParameterName = "at", Value = (object?)mark?.At ?? DBNull.Value });
        command.Parameters.Add(new() { ParameterName = "id", Value = (object?)mark?.Id ?? DBNull.Value });
        var found = new List<QueueMark>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            found.Add(new(false, reader.GetFieldValue<Instant>(1), reader.GetGuid(0)));
        return found;
    }
}
