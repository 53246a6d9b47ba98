using Governance.Core.Outbox;
using Governance.Core.Settings;
using Governance.Core.Webhooks;

namespace Governance.Core.Tests.Webhooks;

public sealed class The_webhooks_of_a_bureau(SharedServer shared) : IAsyncLifetime
{
    private Bureau bureau = null!;

    internal static ChangedWebhook Webhook(string host) => new(
        Hooks.To($"https://{host}/hooks") with { Id = Guid.Parse("0190a000-0000-7000-8000-000000000007"), On = false }, Hooks.Secret);

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Show_their_secrets_to_nobody_and_keep_them_sealed()
    {
        (await Keep(Webhook("hotline.example.org"))).Done();

        var shown = (await Read()).Done().Webhooks.ShouldHaveSingleItem();
        (shown.HasSecret, shown.Entry.Secret).ShouldBe((true, null));
        foreach (var table in new[] { "webhooks", "audit_entries" })
            (await bureau.Ask($"select coalesce(string_agg(t::text, ' '), '') from {table} t")).ShouldNotContain(Hooks.Secret);
        (await bureau.Request((SettingHistory use) => use.Show(A.Admin, "webhooks", "", 1, default))).Done().Lines.ShouldHaveSingleItem().Text.Zh
            .ShouldBe("https://hotline.example.org/hooks · 停用 · 已受理、转到别的部门、请来件人补充、延长时限、已经超时、已答复、不再答复而办结、重新办理 · 全部 · 全部");
    }

    [Theory]
    [InlineData("http://hotline.example.org/hooks", "it is not encrypted")]
    [InlineData("ftp://hotline.example.org/hooks", "it is no web address")]
    [InlineData("hotline.example.org", "it is no address")]
    [InlineData("https://chen:geheim@hotline.example.org/", "it holds a password")]
    [InlineData("https://127.0.0.1/hooks", "it is this machine")]
    [InlineData("https://localhost/hooks", "it is this machine by name")]
    [InlineData("https://2130706433/hooks", "it is this machine as one number")]
    [InlineData("https://0x7f.1/hooks", "it is this machine in sixteens")]
    [InlineData("https://0.0.0.0/hooks", "it is any machine")]
    [InlineData("https://10.1.2.3/hooks", "it is private")]
    [InlineData("https://100.64.1.1/hooks", "it is the carrier's")]
    [InlineData("https://169.254.169.254/latest", "it is link-local")]
    [InlineData("https://[::1]/hooks", "it is this machine")]
    [InlineData("https://[::ffff:10.1.2.3]/hooks", "it is private, mapped")]
    [InlineData("https://[64:ff9b::a01:203]/hooks", "it is private, behind NAT64")]
    [InlineData("https://[fe80::1]/hooks", "it is link-local")]
    [InlineData("https://[fd00::1]/hooks", "it is private")]
    [InlineData("https://[2002:a01:203::1]/hooks", "it is private, within 6to4")]
    public async Task Have_no_address_of_which(string address, string why)
    {
        var wrong = (await Keep(new ChangedWebhook(Hooks.To(address), Hooks.Secret))).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem(why);
        wrong.Field.ShouldBe("webhooks[0].address");
        wrong.Message.In("en").Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Name_all_else_that_is_wrong_with_each()
    {
        (await Keep(new ChangedWebhook(new() { Address = "https://hotline.example.org/" }, null))).Refused(ProblemKind.Invalid).Errors
            .Select(error => error.Field).ShouldBe(["webhooks[0].name", "webhooks[0].secret", "webhooks[0].events"]);
        (await Keep(Webhook("a.example.org"), new(Hooks.To("https://b.example.org/"), Hooks.Secret))).Refused(ProblemKind.Invalid).Errors
            .ShouldHaveSingleItem().Field.ShouldBe("webhooks[1].name");
        (await Keep(new ChangedWebhook(Hooks.To("https://b.example.org/"), "whsec_short"))).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field
            .ShouldBe("webhooks[0].secret");
    }

    /// <summary>What stands in the setting says nothing of what a name means: that is looked at where it is connected to.</summary>
    [Theory]
    [InlineData("https://localhost:{0}/", false, "it is this machine by a name")]
    [InlineData("https://127.0.0.1:{0}/", false, "it is this machine")]
    [InlineData("https://[::1]:{0}/", false, "it is this machine")]
    [InlineData("http://93.184.215.14/", true, "what is not encrypted stays in the house, also where receivers may be there")]
    public async Task Reach_nothing_of_which(string address, bool allowPrivate, string why)
    {
        using var client = new ReceiverClient(new(allowPrivate));
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var at = new Uri(address.Replace("{0}", $"{((System.Net.IPEndPoint)listener.LocalEndpoint).Port}"));

        var refused = await Should.ThrowAsync<Exception>(() => client.Post(at, [], [], 0, bureau.Clock.GetCurrentInstant(), default));

        ReceiverStates.KindOf(refused).ShouldBe("inside", why);
        listener.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task Are_for_admins_alone()
    {
        var head = A.Officer("office", head: true);
        (await bureau.Request((ReadWebhooks use) => use.Run(head, default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((ChangeWebhooks use) => use.Run(head, [], "x", null, default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((TryWebhook use) => use.Run(head, Webhook("hotline.example.org"), default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((SwitchOnAgain use) => use.Run(head, Guid.CreateVersion7(), default))).Refused(ProblemKind.Forbidden);
    }

    [Fact]
    public async Task Let_no_contents_out_by_an_admin_who_may_not_read_them()
    {
        var technical = A.Admin with { Technical = true };
        var open = Webhook("hotline.example.org");
        open = open with { Entry = open.Entry with { Contents = true } };
        (await Keep(technical, open)).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("webhooks[0].contents");
        (await Keep(A.Admin, open)).Done();
        (await Keep(technical, open with { Entry = open.Entry with { Name = "热线" } })).Done();
        (await Keep(technical, open with { Entry = open.Entry with { Address = "https://thief.example.org/" } })).Refused(ProblemKind.Invalid);
    }

    [Fact]
    public async Task Stand_in_what_did_not_get_through_by_their_names()
    {
        var hook = Webhook("hotline.example.org");
        (await Keep(hook with { Entry = hook.Entry with { On = true } })).Done();
        await bureau.Accept(A.Consultation);
        await Hooks.Announce(bureau);
        await bureau.Ask("update outbox set dead_at = created_at, attempts = 1 where channel like 'webhook:%'");

        var dead = (await bureau.Request((ReadOutbox use) => use.Run(A.Admin, default))).Done().Troubled.ShouldHaveSingleItem();
        (dead.Channel!.Zh, dead.Name.In("en")).ShouldBe(("12345 热线", "A notice to another system"));
        (await bureau.Request((ResendMessages use) => use.Run(A.Admin, dead.Id, default))).Done().Messages.ShouldBe(1);
    }

    private Task<Outcome<ShownWebhooks>> Read() => bureau.Request((ReadWebhooks use) => use.Run(A.Admin, default));

    private Task<Outcome<SettingVersion>> Keep(params ChangedWebhook[] webhooks) => Keep(A.Admin, webhooks);

    private Task<Outcome<SettingVersion>> Keep(Officers.Actor actor, params ChangedWebhook[] webhooks) =>
        bureau.Request((ChangeWebhooks use) => use.Run(actor, webhooks, "热线平台要接", null, default));
}
