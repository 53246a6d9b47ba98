using Governance.Core.Officers;
using Governance.Core.Officers.Sessions;
using Governance.Core.Retention;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Tests.Staff;

public sealed class A_session(SharedServer shared) : IAsyncLifetime
{
    private readonly Bureau bureau = new(shared);
    private Officer chen = null!;

    public async ValueTask InitializeAsync()
    {
        await bureau.InitializeAsync();
        chen = await bureau.Employ("chen");
    }

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Cases("M14")]
    [Fact]
    public async Task Left_alone_for_longer_than_the_bureau_allows_is_over()
    {
        var session = await bureau.SignIn(chen);
        bureau.Clock.Advance(SessionTimes.Default.Idle - Duration.FromSeconds(1));
        (await bureau.StateOf(session.Id)).Holder.ShouldNotBeNull();

        bureau.Clock.Advance(Duration.FromSeconds(1));

        (await bureau.StateOf(session.Id)).ShouldSatisfyAllConditions(state => state.Holder.ShouldBeNull(), state => state.End.ShouldBe(SessionEnd.Idle));
    }

    [Fact]
    public async Task In_use_lasts_until_the_longest_time_and_no_longer()
    {
        var session = await bureau.SignIn(chen);
        var steps = (int)(SessionTimes.Default.Longest / Duration.FromMinutes(20));
        for (var step = 1; step < steps; step++)
        {
            bureau.Clock.Advance(Duration.FromMinutes(20));
            var state = await bureau.StateOf(session.Id);
            state.Holder.ShouldNotBeNull();
            await bureau.Get<SessionStates>().Touch(state, default);
        }

        bureau.Clock.Advance(Duration.FromMinutes(20));
        (await bureau.StateOf(session.Id)).End.ShouldBe(SessionEnd.TooLong);
    }

    [Fact]
    public async Task Of_a_program_needs_no_touch()
    {
        var (session, token) = await bureau.Request(
            (BeginSession begin) => begin.ForProgram(chen, new(Desk.Home, "curl"), "每晚的报表", Duration.FromHours(8), default));
        bureau.Clock.Advance(Duration.FromHours(7));

        (await bureau.StateOf(session.Id)).Holder.ShouldNotBeNull();
        (await bureau.Get<SessionStates>().OfToken(token, default))!.Session.ShouldBe(session.Id);
        (await bureau.Get<SessionStates>().OfToken(token[..^1] + "x", default)).ShouldBeNull();
        (await bureau.Ask("select count(*) from staff_sessions s where s::text like '%' || $1 || '%'", token)).ShouldBe("0", "The token is kept nowhere.");
    }

    [Cases("M12")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ends_with_the_change_of_what_it_was_given_for(bool password)
    {
        var session = await bureau.SignIn(chen);
        var change = password ? new OfficerChange(Password: "Another-Lantern-5582") : new OfficerChange(Head: true);

        (await bureau.Request((ChangeOfficer use) => use.Run("chen", change, "test", (_, typed) => typed, default))).Done();

        (await bureau.StateOf(session.Id)).End.ShouldBe(password ? SessionEnd.Password : SessionEnd.Rights);
        (await bureau.Ask("select ended_by from staff_sessions")).ShouldBe("test");
    }

    [Fact]
    public async Task Does_not_survive_a_stamp_that_was_changed_past_the_platform()
    {
        var session = await bureau.SignIn(chen);

        await bureau.Ask("update officers set security_stamp = 'x' where account = 'chen' returning 1");

        (await bureau.StateOf(session.Id)).Holder.ShouldBeNull();
    }

    [Cases("M90")]
    [Fact]
    public async Task Opens_nothing_with_rights_that_were_given_past_the_platform_until_they_are_given_anew()
    {
        var session = await bureau.SignIn(chen);

        await bureau.Ask("update officers set admin = true where account = 'chen' returning 1");

        (await bureau.StateOf(session.Id)).End.ShouldBe(SessionEnd.Altered);
        (await bureau.Try("chen", Desk.Right)).ShouldBeFalse();
        (await Change(new(Head: true))).Refused(ProblemKind.Conflict).Title.En!.ShouldContain("altered past the platform");
        (await Change(new("陈明", "office", false, false, false, false, false, "Another-Lantern-5582", Technical: false))).Done();
        (await bureau.Try("chen", "Another-Lantern-5582")).ShouldBeTrue();
    }

    private Task<Outcome<Officer>> Change(OfficerChange change) =>
        bureau.Request((ChangeOfficer use) => use.Run("chen", change, "test", (_, typed) => typed, default));

    [Fact]
    public async Task Is_ended_by_its_holder_and_by_an_admin_and_by_nobody_else()
    {
        var session = await bureau.SignIn(chen);
        var other = (await bureau.Employ("wu")).ToActor();

        (await bureau.Request((EndSessions end) => end.Own(other, session.Id, default)))!.Kind.ShouldBe(ProblemKind.NotFound);
        (await bureau.Request((EndSessions end) => end.Any(other, session.Id, default)))!.Kind.ShouldBe(ProblemKind.Forbidden);
        (await bureau.StateOf(session.Id)).Holder.ShouldNotBeNull();

        (await bureau.Request((EndSessions end) => end.Own(chen.ToActor(), session.Id, default))).ShouldBeNull();
        (await bureau.StateOf(session.Id)).End.ShouldBe(SessionEnd.ByHolder);

        var second = await bureau.SignIn(chen);
        (await bureau.Request((EndSessions end) => end.Any(other with { Admin = true }, second.Id, default))).ShouldBeNull();
        (await bureau.StateOf(second.Id)).End.ShouldBe(SessionEnd.ByAdmin);
        (await bureau.Ask("select count(*) from audit_entries where what = 'session.ended'")).ShouldBe("2");
    }

    [Cases("M13")]
    [Fact]
    public async Task Too_many_costs_the_one_that_was_used_least_lately()
    {
        var first = await bureau.SignIn(chen);
        for (var number = 0; number < BeginSession.MostBrowsers; number++)
        {
            bureau.Clock.Advance(Duration.FromSeconds(1));
            await bureau.SignIn(chen);
        }

        (await bureau.StateOf(first.Id)).End.ShouldBe(SessionEnd.TooMany);
        (await bureau.Request((ListSessions list) => list.Own(chen.ToActor(), default))).Count.ShouldBe(BeginSession.MostBrowsers);
    }

    [Fact]
    public async Task Long_over_is_swept_and_one_that_holds_is_not()
    {
        var old = await bureau.SignIn(chen);
        bureau.Clock.Advance(Duration.FromDays(91));
        var young = await bureau.SignIn(chen);

        await bureau.Get<SweepTask>().Sweep(default);

        (await bureau.Ask("select string_agg(id::text, ' ') from staff_sessions")).ShouldBe(young.Id.ToString(), $"{old.Id} is of last season.");
    }

    [Fact]
    public async Task Is_listed_for_its_holder_and_for_admins_only()
    {
        await bureau.SignIn(chen);
        var wu = await bureau.Employ("wu");
        await bureau.SignIn(wu);

        (await bureau.Request((ListSessions list) => list.All(chen.ToActor(), default))).ShouldAllBe(session => session.Account == "chen");
        (await bureau.Request((ListSessions list) => list.All(chen.ToActor() with { Admin = true }, default))).Count.ShouldBe(2);
    }
}
