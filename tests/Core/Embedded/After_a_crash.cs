using System.Diagnostics;
using Governance.EmbeddedPostgres;

namespace Governance.Core.Tests.Embedded;

public sealed class After_a_crash : AServerOfItsOwn
{
    [Fact]
    public async Task The_server_of_a_killed_host_is_taken_over()
    {
        await A_host_that_is_killed.Using(Folder);
        var left = ProcessInLock();

        await using var server = await PrivatePostgres.Start(Durable);

        server.Attached.ShouldBeTrue();
        server.ProcessId.ShouldBe(left);
    }

    [Fact]
    public async Task A_server_taken_over_is_stopped_by_the_host_that_took_it()
    {
        await A_host_that_is_killed.Using(Folder);

        await (await PrivatePostgres.Start(Durable)).DisposeAsync();

        File.Exists(Lock).ShouldBeFalse();
    }

    [Cases("F2")]
    [Fact]
    public async Task A_killed_server_comes_back_by_itself_with_all_that_was_acknowledged()
    {
        var restarted = new TaskCompletionSource();
        await using var server = await PrivatePostgres.Start(Durable with { Tell = _ => restarted.TrySetResult() });
        await Accept(server, "Q1");
        var killed = server.ProcessId;
        Process.GetProcessById(killed).Kill();

        await restarted.Task.WaitAsync(TimeSpan.FromSeconds(30));

        server.ProcessId.ShouldNotBe(killed);
        (await Accepted(server)).ShouldBe("Q1");
        server.Notes.ShouldContain(note => note.Zh.Contains("已重新启动"));
    }

    [Cases("F1", "F2")]
    [Fact]
    public async Task What_was_acknowledged_survives_the_killing_of_host_and_server()
    {
        await using (var before = await PrivatePostgres.Start(Durable))
            await Accept(before, "Q1");
        await A_host_that_is_killed.Using(Folder);
        Process.GetProcessById(ProcessInLock()).Kill();

        await using var after = await PrivatePostgres.Start(Durable);

        (await Accepted(after)).ShouldBe("Q1");
    }

    [Fact]
    public async Task A_lock_whose_process_number_now_belongs_to_another_program_is_cleared()
    {
        string[] left;
        await using (await PrivatePostgres.Start(Fast))
            left = await File.ReadAllLinesAsync(Lock);
        await File.WriteAllLinesAsync(Lock, left.Skip(1).Prepend($"{Environment.ProcessId}"));

        await using var server = await PrivatePostgres.Start(Fast);

        (await Ask(server, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_lock_that_was_only_half_written_is_cleared()
    {
        await using (await PrivatePostgres.Start(Fast))
        {
        }

        await File.WriteAllTextAsync(Lock, "");

        await using var server = await PrivatePostgres.Start(Fast);
        (await Ask(server, "SELECT 1")).ShouldBe(1);
    }

    [Fact]
    public async Task Data_that_was_only_half_made_is_made_anew()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "cluster.new", "base"));

        await using var server = await PrivatePostgres.Start(Fast);
        (await Ask(server, "SELECT 1")).ShouldBe(1);
    }
}
