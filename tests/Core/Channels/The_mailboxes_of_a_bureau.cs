using Governance.Core.Channels.Email;
using Governance.Core.Correspondence.Mailboxes;
using Governance.Core.Mail;
using Governance.Core.Settings;

namespace Governance.Core.Tests.Channels;

public sealed class The_mailboxes_of_a_bureau(SharedServer shared) : IAsyncLifetime
{
    private readonly MailServerOfAnother post = new();
    private MailboxesOfAnother server = null!;
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync()
    {
        server = await MailboxesOfAnother.Start();
        bureau = await Bureau.Open(shared);
    }

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        await server.DisposeAsync();
        await post.DisposeAsync();
    }

    [Fact]
    public async Task Show_their_password_to_nobody_and_keep_it_sealed()
    {
        (await Keep((Box, MailboxesOfAnother.Password))).Done();
        var shown = (await Read()).Done();

        shown.Mailboxes.ShouldHaveSingleItem().Entry.Password.ShouldBeNull();
        foreach (var table in new[] { "mailboxes", "audit_entries", "mailbox_places" })
            (await bureau.Ask($"select coalesce(string_agg(t::text, ' '), '') from {table} t")).ShouldNotContain(MailboxesOfAnother.Password);
        var lines = await bureau.Request((SettingHistory use) => use.Show(A.Admin, "mailboxes", "", 1, default));
        lines.Done().Lines.ShouldHaveSingleItem().Text.Zh.ShouldContain($"IMAP 127.0.0.1:{server.Port}");
        bureau.Get<MailboxesInUse>().Find(Box.Address)!.ToString().ShouldNotContain(MailboxesOfAnother.Password);
    }

    [Fact]
    public async Task Send_a_password_only_where_it_was_given_for()
    {
        (await Keep((Box, MailboxesOfAnother.Password))).Done();
        var kept = (await Read()).Done().Mailboxes.Single().Entry;

        (await Keep((kept with { Tagged = true }, null))).Done();
        foreach (var elsewhere in new[]
        {
            kept with { Incoming = kept.Incoming with { Name = "thief.example.org" } },
            kept with { Outgoing = kept.Outgoing with { Port = 2525 } },
            kept with { Account = "another" },
            kept with { Incoming = kept.Incoming with { Security = MailSecurity.StartTls } },
        })
        {
            (await Keep((elsewhere, null))).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("mailboxes[0].password");
            (await Try(elsewhere, null)).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("password");
        }
    }

    [Fact]
    public async Task Are_tried_before_they_are_used_and_say_what_is_wrong()
    {
        (await Try(Box, MailboxesOfAnother.Password)).Done().ShouldBe(new(null, null));
        (await Try(Box, "falsch")).Done().Reading!.Zh.ShouldBe("账号或密码不对，服务器不让登录");
        (await Try(Box with { Incoming = new("127.0.0.1", post.Port, MailSecurity.None) }, "x")).Done().Reading.ShouldNotBeNull("that is no IMAP server");
        (await Try(Box with { Outgoing = new("127.0.0.1", 1, MailSecurity.None) }, MailboxesOfAnother.Password)).Done().Writing!.Zh.ShouldStartWith("连不上服务器");
        post.Taken.ShouldBeEmpty("a try sends nothing");
    }

    [Fact]
    public async Task Name_what_is_wrong_with_each()
    {
        var wrong = Box with
        {
            Address = "no address", Channel = "portal", Incoming = new("not a host", 0, MailSecurity.Tls), Outgoing = new("", 70_000, MailSecurity.Tls),
            Authenticator = "a b",
        };
        (await Keep((Box, "x"), (wrong, null), (Box with { Id = Guid.CreateVersion7(), Address = Box.Address.ToUpperInvariant() }, "x")))
            .Refused(ProblemKind.Invalid).Errors.Select(error => error.Field).ShouldBe([
                "mailboxes[1].address", "mailboxes[1].channel", "mailboxes[1].incoming.name", "mailboxes[1].incoming.port", "mailboxes[1].outgoing.name",
                "mailboxes[1].outgoing.port", "mailboxes[1].password", "mailboxes[1].authenticator", "mailboxes[2].address",
            ]);
    }

    [Fact]
    public async Task Are_for_admins_alone()
    {
        var head = A.Officer("office", head: true);
        (await bureau.Request((ReadMailboxes use) => use.Run(head, default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((ChangeMailboxes use) => use.Run(head, [], "试试", null, default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((TryMailbox use) => use.Run(head, new(Box, "x"), default))).Refused(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Are_used_by_every_host_once_they_are_saved_and_not_once_they_are_off()
    {
        await using var second = await bureau.StartWithout(bureau.Clock);
        var other = (MailboxesInUse)second.GetService(typeof(MailboxesInUse))!;
        (await Keep((Box, MailboxesOfAnother.Password))).Done();
        await ((KeptMailboxes)second.GetService(typeof(KeptMailboxes))!).Reload(default);
        other.Find(Box.Address)!.Incoming.Account!.Password.ShouldBe(MailboxesOfAnother.Password);

        (await Keep((Box with { On = false }, null))).Done();
        await ((KeptMailboxes)second.GetService(typeof(KeptMailboxes))!).Reload(default);
        other.Find(Box.Address).ShouldBeNull();
        bureau.Get<MailboxesInUse>().HasAny("mailbox").ShouldBeFalse();
    }

    private MailboxEntry Box => field ??= new()
    {
        Address = "wenzheng@police.example.org", Channel = "mailbox", Account = "wenzheng",
        Incoming = new("127.0.0.1", server.Port, MailSecurity.None), Outgoing = new("127.0.0.1", post.Port, MailSecurity.None),
    };

    private Task<Outcome<ShownMailboxes>> Read() => bureau.Request((ReadMailboxes use) => use.Run(A.Admin, default));

    private Task<Outcome<TriedMailbox>> Try(MailboxEntry entry, string? password) =>
        bureau.Request((TryMailbox use) => use.Run(A.Admin, new(entry, password), default));

    private Task<Outcome<SettingVersion>> Keep(params (MailboxEntry Entry, string? Password)[] mailboxes) => bureau.Request(
        (ChangeMailboxes use) => use.Run(
            A.Admin, [.. mailboxes.Select(mailbox => new ChangedMailbox(mailbox.Entry, mailbox.Password))], "开通收信", null, default));
}
