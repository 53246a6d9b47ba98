using Governance.Core.Data;
using Npgsql;

namespace Governance.Core.Tests.Protection;

public sealed class What_one_host_holds(Bureau bureau) : IClassFixture<Bureau>
{
    [Fact]
    public async Task Is_free_again_when_its_connection_was_cut_and_giving_it_back_is_no_error()
    {
        await using var database = NpgsqlDataSource.Create(bureau.ConnectionString);
        await using var mine = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var others = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        var held = await HostLock.Files.Hold(mine, TestContext.Current.CancellationToken);
        (await HostLock.Files.TryHold(others, TestContext.Current.CancellationToken)).ShouldBeNull();

        await bureau.Ask("select pg_terminate_backend($1)", mine.ProcessID);
        await Should.NotThrowAsync(async () => await held.DisposeAsync());

        await using var theirs = await HostLock.Files.TryHold(others, TestContext.Current.CancellationToken);
        theirs.ShouldNotBeNull();
    }
}
