using Governance.Core.Units;
using Npgsql;

namespace Governance.Core.Officers;

/// <summary>
/// Which enquiries an officer may list; the same right as <see cref="May.Open"/>, said to the database over any table that has the columns
/// <c>owner_unit, owner_officer, about_unit, confidential</c>.
/// </summary>
internal sealed class QueueScope
{
    private const string NotAboutHim = "(about_unit is null or about_unit <> all(@above))";
    private const string Open = "not confidential";

    /// <summary>
    /// True of every row, and said by this way alone: the index of everything demands it, and so the planner cannot read along that one
    /// until it meets rows of a desk that may have none.
    /// </summary>
    private const string Everything = $"{Open} and {Moment} > '-infinity'";
    private const string Moment = "{moment}";
    private const string Closed = "confidential";

    /// <summary>What of his own lies on none of the ways before it.</summary>
    private const string Elsewhere =
        "case when confidential then not @cleared or owner_unit <> all(@mine) else not @everything and owner_unit <> all(@mine) end";

    private readonly Actor actor;
    private readonly string[] above;
    private readonly string[] mine;

    private bool Everywhere => (actor.Office || actor.Leader) && !actor.Technical;

    internal QueueScope(Actor actor, UnitDirectory units)
    {
        this.actor = actor;
        // Neither the unit complained about nor what is part of it sees the complaint.
        above = [.. units.Ancestry(actor.Unit).Select(unit => unit.Code)];
        mine = actor.Head
            ? [.. units.All.Where(unit => units.IsWithin(unit.Code, actor.Unit)).Select(unit => unit.Code).Append(actor.Unit).Distinct()]
            : [actor.Unit];
    }

    /// <summary>The units whose enquiries he may list, as far as they are not confidential; null for all.</summary>
    internal IReadOnlyList<string>? Units(QueueName queue) => queue switch
    {
        QueueName.Unit => actor.Technical ? [] : [actor.Unit],
        _ => Everywhere ? null : mine,
    };

    /// <summary>What he may list at all.</summary>
    internal const string Readable =
        $"""
        {NotAboutHim} and case when confidential then owner_officer = @me or (@cleared and owner_unit = any(@mine))
            else @everything or owner_unit = any(@mine) or owner_officer = @me end
        """;

    /// <summary>Of the enquiries themselves: what his units were asked about.</summary>
    internal const string Asked =
        $"({NotAboutHim} and (not confidential or @cleared) and exists (select 1 from unnest(@mine) asked(unit) where position(' ' || unit || ' ' in "
            + $"asked_units) > 0))";

    /// <summary>
    /// The ways that together reach all of a queue, each along one index: by unit after unit, by officer, or over everything that is open to all.
    /// One way over several units would have to sort whatever they have.
    /// </summary>
    /// <param name="apart">Each row on one way alone, for counting; to be read, his own needs no look at what else leads to it.</param>
    internal IReadOnlyList<(string Where, string[]? Units)> Ways(QueueName queue, bool apart = false)
    {
        const string Own = "owner_officer = @me";
        // Who runs the platform lists nothing.
        if (actor.Technical)
            return [];
        return queue switch
        {
            QueueName.Mine => [(Own, null)],
            QueueName.Unit when actor.ClearedForConfidential => [(Open, [actor.Unit]), (Closed, [actor.Unit])],
            QueueName.Unit => [(Open, [actor.Unit]), ($"{Own} and {Closed} and owner_unit = any(@units)", null)],
            QueueName.Approval when !actor.Head => [],
            QueueName.Approval => actor.ClearedForConfidential
                ? [("drafted and status = 'Open'", mine)]
                : [($"drafted and status = 'Open' and ({Open} or {Own})", mine)],
            _ => [Everywhere ? (Everything, null) : (Open, mine),
                .. actor.ClearedForConfidential ? [(Closed, mine)] : Array.Empty<(string, string[]?)>(), (apart ? $"{Own} and {Elsewhere}" : Own, null)],
        };
    }

    /// <summary>One way as a query. A unit that is alone is named to the planner, which knows how much lies at each; of several it goes through each.</summary>
    /// <param name="moment">The column by whose time the table is read.</param>
    internal static string Query((string Where, string[]? Units) way, string columns, string table, string moment, string and, string order) =>
        way.Units is null or [_]
        ? $"(select {columns} from {table} where {(way.Units is null ? "" : "owner_unit = (@units)[1] and ")}{way.Where.Replace(Moment, moment)} and "
            + $"{NotAboutHim} {and} {order})"
        : $"""
           (select found.* from unnest(@units) asked(unit) cross join lateral
               (select {columns} from {table} where owner_unit = asked.unit and {way.Where} and {NotAboutHim} {and} {order}) found)
           """;

    internal void AddTo(NpgsqlParameterCollection parameters, QueueName queue)
    {
        parameters.Add(new("me", actor.Technical ? Guid.Empty : actor.Id));
        parameters.Add(new("above", above));
        parameters.Add(new("mine", mine));
        parameters.Add(new("cleared", actor.ClearedForConfidential && !actor.Technical));
        parameters.Add(new("everything", Everywhere));
        parameters.Add(new("units", queue == QueueName.Unit && !actor.Technical ? [actor.Unit] : mine));
    }
}
