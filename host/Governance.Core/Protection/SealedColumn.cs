using System.Reflection;

namespace Governance.Core.Protection;

/// <summary>A column of a row as seals see it.</summary>
internal sealed class SealedColumn
{
    private readonly PropertyInfo property;

    private SealedColumn(PropertyInfo property) => this.property = property;

    internal string Name => property.Name;

    internal bool Sealed { get; private init; }

    internal bool AcceptedWith { get; private init; }

    internal bool Json { get; private init; }

    internal object? Read(object row) => property.GetValue(row);

    /// <summary>Those of a kind of row, in the order of their names: what can be set is a column, what is reckoned is none.</summary>
    internal static SealedColumn[] Of(Type row) =>
    [
        .. row.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && property.Name != nameof(ISealedRow.Seal))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => new SealedColumn(property)
            {
                Sealed = !property.IsDefined(typeof(UnsealedAttribute)),
                AcceptedWith = property.IsDefined(typeof(AcceptedWithAttribute)),
                Json = property.IsDefined(typeof(SealedJsonAttribute)),
            }),
    ];
}
