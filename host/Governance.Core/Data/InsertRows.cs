using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Governance.Core.Data;

/// <summary>
/// One statement that inserts any number of rows, always the same text and so prepared once. Made from the model: no column can be forgotten.
/// </summary>
internal sealed class InsertRows<T>
    where T : class
{
    private readonly Column[] columns;
    private readonly string statement;

    /// <param name="model">The model of the database.</param>
    /// <param name="which">Which rows of <c>given</c> are inserted, and what then.</param>
    internal InsertRows(IModel model, string which)
    {
        var table = model.FindEntityType(typeof(T))!;
        columns = [.. table.GetProperties()
            .Where(property => property.GetValueGenerationStrategy() == NpgsqlValueGenerationStrategy.None)
            .Select(property => new Column(property))];
        var names = string.Join(", ", columns.Select(column => column.Name));
        var arrays = string.Join(", ", columns.Select((column, index) => $"${index + 1}::{column.StoreType}[]"));
        statement = $"insert into {table.GetTableName()} ({names}) select given.* from unnest({arrays}) as given({names}) {which}";
    }

    internal NpgsqlBatchCommand Of(IReadOnlyList<T> rows)
    {
        // Raw: one statement of arrays for any number of rows, which EF Core writes one by one.
        var command = new NpgsqlBatchCommand(statement);
        foreach (var column in columns)
            command.Parameters.Add(new() { Value = column.Of(rows) });
        return command;
    }

    private sealed class Column(IProperty property)
    {
        private readonly System.Reflection.PropertyInfo reading = property.PropertyInfo!;
        private readonly Func<object?, object?>? convert = property.GetRelationalTypeMapping().Converter?.ConvertToProvider;
        private readonly Type element = ElementOf(property);

        internal string Name { get; } = property.GetColumnName();

        internal string StoreType { get; } = property.GetColumnType();

        internal Array Of(IReadOnlyList<T> rows)
        {
            var values = Array.CreateInstance(element, rows.Count);
            for (var index = 0; index < rows.Count; index++)
            {
                var value = reading.GetValue(rows[index]);
                values.SetValue(convert is null ? value : convert(value), index);
            }

            return values;
        }

        private static Type ElementOf(IProperty property)
        {
            var type = property.GetRelationalTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
            return property.IsNullable && type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
        }
    }
}
