using System.Diagnostics.Metrics;
using Governance.Contracts;
using Governance.Core.ToHost;
using Governance.Core.Observability;
using Governance.Core.Evidence;
using Governance.Core.Statistics;
using Governance.Core.Tracking;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using NodaTime;
using Npgsql;

namespace Governance.Core.Tests.Figures;

public sealed class The_figures(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Count_what_is_late_whether_it_is_answered_or_not()
    {
        await bureau.Accept(A.Consultation);
        var late = await bureau.Accept(A.Consultation);
        var inTime = await bureau.Accept(A.Consultation);
        await Answer(inTime.Id);
        await bureau.Tick(Bureau.At("2026-03-03 10:00"));
        await Answer(late.Id);

        var total = (await bureau.Statistics()).Total;
        (total.Due, total.AnsweredInTime, total.LateOpen).ShouldBe((3, 1, 1));
        Rate.Percent(total.AnsweredInTime, total.Due).ShouldBe(33.3);
    }

    [Fact]
    public async Task Call_late_what_the_enquiry_itself_calls_late()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        bureau.Clock.Reset(Bureau.At("2026-03-03 10:00"));
        // No tick comes between the due time and the answer: the answer notes it.
        await Answer(acknowledgement.Id);

        (await bureau.Track(acknowledgement.QueryCode)).Time.Clock!.Breached.ShouldBeTrue();
        (await bureau.Statistics()).ByKind.Single().ShouldSatisfyAllConditions(row => row.Due.ShouldBe(1), row => row.AnsweredInTime.ShouldBe(0));
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keep_the_first_answer_the_rating_and_the_time_of_what_is_taken_up_again()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        bureau.Clock.AdvanceHours(2);
        await Answer(acknowledgement.Id);
        (await bureau.Request((RateReply use) => use.Run(acknowledgement.QueryCode, A.AtHome, new(2, Reason: "没有说清楚"), default))).Done();
        bureau.Clock.AdvanceHours(5);
        (await bureau.Write(acknowledgement.QueryCode, "还是不明白")).Done();

        var total = (await bureau.Statistics()).Total;
        (total.Answered, total.MedianTimeToReply, total.AverageStars).ShouldBe((1, Duration.FromHours(2), 2d));
        (total.Due, total.AnsweredInTime).ShouldBe((1, 1));

        await bureau.Tick(bureau.Clock.GetCurrentInstant() + Duration.FromHours(25));
        await Answer(acknowledgement.Id);
        (await bureau.Request((RateReply use) => use.Run(acknowledgement.QueryCode, A.AtHome, new(5), default))).Done();
        total = (await bureau.Statistics()).Total;
        (total.Answered, total.MedianTimeToReply, total.AverageStars).ShouldBe((1, Duration.FromHours(2), 3.5));
        (total.Due, total.AnsweredInTime, total.LateOpen).ShouldBe((2, 1, 0), "the second promise counts too");
    }

    [Fact]
    public async Task Count_a_reply_that_a_module_wrote()
    {
        var counted = 0;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument is { Name: "governance.enquiries.answered", Meter.Name: Telemetry.Name })
                self.EnableMeasurementEvents(instrument);
        };
        var unit = $"module.{Guid.CreateVersion7():N}";
        listener.SetMeasurementEventCallback<long>((_, count, tags, _) => counted += tags.ToArray().Contains(new("unit", unit)) ? (int)count : 0);
        listener.Start();
        var acknowledgement = await bureau.Accept(A.Trial());
        await bureau.Ask("update enquiries set owner_unit = $1 where id = $2", unit, acknowledgement.Id);

        (await bureau.Request((Replies.Dossiers use) => new ReplyForModule(new(use, new("Trial"))).Handle(new(acknowledgement.Id, "模块的答复"), default)))
            .Refusal.ShouldBeNull();

        counted.ShouldBe(1);
        (await bureau.Statistics()).Total.Answered.ShouldBe(1);
    }

    [Fact]
    public async Task Follow_an_enquiry_to_another_unit_and_leave_the_promise_with_the_one_that_broke_it()
    {
        var acknowledgement = await bureau.Accept(A.Consultation);
        await bureau.Tick(Bureau.At("2026-03-03 10:00"));
        (await bureau.Request((Core.Office.TransferToUnit use) => use.Run(A.Office, acknowledgement.Id, "trial.first", "业务归口办理", default))).Done();

        var rows = (await bureau.Statistics()).ByDepartment;
        rows.Select(row => (row.Accepted, row.Late, row.Due)).ShouldBe([(1, 1, 0), (0, 0, 1)], ignoreOrder: true);
        await bureau.ShouldCountAsARecountDoes();
    }

    [Fact]
    public async Task Are_equal_when_folding_is_cut_off_again_and_again_while_people_write()
    {
        const int Cuts = 12;
        var folded = 0;
        for (var cut = 0; cut < Cuts; cut++)
        {
            var acknowledgements = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => bureau.Accept(A.Consultation)));
            await Task.WhenAll(acknowledgements.Take(4).Select(acknowledgement => Answer(acknowledgement.Id)));
            // The connection is lost with all that was taken, but not yet committed.
            await using (var connection = new NpgsqlConnection(bureau.ConnectionString))
            {
                await connection.OpenAsync();
                await using var transaction = await connection.BeginTransactionAsync();
                await new NpgsqlCommand("delete from figure_changes; update figures set accepted = accepted + 1", connection).ExecuteNonQueryAsync();
                await bureau.Ask("select pg_terminate_backend($1)", connection.ProcessID);
            }

            var folds = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => bureau.Get<FoldFigures>().Run(default)));
            folded += folds.Sum(fold => fold.Folded);
        }

        folded.ShouldBeGreaterThan(Cuts);
        await bureau.ShouldCountAsARecountDoes();
        (await bureau.Statistics()).Total.ShouldSatisfyAllConditions(total => total.Accepted.ShouldBe(8 * Cuts), total => total.Answered.ShouldBe(4 * Cuts));
    }

    [Fact]
    public async Task Are_made_from_its_history_when_an_older_database_is_upgraded()
    {
        var (answered, again) = (await bureau.Accept(A.Consultation), await bureau.Accept(A.Consultation));
        await bureau.Accept(A.Of(EnquiryKind.Complaint));
        bureau.Clock.AdvanceHours(3);
        foreach (var acknowledgement in new[] { answered, again })
        {
            await Answer(acknowledgement.Id);
            (await bureau.Request((RateReply use) => use.Run(acknowledgement.QueryCode, A.AtHome, new(3), default))).Done();
        }

        (await bureau.Write(again.QueryCode, "再问一句")).Done();
        await bureau.Tick(Bureau.At("2026-04-30 10:00"));
        var before = await bureau.Statistics();

        await bureau.Request(async (Data.GovernanceDb db) =>
        {
            var migrator = db.GetService<IMigrator>();
            await migrator.MigrateAsync(db.Database.GetMigrations().TakeWhile(name => !name.EndsWith("_FiguresAndUpkeep", StringComparison.Ordinal)).Last());
            await migrator.MigrateAsync();
            return db;
        });
        // As the first start of the new version does.
        await bureau.Request(async (BeginSealing begin) =>
        {
            await begin.Run(default);
            return begin;
        });
        await bureau.Get<SealWhatWas>().All(default);

        var after = await bureau.Statistics();
        after.Total.ShouldBe(before.Total);
        after.ByKind.ShouldBe(before.ByKind);
        after.ByDepartment.ShouldBe(before.ByDepartment);
        await bureau.ShouldCountAsARecountDoes();
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("update figures set in_time = in_time + 1", "a figure is made better")]
    [InlineData("delete from figure_changes", "a difference is lost")]
    [InlineData(
        "insert into figure_changes (day, unit, kind, channel, business_type, accepted, answered, open, late, due, in_time, ratings, stars) select day, "
            + "'office', 'Consultation', 'portal', '', 0, 0, 0, 0, 1, 1, 0, 0 from figures limit 1", "a promise is counted that nobody made")]
    public async Task That_somebody_improves_are_found_by_verify(string statement, string what)
    {
        await bureau.Accept(A.Consultation);
        await bureau.Get<FoldFigures>().Run(default);
        await Answer((await bureau.Accept(A.Consultation)).Id);
        (await bureau.Verify()).Violations.ShouldBeEmpty();

        await bureau.Ask(statement);

        (await bureau.Verify()).Violations.ShouldContain(violation => violation.Invariant == 7, what);
        await bureau.Get<RebuildFigures>().Run(default);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    private async Task Answer(Guid id) => (await bureau.Step(A.Office, id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();
}
