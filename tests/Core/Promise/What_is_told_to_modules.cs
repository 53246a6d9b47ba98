using Governance.Contracts;
using Governance.Core.FromModules;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Office;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Governance.Core.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Governance.Core.Tests.Promise;

public sealed class What_is_told_to_modules(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Is_told_once_and_in_order_whatever_hosts_tell_it()
    {
        // More than one host takes at a time, and each enquiry's messages lie far apart.
        var made = new List<Acknowledgement>();
        for (var number = 0; number < 30; number++)
            made.Add(await bureau.Accept(A.Typed("trial.question")));
        foreach (var given in made)
            (await bureau.Request((TransferToUnit use) => use.Run(A.Officer("trial.first"), given.Id, "trial.second", "归二科", default))).Done();
        foreach (var given in made)
            (await bureau.Step(A.Officer("trial.second"), given.Id, "reply", ("reply", "答复如下。"))).Done();
        foreach (var given in made)
            (await bureau.Request((RateReply use) => use.Run(given.QueryCode, A.AtHome, 4, null, default))).Done();

        await using var second = await bureau.Start(bureau.Clock);
        foreach (var _ in Enumerable.Range(0, 6))
            await Task.WhenAll(bureau.Get<DeliverOutbox>().Run(default), second.GetRequiredService<DeliverOutbox>().Run(default), bureau.Get<DeliverOutbox>().Run(default));

        foreach (var given in made)
            (await Heard(given.Id)).ShouldBe("accepted, routed, replied, rated 4");
        (await bureau.Get<DeliverOutbox>().Run(default)).ShouldBe(0);
    }

    [Fact]
    public async Task Survives_a_host_that_dies_while_it_tells()
    {
        var given = await bureau.Accept(A.Typed("trial.question"));
        // A host that has taken the message and dies before it is done: its lock goes with its connection.
        await using (var dying = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(bureau.ConnectionString) { Pooling = false }.ConnectionString))
        {
            await dying.OpenAsync();
            await using var transaction = await dying.BeginTransactionAsync();
            await using var take = new NpgsqlCommand("select * from outbox for update", dying, transaction);
            await take.ExecuteNonQueryAsync();
            (await bureau.Get<DeliverOutbox>().Run(default)).ShouldBe(0, "another host has it");
        }

        (await bureau.Get<DeliverOutbox>().Run(default)).ShouldBe(1);
        (await Heard(given.Id)).ShouldBe("accepted");
    }

    [Fact]
    public async Task Tells_of_warnings_and_breach()
    {
        var given = await bureau.Accept(A.Typed("trial.question"));
        await bureau.Tick(Bureau.At("2026-03-03 10:00"));
        while (await bureau.Get<DeliverOutbox>().Run(default) > 0)
        {
        }

        (await Heard(given.Id)).ShouldBe("accepted, warned, warned, breached");
    }

    private Task<string?> Heard(Guid id) => bureau.Request((Data.GovernanceDb db) => new ReadModuleDocument(db, bureau.Get<FieldProtection>(), new CallingModule("Trial"))
        .Handle(new ReadDocument($"heard/{id}"), default).ContinueWith(read => read.Result.Content, TaskScheduler.Default));
}
