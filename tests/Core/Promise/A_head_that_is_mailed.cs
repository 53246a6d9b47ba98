using Governance.Core.Clocks;
using Governance.Core.Evidence;
using Governance.Core.Mail;
using Governance.Core.Verification;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;
using Npgsql;

namespace Governance.Core.Tests.Promise;

public sealed class A_head_that_is_mailed(SharedServer shared) : IAsyncLifetime
{
    private readonly MailServerOfAnother server = new();
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.Open(shared);
        await bureau.Accept(A.Consultation);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await bureau.DisposeAsync();
    }

    [Fact]
    public async Task Leaves_once_a_day_to_each_address_as_a_file_that_verify_takes()
    {
        await Send();
        await Send();

        var letter = server.Taken.ShouldHaveSingleItem();
        letter.To.Mailboxes.Select(to => to.Address).ShouldBe(["keeper@example.org", "second@example.org"]);
        letter.Headers["Auto-Submitted"].ShouldBe("auto-generated");
        letter.MessageId.ShouldBe("head-2026-03-02@bureau.example");
        (await Check(letter)).ShouldBeEmpty();

        bureau.Clock.AdvanceHours(24);
        await Send();
        server.Taken.Select(taken => Attached(taken).FileName).ShouldBe(["head-2026-03-02.json", "head-2026-03-03.json"]);
    }

    [Fact]
    public async Task Waits_for_a_server_that_does_not_take_it_and_leaves_as_it_was_on_its_day()
    {
        server.Full = true;
        await Send();
        (await Standing()).ShouldNotBeNull().ShouldSatisfyAllConditions(
            standing => standing.Waiting.ShouldBe(1), standing => standing.LastFailure.ShouldBe("the mailbox is full"),
            standing => standing.LastSent.ShouldBeNull());

        server.Full = false;
        await Send();
        server.Taken.ShouldBeEmpty("not before its pause is over");
        bureau.Clock.AdvanceHours(24);
        await bureau.Accept(A.Consultation);
        await Send();

        server.Taken.Select(letter => letter.MessageId).ShouldBe(["head-2026-03-02@bureau.example", "head-2026-03-03@bureau.example"]);
        foreach (var letter in server.Taken)
            (await Check(letter)).ShouldBeEmpty();
        (await Standing()).ShouldBe(new(new(2026, 3, 3), 0, null));
    }

    [Fact]
    public async Task Leaves_once_from_two_hosts_that_come_at_the_same_time()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Send()));
        await Send();

        server.Taken.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Is_made_although_nobody_answers_at_the_servers_address()
    {
        await server.DisposeAsync();
        await Send();

        (await Standing())!.Waiting.ShouldBe(1);
    }

    private HeadsMail Wanted => new(
        ["keeper@example.org", "second@example.org"], new("127.0.0.1", server.Port, MailSecurity.None, "Platform <platform@bureau.example>"));

    private Task Send() => new MailHeads(
        bureau.Get<IServiceScopeFactory>(), bureau.Get<NpgsqlDataSource>(), bureau.Get<ReadHead>(), bureau.Get<BureauCalendar>(),
        bureau.Clock, NullLogger<MailHeads>.Instance, Wanted).Run(default);

    private Task<MailedHeads?> Standing() => bureau.Request((Data.GovernanceDb db) => new ReadMailedHeads(db, Wanted).Run(default));

    private static MimePart Attached(MimeMessage letter) => (MimePart)letter.Attachments.Single();

    /// <summary>What the verification says of the attachment, kept by whoever got the letter.</summary>
    private async Task<IEnumerable<string>> Check(MimeMessage letter)
    {
        var folder = Directory.CreateTempSubdirectory("mailed-").FullName;
        var attached = Attached(letter);
        await using (var file = File.Create(Path.Combine(folder, attached.FileName.ShouldNotBeNull())))
            await attached.Content.ShouldNotBeNull().DecodeToAsync(file);
        var (heads, violations) = await bureau.Request((VerifyHeads use) => use.Run(folder, default));
        Directory.Delete(folder, recursive: true);
        heads.ShouldBe(1);
        return violations.Select(violation => violation.Found.In("en"));
    }
}
