using Npgsql;

namespace Governance.Host.SignIn;

/// <summary>Whether something failed because the database does not answer, however deep that is wrapped.</summary>
internal static class DatabaseAway
{
    internal static bool Is(Exception? failure) => failure is NpgsqlException or TimeoutException || (failure?.InnerException is { } inner && Is(inner));
}
