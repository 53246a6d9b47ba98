using Governance.Core.Officers;
using Governance.Core.Units;
using NodaTime;
using Npgsql;

namespace Governance.Core.Office;

/// <summary>The rows of a queue's page in their order, read along an index from where the page before ended; and how many there are.</summary>
[PerRequest]
internal sealed class QueuePages(NpgsqlDataSource database, UnitDirectory units)
{
    private static readonly Shape Open = new(
        "open_enquiries", "due_at", "enquiry_id, waiting, due_at", "waiting, due_at, enquiry_id", "waiting, due_at, enquiry_id", "@waiting, @at, @id");

    private static readonly Shape Answered = new(
        "enquiries", "answered_at", "id as enquiry_id, false as waiting, answered_at as due_at", "answered_at, id", "due_at, enquiry_id", "@at, @id",
        "and status = 'Answered'", NewestFirst: true);

    /// <summary>One row more than asked for tells that there is another page. From a mark that looks back, the rows come nearest first.</summary>
    internal Task<IReadOnlyList<QueueMark>> Run(Actor actor, QueueRequest request, QueueMark? mark, CancellationToken cancellationToken)
    {
        var shape = request.IsDone ? Answered : Open;
        var down = shape.NewestFirst != (mark is { Backwards: true });
        var (order, outer) = (InOrder(shape.Order, down), InOrder(shape.Outer, down));
        var and = $"{shape.And} {Filters(request)}" + (mark is null ? "" : $" and ({shape.Order}) {(down ? "<" : ">")} ({shape.From})");
        var sql = $"select * from ({Ways(actor, request, shape, and, $"order by {order} limit @reach")}) page order by {outer} limit @take offset @skip";
        return Read(sql, actor, request, mark, cancellationToken);
    }

    /// <summary>Of what is open; counted to <see cref="QueuePage.MostCounted"/> and one, which says that there is more.</summary>
    internal async Task<int> Count(Actor actor, QueueRequest request, CancellationToken cancellationToken)
    {
        // Ways that lie apart: nothing is gathered to be told from what was counted already, and the first that has enough ends it.
        var ways = Ways(actor, request, Open with { Columns = "1" }, Filters(request), "limit @reach", apart: true);
        await using var command = Command(
            $"select count(*)::int from (select * from ({ways}) found limit @reach) counted", actor, request, null, QueuePage.MostCounted);
        return (int)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<IReadOnlyList<QueueMark>> Read(string sql, Actor actor, QueueRequest request, QueueMark? mark, CancellationToken cancellationToken)
    {
        await using var command = Command(sql, actor, request, mark, request.Skip + request.Take);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<QueueMark>();
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(new(reader.GetBoolean(1), reader.GetFieldValue<Instant>(2), reader.GetGuid(0)));
        return rows;
    }

    private NpgsqlCommand Command(string sql, Actor actor, QueueRequest request, QueueMark? mark, int reach)
    {
        // Raw: a page is read along one index from where the last one ended (row comparison, union of ways), and counted no further than it must.
        var command = database.CreateCommand(sql);
        new QueueScope(actor, units).AddTo(command.Parameters, request.Queue);
        command.Parameters.Add(new("reach", reach + 1));
        command.Parameters.Add(new("take", request.Take + 1));
        command.Parameters.Add(new("skip", request.Skip));
        if (request.Status is { } status)
            command.Parameters.Add(new("status", status.ToString()));
        if (request.Kind is { } kind)
            command.Parameters.Add(new("kind", kind.ToString()));
        if (mark is not null)
            command.Parameters.AddRange(new NpgsqlParameter[] { new("waiting", mark.Waiting), new("at", mark.At), new("id", mark.Id) });
        return command;
    }

    private string Ways(Actor actor, QueueRequest request, Shape shape, string and, string order, bool apart = false)
    {
        var ways = new QueueScope(actor, units).Ways(request.Queue, apart);
        if (ways.Count == 0)
            return $"select {shape.Columns} from {shape.Table} where false";
        // By a union each row comes once, whatever ways lead to it.
        return string.Join(
            apart ? "\nunion all\n" : "\nunion\n", ways.Select(way => QueueScope.Query(way, shape.Columns, shape.Table, shape.Moment, and, order)));
    }

    private static string Filters(QueueRequest request) =>
        (request.Status is null ? "" : " and status = @status") + (request.Kind is null ? "" : " and kind = @kind");

    private static string InOrder(string columns, bool down) => down ? string.Join(", ", columns.Split(", ").Select(column => $"{column} desc")) : columns;

    /// <param name="Order">The columns of the index in the names of the table.</param>
    /// <param name="Outer">The same in the names of the page.</param>
    /// <param name="From">Where the page before ended.</param>
    private sealed record Shape(
        string Table, string Moment, string Columns, string Order, string Outer, string From, string And = "", bool NewestFirst = false);
}
