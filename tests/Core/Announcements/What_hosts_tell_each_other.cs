using System.Threading.Channels;
using Governance.Core.Announcements;
using Governance.Core.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Governance.Core.Tests.Announcements;

public sealed class What_hosts_tell_each_other(Bureau bureau) : IClassFixture<Bureau>
{
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Reaches_who_wants_to_hear_it_and_has_what_it_is_about_read_anew()
    {
        var (rules, others, hearer) = (new Table("rules"), new Table("others"), new Hearer());
        await using var host = await Following([rules, others], hearer);
        await rules.Reloaded();
        await others.Reloaded();

        await new HostNotices(bureau.Get<NpgsqlDataSource>()).Send("heard:unit.one", default);
        (await hearer.Heard()).ShouldBe("unit.one");
        await new HostNotices(bureau.Get<NpgsqlDataSource>()).Send("rules", default);
        await rules.Reloaded();
    }

    [Fact]
    public async Task Is_not_heard_by_the_one_who_says_it()
    {
        var hearer = new Hearer();
        await using var host = await Following([], hearer);
        await host.Listening();

        await host.Notices.Send("heard:by myself", default);
        await new HostNotices(bureau.Get<NpgsqlDataSource>()).Send("heard:by another", default);

        (await hearer.Heard()).ShouldBe("by another");
    }

    [Fact]
    public async Task Reaches_the_other_tables_when_one_can_no_longer_be_read()
    {
        var (broken, sound) = (new Table("broken") { Damaged = true }, new Table("sound"));
        await using var host = await Following([broken, sound], new Hearer());
        await sound.Reloaded();

        await new HostNotices(bureau.Get<NpgsqlDataSource>()).Send("sound", default);
        await sound.Reloaded();
        broken.Damaged = false;
        await new HostNotices(bureau.Get<NpgsqlDataSource>()).Send("sound", default);
        await broken.Reloaded();
    }

    [Fact]
    public async Task Is_made_good_after_the_connection_was_lost()
    {
        var (table, hearer) = (new Table("table"), new Hearer());
        await using var host = await Following([table], hearer);
        await table.Reloaded();

        (await bureau.Ask("select bool_or(pg_terminate_backend(pid)) from pg_stat_activity where datname = current_database() and query like 'listen %'"))
            .ShouldBe("True");
        await table.Reloaded();
        (await hearer.Heard()).ShouldBe("missed");
    }

    [Fact]
    public async Task Puts_a_changed_rule_in_force_on_the_other_hosts()
    {
        await using var other = await bureau.Start(bureau.Clock);
        var (table, follow) = (other.GetRequiredService<RoutingTable>(), other.GetRequiredService<FollowNotices>());
        await follow.StartAsync(default);
        var rules = new[] { new RoutingRule("一条", new(Words: ["无人机"]), "trial.first") };

        (await bureau.Request((ChangeRoutingRules use) => use.Run(A.Admin, rules, table.Current.Version, "试一试", default))).Done();

        await Eventually.Holds(() => table.Current.Version > 0);
        table.Current.Rules.ShouldHaveSingleItem().Name.ShouldBe("一条");
        await follow.StopAsync(default);
    }

    private async Task<Host> Following(IReadOnlyList<IReload> tables, IHearNotices hearer)
    {
        var host = new Host(bureau.Get<NpgsqlDataSource>(), tables, hearer);
        await host.Follow.StartAsync(default);
        return host;
    }

    private sealed class Host : IAsyncDisposable
    {
        private readonly Table first = new("first");

        internal Host(NpgsqlDataSource database, IReadOnlyList<IReload> tables, IHearNotices hearer)
        {
            Notices = new(database);
            Follow = new(database, Notices, [.. tables, first], [hearer], NullLogger<FollowNotices>.Instance);
        }

        internal HostNotices Notices { get; }

        internal FollowNotices Follow { get; }

        internal Task<bool> Listening() => first.Reloaded();

        public async ValueTask DisposeAsync()
        {
            await Follow.StopAsync(default);
            Follow.Dispose();
        }
    }

    private sealed class Table(string notice) : IReload
    {
        private readonly Channel<bool> reloads = Channel.CreateUnbounded<bool>();

        internal volatile bool Damaged;

        public string Notice => notice;

        public Task Reload(CancellationToken cancellationToken) =>
            Damaged ? throw new System.Text.Json.JsonException("damaged") : reloads.Writer.WriteAsync(true, cancellationToken).AsTask();

        internal Task<bool> Reloaded() => reloads.Reader.ReadAsync().AsTask().WaitAsync(Generous);
    }

    private sealed class Hearer : IHearNotices
    {
        private readonly Channel<string> heard = Channel.CreateUnbounded<string>();

        public string Notice => "heard";

        public void Hear(string about) => heard.Writer.TryWrite(about);

        public void Missed() => heard.Writer.TryWrite("missed");

        internal Task<string> Heard() => heard.Reader.ReadAsync().AsTask().WaitAsync(Generous);
    }
}
