using System.Reflection;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Governance.Benchmarks.Scale;

/// <summary>Rows of one table on their way in by binary COPY, with the columns of the model: none can be forgotten.</summary>
internal sealed class CopyRows<T>
    where T : class
{
    private readonly List<T> rows = [];
    private readonly Column[] columns;
    private readonly string statement;

    internal CopyRows(GovernanceDb db)
    {
        var table = db.Model.FindEntityType(typeof(T))!;
        columns = [.. table.GetProperties()
            .Where(property => property.GetValueGenerationStrategy() == NpgsqlValueGenerationStrategy.None)
            .Select(property => new Column(property))];
        statement = $"copy {table.GetTableName()} ({string.Join(", ", columns.Select(column => column.Name))}) from stdin (format binary)";
    }

    internal int Count => rows.Count;

    internal void Add(T row) => rows.Add(row);

    internal async Task Write(NpgsqlConnection connection)
    {
        await using var copy = await connection.BeginBinaryImportAsync(statement);
        foreach (var row in rows)
        {
            await copy.StartRowAsync();
            foreach (var column in columns)
                if (column.Of(row) is { } value)
                    await copy.WriteAsync(value, column.StoreType);
                else
                    await copy.WriteNullAsync();
        }

        await copy.CompleteAsync();
        rows.Clear();
    }

    private sealed class Column(IProperty property)
    {
        private readonly PropertyInfo reading = property.PropertyInfo!;
        private readonly Func<object?, object?>? convert = property.GetRelationalTypeMapping().Converter?.ConvertToProvider;

        internal string Name { get; } = property.GetColumnName();

        internal string StoreType { get; } = property.GetColumnType();

        internal object? Of(T row)
        {
            var value = reading.GetValue(row);
            return convert is null ? value : convert(value);
        }
    }
}
