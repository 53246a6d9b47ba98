using Npgsql;

namespace Governance.Core.Data;

/// <summary>
/// Something that is needed cannot be had just now: the database is away, hung, full or too busy, or the disk for files is full. Nothing is wrong
/// with what was asked, and asked again later it succeeds.
/// </summary>
internal class TemporaryFailure(string what, Exception? cause = null) : Exception(what, cause)
{
    // Of "no such file" and the like it is not the time that is wrong. The numbers of Linux, and those of Windows.
    private static readonly HashSet<int> OfDisks = [5, 28, 30, 122, unchecked((int)0x80070070), unchecked((int)0x80070027), unchecked((int)0x80070013)];

    /// <summary>Connection, resources, somebody's intervention, the server's disk.</summary>
    private static readonly string[] Classes = ["08", "53", "57", "58"];

    private static readonly string[] States =
    [
        PostgresErrorCodes.LockNotAvailable, PostgresErrorCodes.DeadlockDetected, PostgresErrorCodes.SerializationFailure,
        PostgresErrorCodes.ReadOnlySqlTransaction,
    ];

    /// <summary>Whether that is why something failed, however deep it is wrapped.</summary>
    internal static bool Is(Exception? failure) => failure switch
    {
        null => false,
        TemporaryFailure => true,
        PostgresException refused => Array.Exists(Classes, refused.SqlState.StartsWith) || States.Contains(refused.SqlState),
        NpgsqlOperationInProgressException => false,
        NpgsqlException => true,
        IOException disk when OfDisks.Contains(disk.HResult) => true,
        _ => Is(failure.InnerException),
    };

    /// <summary>Whether the database answers and keeps nothing: its disk is full, or it is a copy that may only be read.</summary>
    internal static bool KeepsNothing(Exception? failure) => failure switch
    {
        null => false,
        PostgresException refused => refused.SqlState is PostgresErrorCodes.DiskFull or PostgresErrorCodes.ReadOnlySqlTransaction,
        _ => KeepsNothing(failure.InnerException),
    };
}
