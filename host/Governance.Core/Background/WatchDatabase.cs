using Governance.Core.Data;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Governance.Core.Background;

/// <summary>
/// Knows within two seconds that the database is away or hangs, and that it is back, whatever else asks it. It alone keeps asking while there is
/// no answer.
/// </summary>
internal sealed class WatchDatabase(DatabaseState state, PulseQuestions questions, ILogger<WatchDatabase> log) : BackgroundTask(log)
{
    // Counted, not measured: where this process itself gets no time, each of them takes longer, and the database is not blamed for it.
    private const int Waits = 15;
    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(100);

    protected override TimeSpan Interval => TimeSpan.FromMilliseconds(500);

    protected override async Task<bool> Turn(CancellationToken stoppingToken)
    {
        // A connection may end for reasons of its own: only a new one that fails too says something of the database.
        if (await Ask(stoppingToken) is not null && await Ask(stoppingToken) is { } failure)
        {
            state.Refused();
            throw new TemporaryFailure("The database does not answer.", failure);
        }

        if (state.KeepsNothing)
        {
            await questions.Keeps(stoppingToken);
            state.Wrote();
        }

        return false;
    }

    /// <returns>What came instead of an answer.</returns>
    private async Task<Exception?> Ask(CancellationToken stoppingToken)
    {
        var answer = questions.Answers(CancellationToken.None);
        for (var waited = 0; waited < Waits && !answer.IsCompleted; waited++)
            await Task.WhenAny(answer, Task.Delay(Wait, stoppingToken));
        if (!answer.IsCompleted)
            state.FellSilent();
        try
        {
            await answer;
            state.Answered();
            return null;
        }
        catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.TooManyConnections)
        {
            // It answers, and what is open stays open.
            state.Answered();
            return null;
        }
        catch (NpgsqlException failure)
        {
            return failure;
        }
    }
}
