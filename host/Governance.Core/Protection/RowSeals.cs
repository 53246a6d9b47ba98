using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Governance.Core.Protection;

/// <summary>
/// Seals rows with keyed hashes (HMAC-SHA256) over all their columns: whoever can write to the database but does not hold the platform's
/// key can make no row that holds. A column that has its type's default counts as absent, so that a later version may add one.
/// Open only to the benchmark that measures intake without it.
/// </summary>
[PerHost]
internal class RowSeals(PlatformKey platform)
{
    /// <summary>How many bytes of a seal stand in the trail of the next.</summary>
    internal const int Mark = 16;

    private static readonly ConcurrentDictionary<Type, SealedColumn[]> Known = new();
    private readonly byte[] seals = platform.For("rows");
    private readonly byte[] prints = platform.For("rows/accepted");

    internal virtual void Seal(ISealedRow row) => row.Seal = Of(row, column => column.Read(row));

    internal bool Holds(ISealedRow row) => Holds(row.Seal, row, column => column.Read(row));

    /// <param name="sealedAs">The seal that is to be proved.</param>
    /// <param name="kind">A row of the kind.</param>
    /// <param name="value">What stood in a column under that seal.</param>
    internal bool Holds(byte[]? sealedAs, ISealedRow kind, Func<SealedColumn, object?> value) =>
        sealedAs is not null && CryptographicOperations.FixedTimeEquals(sealedAs, Of(kind, value));

    /// <summary>After a change to a row whose seal held before it. What was altered past the platform is never sealed anew: it stays found.</summary>
    internal void SealAnew(ISealedRow row)
    {
        if (row is IMovingRow moving)
            moving.Trail = [.. moving.Trail, .. row.Seal.AsSpan(0, Mark)];
        Seal(row);
    }

    /// <summary>Of what is marked as <see cref="AcceptedWithAttribute"/>.</summary>
    internal virtual byte[] PrintOfAccepted(object row) =>
        Hash(prints, row.GetType(), ColumnsOf(row.GetType()).Where(column => column.AcceptedWith), column => column.Read(row));

    /// <param name="value">What stood in a column then.</param>
    internal byte[] PrintOfAccepted(object row, Func<SealedColumn, object?> value) =>
        Hash(prints, row.GetType(), ColumnsOf(row.GetType()).Where(column => column.AcceptedWith), value);

    internal static IReadOnlyList<SealedColumn> ColumnsOf(Type row) => Known.GetOrAdd(row, SealedColumn.Of);

    private byte[] Of(ISealedRow kind, Func<SealedColumn, object?> value) =>
        Hash(seals, kind.GetType(), ColumnsOf(kind.GetType()).Where(column => column.Sealed), value);

    private static byte[] Hash(byte[] key, Type row, IEnumerable<SealedColumn> columns, Func<SealedColumn, object?> value)
    {
        using var text = new SealedText();
        text.Add(row.Name);
        foreach (var column in columns)
            text.Add(column, value(column));
        return HMACSHA256.HashData(key, text.Written);
    }
}
