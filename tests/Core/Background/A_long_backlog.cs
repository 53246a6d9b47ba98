using Governance.Core.Data;
using Governance.Core.Outbox;

namespace Governance.Core.Tests.Background;

/// <summary>For months everything was delivered; then a module was away for an hour, and the planner still expects that nothing waits.</summary>
public sealed class A_long_backlog(SharedServer shared)
{
    private const int Delivered = 20_000;
    private const int Small = 1_000;
    private const int Large = 8_000;
    private const int Taken = 100;
    private const string Turn = "a turn";

    [Fact]
    public async Task Makes_no_turn_of_delivering_read_more()
    {
        await using var bureau = await Bureau.OpenUntouched(shared);
        await bureau.Ask("alter table outbox set (autovacuum_enabled = false)");
        await Write(bureau, 1, Delivered, "now()");
        await bureau.Ask("vacuum analyze outbox");
        await Write(bureau, 1, Small, "null");
        var before = (await RowsRead.By(bureau, Asked))[Turn];
        await Write(bureau, Small + 1, Large, "null");
        var after = (await RowsRead.By(bureau, Asked))[Turn];

        after.ShouldBeLessThanOrEqualTo((before * 3 / 2) + 200, $"{before} rows with {Small} that wait, {after} with {Large}");
    }

    private static Dictionary<string, Func<Bureau, Task>> Asked => new()
    {
        [Turn] = async bureau =>
            (await bureau.Request((GovernanceDb db) => TakeOutbox.Run(db, "", bureau.Clock.GetCurrentInstant(), Taken, default))).Count.ShouldBe(Taken),
    };

    /// <summary>Two messages for each enquiry.</summary>
    private static Task<string> Write(Bureau bureau, int from, int until, string delivered) => bureau.Ask(
        $$"""
        insert into outbox (enquiry_id, topic, payload, created_at, next_attempt_at, attempts, delivered_at)
        select md5((i / 2)::text)::uuid, 'trial', '{}', timestamptz '2026-03-01', timestamptz '2026-03-01' + make_interval(secs => i), 0, {{delivered}}
        from generate_series({{from}}, {{until}}) i
        """);
}
