using Governance.Core.Channels;
using Governance.Core.Channels.Accounts;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Protection;
using Governance.Core.Settings;

namespace Governance.Core.Tests.Channels;

public sealed class The_accounts_of_a_bureau(SharedServer shared) : IAsyncLifetime
{
    private const string Secret = "geheim-8";

    private Bureau bureau = null!;

    internal static Dictionary<string, string> Secrets { get; } = new() { ["password"] = Secret };

    internal static AccountEntry Account(string server) => new()
    {
        Id = Guid.Parse("0190a000-0000-7000-8000-000000000001"), Kind = "smpp", Name = "12110", On = false,
        Values = new Dictionary<string, string>
        {
            ["server"] = server, ["port"] = "2775", ["encryption"] = "none", ["system"] = "bureau", ["number"] = "106900",
        },
    };

    public async ValueTask InitializeAsync() => bureau = await Bureau.Open(shared);

    public ValueTask DisposeAsync() => bureau.DisposeAsync();

    [Fact]
    public async Task Show_their_secrets_to_nobody_and_keep_them_sealed()
    {
        (await Keep(Account("sms.example.org") with { On = true })).Done();
        var shown = (await Read()).Done().Accounts.ShouldHaveSingleItem();

        (shown.Entry.Secrets.Count, shown.Kept.ShouldHaveSingleItem()).ShouldBe((0, "password"));
        foreach (var table in new[] { "channel_accounts", "audit_entries" })
            (await bureau.Ask($"select coalesce(string_agg(t::text, ' '), '') from {table} t")).ShouldNotContain(Secret);
        var lines = await bureau.Request((SettingHistory use) => use.Show(A.Admin, "accounts", "", 1, default));
        lines.Done().Lines.ShouldHaveSingleItem().Text.Zh.ShouldSatisfyAllConditions(
            line => line.ShouldContain("sms.example.org"), line => line.ShouldContain("不加密"), line => line.ShouldNotContain(Secret));
        bureau.Get<AccountsInUse>().Find(shown.Entry.Id)!.ToString().ShouldNotContain(Secret);
        bureau.Get<AccountsInUse>().Find(shown.Entry.Id)!["password"].ShouldBe(Secret);
    }

    [Fact]
    public async Task Send_their_secrets_only_where_they_were_given_for()
    {
        (await Keep(Account("sms.example.org"))).Done();
        var kept = (await Read()).Done().Accounts.Single().Entry;

        (await Keep(With(kept, "number", "106901"), [])).Done();
        foreach (var (field, value) in new[] { ("server", "thief.example.org"), ("port", "2525"), ("system", "another"), ("encryption", "tls") })
        {
            (await Keep(With(kept, field, value), [])).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("accounts[0].password");
            (await Try(With(kept, field, value))).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("password");
        }
    }

    [Fact]
    public async Task Name_what_is_wrong_with_each()
    {
        var wrong = new AccountEntry
        {
            Kind = "smpp", Name = new string('长', 61),
            Values = new Dictionary<string, string> { ["server"] = "not a host", ["port"] = "0", ["encryption"] = "maybe" },
        };
        (await Keep(wrong, [])).Refused(ProblemKind.Invalid).Errors.Select(error => error.Field).ShouldBe([
            "accounts[0].name", "accounts[0].server", "accounts[0].port", "accounts[0].encryption", "accounts[0].system", "accounts[0].password",
            "accounts[0].number",
        ]);
        var official = new AccountEntry
        {
            Kind = "wechat-official", Name = "x",
            Values = new Dictionary<string, string> { ["originalId"] = "gh_97417a04a28d", ["appId"] = "wxba5fad812f8e6fb9" },
        };
        var typed = new Dictionary<string, string> { ["appSecret"] = "s", ["token"] = "AAAAA", ["encodingAesKey"] = "too short" };
        (await Keep(official, typed)).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("accounts[0].encodingAesKey");
        (await Keep(new() { Kind = "telepathy", Name = "x" }, [])).Refused(ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe(
            "accounts[0].kind");
    }

    [Fact]
    public async Task Are_for_admins_alone()
    {
        var head = A.Officer("office", head: true);
        (await bureau.Request((ReadAccounts use) => use.Run(head, default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((ChangeAccounts use) => use.Run(head, [], "x", null, default))).Refused(ProblemKind.Forbidden);
        (await bureau.Request((TryAccount use) => use.Run(head, new(Account("sms.example.org"), Secrets), default))).Refused(ProblemKind.Forbidden);
    }

    private const string WebPushKind = "web-push";

    [Fact]
    public async Task Are_of_kinds_that_say_what_to_get_and_what_to_enter()
    {
        var shown = (await Read()).Done();
        shown.Kinds.Count.ShouldBeGreaterThan(0);
        foreach (var kind in shown.Kinds)
        {
            kind.Name.In("en").ShouldNotBeEmpty();
            kind.WhatToGet.Zh.Length.ShouldBeGreaterThan(10, kind.Code);
            kind.WhatToGet.In("en").ShouldNotBe(kind.WhatToGet.Zh, kind.Code);
            kind.Fields.Select(field => field.Name).ShouldBeUnique();
            kind.Fields.ShouldContain(field => field.LeadsAway, $"{kind.Code}: where its secrets go must be said");
            kind.Fields.ShouldAllBe(field => !field.Secret || !field.LeadsAway, kind.Code);
            bureau.Get<ChannelsFound>().Find(bureau.Get<AccountKinds>().Find(kind.Code)!.Channel).ShouldBeAssignableTo<AccountChannel>(kind.Code);
        }

        shown.Kinds.Where(kind => !kind.Fields.Any(field => field.Secret)).Select(kind => kind.Code).ShouldBe(
            [WebPushKind], "its key is made of the platform's; all others have something to keep");
    }

    [Fact]
    public async Task Are_called_back_at_addresses_that_nobody_can_guess()
    {
        var protection = bureau.Get<FieldProtection>();
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var key = CallbackAddress.Of(first, protection).Split('/')[^1];

        key.Length.ShouldBe(32);
        CallbackAddress.Fits(first, key, protection).ShouldBeTrue();
        CallbackAddress.Fits(second, key, protection).ShouldBeFalse("each has its own");
        CallbackAddress.Fits(first, "", protection).ShouldBeFalse();
        (await bureau.Get<AnswerPlatform>().Run(first, key, new("GET", Nothing, Nothing, default), default)).ShouldBeNull("there is no such account");
    }

    private static readonly Dictionary<string, string> Nothing = [];

    private static AccountEntry With(AccountEntry entry, string field, string value) =>
        entry with { Values = new Dictionary<string, string>(entry.Values) { [field] = value } };

    private Task<Outcome<ShownAccounts>> Read() => bureau.Request((ReadAccounts use) => use.Run(A.Admin, default));

    private Task<Outcome<TriedAccount>> Try(AccountEntry entry) =>
        bureau.Request((TryAccount use) => use.Run(A.Admin, new(entry, new Dictionary<string, string>()), default));

    private Task<Outcome<SettingVersion>> Keep(AccountEntry entry, Dictionary<string, string>? secrets = null) =>
        bureau.Request((ChangeAccounts use) => use.Run(A.Admin, [new(entry, secrets ?? Secrets)], "开通短信", null, default));
}
