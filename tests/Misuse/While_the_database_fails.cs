using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>Away, hung, deaf or full, the database costs nobody what he typed, keeps nobody waiting, and is not believed to be well.</summary>
[Collection(FailingDatabase.Shared)]
public sealed class While_the_database_fails(FailingDatabase database) : IAsyncLifetime
{
    /// <summary>Far more than the host takes to know it, and half of what the driver waits by itself.</summary>
    private const int Looks = 1_500;
    private const string Words = "路灯坏了三天，晚上孩子放学看不见路。";

    public ValueTask InitializeAsync() => new(database.Recover());

    public ValueTask DisposeAsync() => new(database.Recover());

    [Cases("F5", "F7", "F9")]
    [Theory]
    [InlineData("cut")]
    [InlineData("hung")]
    [InlineData("deaf")]
    [InlineData("full")]
    public async Task An_enquiry_by_the_API_is_refused_for_now_and_sent_again_counts_once(string how)
    {
        var key = $"failing-{how}";
        var before = await database.Count("enquiries");
        await database.Fail(how);

        var refused = await database.Http.Send(A.Consultation(), key);

        refused.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, refused.Json?.ToJsonString());
        refused.Headers.RetryAfter.ShouldNotBeNull();
        refused.MediaType.ShouldBe("application/problem+json");
        refused.Json!["title"]!.GetValue<string>().ShouldContain("Idempotency-Key");
        await database.Recover();
        var code = (await database.Http.Send(A.Consultation(), key)).Done().Text("queryCode");
        (await database.Http.Send(A.Consultation(), key)).Done().Text("queryCode").ShouldBe(code);
        (await database.Count("enquiries")).ShouldBe(before + 1);
    }

    [Cases("F5")]
    [Theory]
    [InlineData("hung")]
    [InlineData("deaf")]
    public async Task Whoever_is_waiting_for_it_is_told_as_soon_as_the_host_knows(string how)
    {
        await database.Fail(how);

        var asked = database.Http.Send(A.Consultation());
        for (var look = 0; look < Looks && !asked.IsCompleted; look++)
            await Eventually.Pass();

        asked.IsCompleted.ShouldBeTrue("Nobody waits for the driver's own patience.");
        (await asked).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Cases("F5", "F7", "F9")]
    [Theory]
    [InlineData("cut")]
    [InlineData("hung")]
    [InlineData("deaf")]
    [InlineData("full")]
    public async Task A_citizen_gets_back_what_was_typed_presses_again_and_has_sent_it_once(string how)
    {
        using var citizen = database.Browser();
        var before = await database.Count("enquiries");
        var form = await citizen.Go("/ask?kind=consultation");
        await database.Fail(how);

        var notKept = await citizen.Post("/ask", form.Form("name=\"subject\""), ("subject", "路灯坏了"), ("body", Words), ("kind", "consultation"),
            ("contact.mobile", "13800138000"), ("do", "next"));
        ShouldSayPressAgain(notKept, Words, "13800138000");
        ShouldSayPressAgain(await citizen.PressAgain(notKept), Words);
        await database.Recover();
        var check = await citizen.PressAgain(notKept);
        check.Text.ShouldContain("提交前请核对");
        await database.Fail(how);
        var notSent = await citizen.Send(check);
        // Of the draft nothing can be read: what the page showed comes back with it.
        ShouldSayPressAgain(notSent, Words);
        await database.Recover();
        var code = Misuse.Tests.Browser.CodeOn(await citizen.PressAgain(notSent));
        code.Length.ShouldBe(15);
        Misuse.Tests.Browser.CodeOn(await citizen.PressAgain(notSent)).ShouldBe(code);
        (await database.Count("enquiries")).ShouldBe(before + 1);
    }

    [Cases("F5", "F7", "F9")]
    [Theory]
    [InlineData("cut")]
    [InlineData("hung")]
    [InlineData("deaf")]
    [InlineData("full")]
    public async Task A_message_comes_back_to_the_page_and_is_written_once(string how)
    {
        using var citizen = database.Browser();
        var tracked = await citizen.Enter((await database.Http.Send(A.Consultation())).Done().Text("queryCode"));
        var words = $"还有一件事：{how}";
        await database.Fail(how);

        var notKept = await citizen.Post(tracked.Address, tracked.Form("name=\"body\""), ("body", words), ("do", "next"));

        ShouldSayPressAgain(notKept, words);
        await database.Recover();
        (await citizen.PressAgain(notKept)).Text.ShouldContain(words);
        (await citizen.PressAgain(notKept)).Text.ShouldContain(words);
        (await database.Count($"timeline where content::text like '%{words}%'")).ShouldBe(1);
    }

    [Cases("F5", "F7")]
    [Theory]
    [InlineData("cut")]
    [InlineData("hung")]
    public async Task The_home_page_is_there_with_the_telephone_numbers_and_other_pages_say_so(string how)
    {
        using var citizen = database.Browser();
        await citizen.Go("/");
        await database.Fail(how);

        var home = await citizen.Go("/");
        home.Status.ShouldBe(200);
        home.Text.ShouldContain("数据库暂时没有回应");
        home.Text.ShouldContain("12345");
        home.Text.ShouldContain("110");
        (await citizen.Go("/promise")).Status.ShouldBe(200);
        (await citizen.Go("/ask?kind=consultation")).Status.ShouldBe(200);
        var entering = await citizen.Enter("ABCD-EFGH-JKLM-N");
        foreach (var page in new[] { await citizen.Go("/questions"), await citizen.Go("/search?q=身份证"),
            await citizen.Go("/office/sign-in?back=/office") }.Where(page => page.Status != 200))
        {
            page.Status.ShouldBe(503, page.Address + page.Text);
            page.RetryAfter.ShouldNotBeNull(page.Address);
        }

        entering.Status.ShouldBeOneOf(200, 404, 503);
    }

    [Cases("F5", "F7", "F9")]
    [Theory]
    [InlineData("cut")]
    [InlineData("hung")]
    [InlineData("full")]
    public async Task Readiness_tells_the_truth_before_and_after(string how)
    {
        await database.Fail(how);
        // A full disk shows when something is to be written.
        await database.Http.Send(A.Consultation());

        var ready = await database.Http.Get("/health/ready");

        ready.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        ready.Raw.ShouldContain("database");
        (await database.Http.Get("/health/live")).Status.ShouldBe(HttpStatusCode.OK);
        // Not only for a moment.
        for (var looks = 0; looks < 10; looks++)
        {
            await Eventually.Pass();
            (await database.Http.Get("/health/ready")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }
    }

    [Cases("F5", "F7")]
    [Theory]
    [InlineData("cut")]
    [InlineData("hung")]
    public async Task Officers_and_admins_are_told_so_by_every_face(string how)
    {
        using var officer = await database.Officer();
        var id = (await officer.Get("/api/v1/office/enquiries")).Done();
        await database.Fail(how);

        foreach (var answer in new[]
        {
            await officer.Get("/api/v1/office/enquiries"),
            await officer.Get("/api/v1/admin/verify"),
            await database.Http.Post("/api/v1/tokens", new() { ["account"] = "chen", ["password"] = "Lantern-Bridge-4471" }),
        })
        {
            answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, answer.Json?.ToJsonString());
            answer.Headers.RetryAfter.ShouldNotBeNull();
        }

        await database.Recover();
        (await officer.Get("/api/v1/office/enquiries")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Cases("F5", "F7", "F9")]
    [Theory]
    [InlineData("cut")]
    [InlineData("hung")]
    [InlineData("deaf")]
    [InlineData("full")]
    public async Task Whoever_asks_is_answered_with_when_to_come_again(string how)
    {
        await database.Fail(how);

        var answer = await database.Http.Send(A.Consultation());

        answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull();
        await database.Recover();
    }

    [Cases("F3")]
    [Fact]
    public async Task Who_loses_his_connection_in_the_middle_and_sends_again_is_taken_once()
    {
        const int Senders = 4, Each = 20, Tries = 400, Cuts = 40;
        var (before, progress) = (await database.Count("enquiries"), 0);
        using var over = new CancellationTokenSource();
        var ending = Task.Run(async () =>
        {
            for (var cut = 0; cut < Cuts && !over.IsCancellationRequested; cut++)
            {
                var seen = Volatile.Read(ref progress);
                await database.Ask<long>("select count(pg_terminate_backend(pid)) from (select pid from pg_stat_activity "
                    + "where datname = current_database() and pid <> pg_backend_pid() and query not like 'listen %' limit 3) few");
                // Each cut falls after one was taken and while others are under way: however slow the machine, all get through.
                await Eventually.Holds(() => Volatile.Read(ref progress) > seen || over.IsCancellationRequested);
            }
        });

        var codes = await Task.WhenAll(Enumerable.Range(0, Senders).Select(async sender =>
        {
            var taken = new List<string>();
            for (var number = 0; number < Each; number++)
                for (var time = 0; taken.Count == number && time < Tries; time++)
                {
                    var answer = await database.Http.Send(A.Consultation($"断线 {sender}-{number}"), $"cut-{sender}-{number}-key");
                    if (answer.Status == HttpStatusCode.Created)
                    {
                        taken.Add(answer.Json!.Text("queryCode"));
                        Interlocked.Increment(ref progress);
                    }
                    else
                    {
                        await Eventually.Pass();
                    }
                }

            return taken;
        }));

        await over.CancelAsync();
        await ending;
        codes.SelectMany(taken => taken).Distinct().Count().ShouldBe(Senders * Each);
        (await database.Count("enquiries")).ShouldBe(before + Senders * Each);
    }

    [Cases("F5")]
    [Fact]
    public async Task It_is_not_besieged_while_it_is_away()
    {
        await database.Fail("hung");
        (await database.Http.Get("/health/ready")).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var before = database.Line.Asked;

        for (var calls = 0; calls < 100; calls++)
            (await database.Http.Get("/api/v1/enquiries/ABCD-EFGH-JKLM-N")).Status.ShouldBeOneOf(HttpStatusCode.ServiceUnavailable, HttpStatusCode.NotFound);

        (database.Line.Asked - before).ShouldBeLessThan(50);
    }

    [Cases("F6")]
    [Fact]
    public async Task Who_finds_no_free_connection_is_told_to_come_again_and_the_rest_of_the_host_serves_on()
    {
        var code = (await database.Http.Send(A.Consultation())).Done().Text("queryCode");
        Task<Answer>[] waiting;
        await using (await database.Lock())
        {
            waiting = [.. Enumerable.Range(0, 3 * FailingDatabase.Connections).Select(_ => database.Http.Get($"/api/v1/enquiries/{code}"))];
            await Eventually.Holds(() => waiting.Count(task => task.IsCompleted) >= 2 * FailingDatabase.Connections);
            foreach (var answer in await Task.WhenAll(waiting.Where(task => task.IsCompleted)))
            {
                answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
                answer.Headers.RetryAfter.ShouldNotBeNull();
            }

            (await database.Http.Get("/")).Status.ShouldBe(HttpStatusCode.OK);
        }

        var all = await Task.WhenAll(waiting);
        all.ShouldContain(answer => answer.Status == HttpStatusCode.OK);
        all.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK || answer.Status == HttpStatusCode.ServiceUnavailable);
        (await database.Http.Get($"/api/v1/enquiries/{code}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static void ShouldSayPressAgain(Page page, params string[] typed)
    {
        page.Status.ShouldBe(503, page.Text);
        page.RetryAfter.ShouldNotBeNull();
        page.Text.ShouldContain("还没有提交成功，请再按一次");
        page.Text.ShouldContain("12345");
        foreach (var words in typed)
            page.Text.ShouldContain(words);
    }
}
