using Governance.Contracts;
using Governance.Core.ToHost;
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
        var acknowledgements = new List<Acknowledgement>();
        for (var number = 0; number < 30; number++)
            acknowledgements.Add(await bureau.Accept(A.Typed("trial.question")));
        foreach (var acknowledgement in acknowledgements)
            (await bureau.Request((TransferToUnit use) => use.Run(A.Officer("trial.first"), acknowledgement.Id, "trial.second", "归二科", default))).Done();
        foreach (var acknowledgement in acknowledgements)
            (await bureau.Step(A.Officer("trial.second"), acknowledgement.Id, "reply", ("reply", "答复如下。"))).Done();
        foreach (var acknowledgement in acknowledgements)
            (await bureau.Request((RateReply use) => use.Run(acknowledgement.QueryCode, A.AtHome, new(4), default))).Done();

        await using var second = await bureau.Start(bureau.Clock);
        foreach (var _ in Enumerable.Range(0, 6))
            await Task.WhenAll(
                bureau.Get<DeliverOutbox>().Run(default), second.GetRequiredService<DeliverOutbox>().Run(default), bureau.Get<DeliverOutbox>().Run(default));

        foreach (var acknowledgement in acknowledgements)
            (await Heard(acknowledgement.Id)).ShouldBe("accepted, routed, replied, rated 4");
        (await bureau.Get<DeliverOutbox>().Run(default)).ShouldBe(0);
    }

    [Fact]
    public async Task Survives_a_host_that_dies_while_it_tells()
    {
        var acknowledgement = await bureau.Accept(A.Typed("trial.question"));
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
        (await Heard(acknowledgement.Id)).ShouldBe("accepted");
    }

    [Fact]
    public async Task Tells_of_warnings_and_breach()
    {
        var acknowledgement = await bureau.Accept(A.Typed("trial.question"));
        await bureau.Tick(Bureau.At("2026-03-03 10:00"));
        await Eventually.Holds(async () => await bureau.Get<DeliverOutbox>().Run(default) == 0);

        (await Heard(acknowledgement.Id)).ShouldBe("accepted, warned, warned, breached");
    }

    [Fact]
    public async Task Stands_in_the_outbox_as_the_record_of_the_contract()
    {
        var acknowledgement = await bureau.Accept(A.Typed("trial.question"));
        (await bureau.Request((TransferToUnit use) => use.Run(A.Officer("trial.first"), acknowledgement.Id, "trial.second", "归二科", default))).Done();

        (await bureau.Ask("select string_agg(topic || payload, ' ' order by id) from outbox where enquiry_id = $1", acknowledgement.Id))
            .ShouldBe($$"""EnquiryAccepted{} EnquiryRouted{"unit": "trial.second", "reason": "归二科", "enquiryId": "{{acknowledgement.Id}}"}""");
    }

    [Theory]
    [InlineData("Accepted", """{"unit": "trial.first", "reason": "x"}""", "accepted")]
    [InlineData("Routed", """{"unit": "trial.second", "reason": "x"}""", "routed")]
    [InlineData("Replied", """{"late": false}""", "replied")]
    [InlineData("Rated", """{"stars": 3}""", "rated 3")]
    [InlineData("ClockWarned", """{"due": 17000000000000000}""", "warned")]
    [InlineData("ClockBreached", """{"due": 17000000000000000}""", "breached")]
    public async Task Written_by_a_version_before_is_told_by_this_one(string topic, string payload, string heard)
    {
        var acknowledgement = await bureau.Accept(A.Typed("trial.question"));
        await bureau.Ask("update outbox set topic = $2, payload = $3::jsonb where enquiry_id = $1", acknowledgement.Id, topic, payload);

        await Deliver();

        (await Heard(acknowledgement.Id)).ShouldBe(heard);
    }

    [Cases("F21")]
    [Theory]
    [InlineData("EnquiryRated", "{}", "lacks what it needs")]
    [InlineData("EnquiryRated", """{"enquiryId": "none", "stars": "many"}""", "what it needs is nonsense")]
    [InlineData("EnquiryRated", "[]", "no object at all")]
    [InlineData("Routed", """{"unit": null, "reason": null}""", "an old one that is damaged")]
    [InlineData("CitizenMoved", """{"enquiryId": "0197e4a2-0000-7000-8000-000000000000"}""", "written by a version to come")]
    public async Task That_is_damaged_costs_itself_alone(string topic, string payload, string why)
    {
        var damaged = await bureau.Accept(A.Typed("trial.question"));
        await bureau.Ask("update outbox set topic = $2, payload = $3::jsonb where enquiry_id = $1", damaged.Id, topic, payload);
        var sound = await bureau.Accept(A.Typed("trial.question"));
        (await bureau.Request((TransferToUnit use) => use.Run(A.Officer("trial.first"), damaged.Id, "trial.second", "归二科", default))).Done();

        await Deliver();
        (await Heard(sound.Id)).ShouldBe("accepted", why);
        (await Heard(damaged.Id)).ShouldBeNull("the later message waits for the earlier one");
        await UntilDead();

        (await Heard(damaged.Id)).ShouldBe("routed", "the later message goes on once the earlier one is given up");
        var standing = (await bureau.Request((ReadOutbox use) => use.Run(A.Admin, default))).Done();
        (standing.Waiting, standing.Dead).ShouldBe((0, 1));
        standing.Troubled.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            dead => dead.Attempts.ShouldBe(OutboxMessage.MostAttempts), dead =>
                dead.Failure.ShouldNotBeNull(), dead => dead.Module.ShouldBe("Trial"), dead => dead.NextAttemptAt.ShouldBeNull());
    }

    [Fact]
    public async Task Is_told_again_when_a_handler_threw_and_the_later_ones_wait_for_it()
    {
        var acknowledgement = await bureau.Accept(A.Typed("trial.question"));
        (await bureau.Request((TransferToUnit use) => use.Run(A.Officer("trial.first"), acknowledgement.Id, "trial.second", "装聋三次", default))).Done();
        (await bureau.Step(A.Officer("trial.second"), acknowledgement.Id, "reply", ("reply", "答复如下。"))).Done();

        await Deliver();
        (await Heard(acknowledgement.Id)).ShouldBe("accepted");
        bureau.Clock.AdvanceSeconds(19);
        (await bureau.Get<DeliverOutbox>().Run(default)).ShouldBe(0, "the first pause is twenty seconds");
        bureau.Clock.AdvanceSeconds(1);
        (await bureau.Get<DeliverOutbox>().Run(default)).ShouldBe(1);
        bureau.Clock.AdvanceSeconds(39);
        (await bureau.Get<DeliverOutbox>().Run(default)).ShouldBe(0, "the second is twice as long");
        bureau.Clock.AdvanceSeconds(1);
        await Deliver();
        (await Heard(acknowledgement.Id)).ShouldBe("accepted", "it threw a third time");
        bureau.Clock.AdvanceMinutes(2);
        await Deliver();

        (await Heard(acknowledgement.Id)).ShouldBe("accepted, routed, replied");
        bureau.Get<ModuleRuntime>().Of("Trial")!.State.ShouldBe(ModuleState.On, "one message that fails does not put its module out of service");
    }

    [Fact]
    public async Task That_was_given_up_is_sent_again_by_an_admin_and_by_nobody_else()
    {
        var acknowledgement = await bureau.Accept(A.Typed("trial.question"));
        await bureau.Ask("update outbox set payload = '{}', topic = 'EnquiryRated' where enquiry_id = $1", acknowledgement.Id);
        await UntilDead();
        await bureau.Ask("update outbox set payload = '{\"stars\": 5}', topic = 'Rated' where enquiry_id = $1", acknowledgement.Id);

        (await bureau.Request((ReadOutbox use) => use.Run(A.Office, default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((ResendMessages use) => use.Run(A.Office, null, default))).Refused(ProblemKind.Forbidden);
        var dead = (await bureau.Request((ReadOutbox use) => use.Run(A.Admin, default))).Done().Troubled.ShouldHaveSingleItem();
        (await bureau.Request((ResendMessages use) => use.Run(A.Admin, dead.Id, default))).Done().Messages.ShouldBe(1);
        await Deliver();

        (await Heard(acknowledgement.Id)).ShouldBe("rated 5");
        (await bureau.Request((ResendMessages use) => use.Run(A.Admin, dead.Id, default))).Refused(ProblemKind.NotFound);
        (await bureau.Request((ResendMessages use) => use.Run(A.Admin, null, default))).Done().Messages.ShouldBe(0);
        (await bureau.Ask("select count(*) from audit_entries where what = 'outbox.resent'")).ShouldBe("1");
    }

    [Fact]
    public async Task That_comes_in_behind_many_that_pause_does_not_wait_for_them()
    {
        // More than one look takes in, all of one enquiry and behind its first, which pauses; the youngest of all is another's.
        var stuck = await bureau.Accept(A.Typed("trial.question"));
        await bureau.Ask("update outbox set next_attempt_at = $2, attempts = 1 where enquiry_id = $1", stuck.Id,
            (bureau.Clock.GetCurrentInstant() + NodaTime.Duration.FromHours(1)).ToDateTimeOffset());
        await bureau.Ask(
            """
            insert into outbox (enquiry_id, topic, payload, created_at, next_attempt_at, attempts)
            select $1, 'Replied', '{}', $2, $2, 0 from generate_series(1, 900)
            """,
            stuck.Id, (bureau.Clock.GetCurrentInstant() - NodaTime.Duration.FromMinutes(1)).ToDateTimeOffset());
        var other = await bureau.Accept(A.Typed("trial.question"));

        for (var turn = 0; turn < 5; turn++)
            await bureau.Get<DeliverOutbox>().Run(default);

        (await Heard(other.Id)).ShouldBe("accepted");
        (await Heard(stuck.Id)).ShouldBeNull();
    }

    private async Task Deliver()
    {
        for (var turn = 0; turn < 100 && await bureau.Get<DeliverOutbox>().Run(default) > 0; turn++)
            continue;
    }

    private async Task UntilDead()
    {
        for (var attempt = 0; attempt <= OutboxMessage.MostAttempts; attempt++)
        {
            await Deliver();
            bureau.Clock.AdvanceHours(1);
        }
    }

    private Task<string?> Heard(Guid id) => bureau.Request(
        (Data.GovernanceDb db) => new ReadDocumentForModule(db, bureau.Get<FieldProtection>(), new CallingModule("Trial"))
        .Handle(new ReadDocument($"heard/{id}"), default).ContinueWith(read => read.Result.Content, TaskScheduler.Default));
}
