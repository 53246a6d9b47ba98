using System.Net;
using System.Net.Sockets;
using Governance.Core.Data;
using Governance.Core.Intake;
using Npgsql;

namespace Governance.Core.Tests.Intake;

[Cases("F33")]
public sealed class When_more_come_than_can_be_kept
{
    private const int MoreThanEver = 3_000;

    [Fact]
    public async Task Who_finds_the_queue_full_is_told_at_once_and_nobody_waits_without_an_end()
    {
        // Takes connections and says nothing: what is being kept is never done.
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start(MoreThanEver);
        await using var database = NpgsqlDataSource.Create($"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Username=nobody;Timeout=0");
        var state = new DatabaseState();
        var intake = new InsertEnquiriesInBatches(database, null!, state);
        var waiting = new List<Task<bool>>();

        for (var sent = 0; sent < MoreThanEver && !waiting.Exists(task => task.IsFaulted); sent++)
            waiting.Add(intake.Run(null!, default));

        waiting.Count.ShouldBeInRange(100, MoreThanEver - 1);
        (await Should.ThrowAsync<TemporaryFailure>(waiting[^1])).Message.ShouldContain("full");
        waiting.SkipLast(1).ShouldAllBe(sent => !sent.IsCompleted);
        // Found silent, it keeps nobody waiting at all.
        state.Refused();
        await Should.ThrowAsync<TemporaryFailure>(() => intake.Run(null!, default));
        silent.Stop();
        foreach (var sent in waiting)
            await Should.ThrowAsync<Exception>(sent);
    }
}
