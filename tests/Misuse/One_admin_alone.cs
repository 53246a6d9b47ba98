using System.Net;
using System.Text.Json.Nodes;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>Where the bureau wants two, one admin brings nothing live, by whatever door, and nobody else stands in for the other.</summary>
[Cases("M84")]
public sealed class One_admin_alone(TamperedHost host) : IClassFixture<TamperedHost>, IAsyncLifetime
{
    private const string Rules = "/api/v1/admin/second-admin";
    private const string Proposals = "/api/v1/admin/proposals";

    /// <summary>All that a bureau can choose.</summary>
    private static readonly string[] Everything = ["upload", "turnOn", "rollBack", "trustKey", "withdrawKey"];

    private DepartmentFolder department = null!;
    private HttpClient second = null!;
    private HttpClient clerk = null!;

    /// <summary>He whose session was stolen.</summary>
    private HttpClient First => host.Admin;

    public async ValueTask InitializeAsync()
    {
        department = await new DepartmentFolder("Archive").Version("1.0.0").Type("archive.search", "查档").WithKey(host.Data);
        (second, clerk) = (await host.Officer("second", "--admin"), await host.Officer("clerk", "--head", "--cleared"));
        (await First.SendPackage(await department.Pack())).Status.ShouldBe(HttpStatusCode.OK, "one admin is enough until the bureau says otherwise");
    }

    /// <summary>One is enough again, by the word of both.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var proposal in await Waiting())
            (await Decline(second, proposal!.Text("id"))).Done();
        if ((await Ask(First, [])).Done()["waiting"] is { } relaxed)
            (await Confirm(second, relaxed.Text("id"))).Done();
        // What is out of service already need not be turned off.
        await Switch(First, "Archive", "off");
        (await First.Call(HttpMethod.Delete, "/api/v1/admin/modules/Archive?reason=%E6%94%B6%E6%8B%BE", null)).Status.ShouldBe(HttpStatusCode.NoContent);
        department.Dispose();
    }

    [Fact]
    public async Task Brings_no_package_live()
    {
        await Two();
        department.Version("1.1.0").Type("archive.copy", "复印档案");

        var sent = await First.SendPackage(await department.Pack());

        sent.Status.ShouldBe(HttpStatusCode.Accepted);
        sent.Headers.Location!.OriginalString.ShouldBe(Proposals);
        var waits = await TheOne("upload");
        await ConfirmedByNobodyBut(second, waits, async () => !await host.Serves("archive.copy") && await Version() == "1.0.0");
        (await host.Serves("archive.copy")).ShouldBeTrue();
        (await Version()).ShouldBe("1.1.0");
        (await host.Module("Archive"))["waiting"].ShouldBeNull();
    }

    [Fact]
    public async Task Turns_nothing_on()
    {
        await Two();
        (await Switch(First, "Archive", "off")).Status.ShouldBe(HttpStatusCode.OK, "what goes off needs nobody");

        (await Switch(First, "Archive", "on")).Status.ShouldBe(HttpStatusCode.Accepted);

        await ConfirmedByNobodyBut(second, await TheOne("turnOn"), async () => !await host.Serves("archive.search"));
        (await host.Serves("archive.search")).ShouldBeTrue();
    }

    [Fact]
    public async Task Rolls_nothing_back()
    {
        (await First.SendPackage(await department.Version("1.1.0").Type("archive.copy", "复印档案").Pack())).Done();
        await Two();

        (await RollBack(First)).Status.ShouldBe(HttpStatusCode.Accepted);

        await ConfirmedByNobodyBut(second, await TheOne("rollBack"), async () => await Version() == "1.1.0");
        (await Version()).ShouldBe("1.0.0");
    }

    [Theory]
    [InlineData(true, "by the command line")]
    [InlineData(false, "laid into the folder of keys")]
    public async Task Has_no_key_trusted_whichever_way_it_comes(bool byCommand, string why)
    {
        await Two();
        using var vendor = await new DepartmentFolder("Vendor").Version("1.0.0").Type("vendor.search", "查询").WithKey(null);
        if (byCommand)
        {
            var key = Path.Combine(vendor.Folder, "..", "maker.pub.pem");
            var (code, said) = await HostProcess.Once(["module", "key", "trust", key, "--data", host.Data], "");
            code.ShouldBe(0, said);
        }
        else
        {
            await vendor.GiveKey(host.Data, $"{vendor.KeyId}.pub.pem");
        }

        (await First.SendPackage(await vendor.Pack())).ShouldRefuse(HttpStatusCode.BadRequest).Raw.ShouldContain("signature:1", Case.Sensitive, why);
        await Eventually.Holds(async () => (await Waiting()).Any(proposal => proposal!.Text("subject") == vendor.KeyId), why);
        var waits = (await Waiting()).Single(proposal => proposal!.Text("subject") == vendor.KeyId)!.Text("id");
        (await Confirm(clerk, waits)).ShouldRefuse(HttpStatusCode.Forbidden);
        (await First.SendPackage(await vendor.Pack())).ShouldRefuse(HttpStatusCode.BadRequest);
        (await Confirm(second, waits)).Done();
        (await First.SendPackage(await vendor.Pack())).Status.ShouldBe(HttpStatusCode.Accepted, "trusted now, and still not live");
    }

    [Fact]
    public async Task Withdraws_no_key()
    {
        await Two();

        (await First.Call(HttpMethod.Delete, $"/api/v1/admin/module-keys/{department.KeyId}?reason=%E7%A7%81%E9%92%A5%E5%A4%96%E6%B3%84", null)).Status
            .ShouldBe(HttpStatusCode.Accepted);

        await ConfirmedByNobodyBut(second, await TheOne("withdrawKey"), () => host.Serves("archive.search"));
        (await host.Refused("Archive")).ShouldContain(department.KeyId);
    }

    [Fact]
    public async Task Does_not_take_the_rule_away_by_any_door()
    {
        await Two();

        (await Ask(First, ["upload"])).Done().ShouldSatisfyAllConditions(
            rules => rules["works"]!.AsArray().Count.ShouldBe(Everything.Length), rules => rules["waiting"]!.Text("proposedBy").ShouldBe("admin"));
        (await Ask(First, [])).ShouldRefuse(HttpStatusCode.Conflict);
        (await First.Post("/api/v1/admin/settings/second-admin/versions/0/bring-back", new() { ["reason"] = "一人就够" })).ShouldRefuse(HttpStatusCode.Conflict);
        (await Ask(clerk, [])).ShouldRefuse(HttpStatusCode.Forbidden);
        await ConfirmedByNobodyBut(
            second, await TheOne("relaxRules"), async () => (await First.Get(Rules)).Done()["works"]!.AsArray().Count == Everything.Length);
        (await First.Get(Rules)).Done()["works"]!.AsArray().Select(work => work!.GetValue<string>()).ShouldBe(["upload"]);
        (await First.SendPackage(await department.Version("1.1.0").Pack())).Status.ShouldBe(HttpStatusCode.Accepted, "what is left of it holds");
    }

    [Fact]
    public async Task Has_what_was_proposed_confirmed_or_nothing()
    {
        (await First.SendPackage(await department.Version("1.1.0").Pack())).Done();
        (await Ask(First, ["rollBack"])).Done();
        (await RollBack(First)).Status.ShouldBe(HttpStatusCode.Accepted);
        var waits = await TheOne("rollBack");
        (await First.SendPackage(await department.Version("1.2.0").Pack())).Done();

        var refused = (await Confirm(second, waits)).ShouldRefuse(HttpStatusCode.Conflict);

        refused.Json!.Text("title").ShouldContain("1.0.0");
        refused.Json!.Text("title").ShouldContain("1.1.0");
        (await Version()).ShouldBe("1.2.0");
    }

    [Theory]
    [InlineData("update proposals set proposed_by = 'second'", "as if the other had proposed it")]
    [InlineData("update proposals set proposed_by = 'somebody'", "as if a third had proposed it")]
    [InlineData("update proposals set version = '1.0.1'", "another version")]
    [InlineData("update proposals set reason = '常规更新'", "another reason")]
    [InlineData("update proposals set sha256 = repeat('0', 64)", "another checksum")]
    [InlineData("update proposals set package = substr(package, 1, 300)", "half a package")]
    [InlineData("update proposals set proposed_at = now()", "younger than it is")]
    [InlineData("update proposals set seal = null", "no seal")]
    [InlineData(
        "insert into proposals select (jsonb_populate_record(proposals, jsonb_build_object('id', gen_random_uuid(), 'subject', 'Other'))).* from proposals",
        "a copy of one that an admin made")]
    public async Task Gets_no_word_of_another_for_what_was_changed_in_the_database(string statement, string why)
    {
        await Two();
        (await First.SendPackage(await department.Version("1.1.0").Pack())).Status.ShouldBe(HttpStatusCode.Accepted);
        var before = await TheOne("upload");
        (await host.Write($"{statement} where state = 'Waiting'")).ShouldBe(1, why);
        var forged = (await Waiting()).Select(proposal => proposal!.Text("id")).OrderBy(id => id == before).First();

        (await Confirm(second, forged)).Status.ShouldBe(HttpStatusCode.Conflict, why);
        (await Confirm(First, forged)).Status.ShouldBeOneOf([HttpStatusCode.Conflict, HttpStatusCode.Forbidden], why);

        (await Version()).ShouldBe("1.0.0", why);
        (await Decline(second, forged)).Done();
    }

    [Theory]
    [InlineData("update second_admin_rules set works = '[]'", "somebody lets one be enough")]
    [InlineData("update second_admin_rules set works = '[\"trustKey\"]', changed_by = 'second'", "somebody takes most of it away in another's name")]
    [InlineData("update second_admin_rules set seal = null", "the seal is taken off")]
    [InlineData("delete from second_admin_rules", "the rule is gone")]
    [InlineData("delete from second_admin_rules where version = (select max(version) from second_admin_rules)", "the rule of before is in force again")]
    public async Task Is_asked_for_another_in_everything_once_the_rule_was_changed_in_the_database(string statement, string why)
    {
        await Two();
        await host.Write(statement);

        (await First.Get(Rules)).Done()["altered"]!.GetValue<bool>().ShouldBeTrue(why);
        (await First.SendPackage(await department.Version("1.1.0").Pack())).Status.ShouldBe(HttpStatusCode.Accepted, why);
        (await Version()).ShouldBe("1.0.0", why);
    }

    [Fact]
    public async Task Finds_no_second_one_among_those_whom_the_database_makes_admins()
    {
        await Two();
        var upstart = await host.Officer("upstart");
        (await First.SendPackage(await department.Version("1.1.0").Pack())).Status.ShouldBe(HttpStatusCode.Accepted);
        (await host.Write("update officers set admin = true where account = 'upstart'")).ShouldBe(1);

        // What the host has read of him is good for a second.
        await Eventually.Holds(async () => (int)(await upstart.Get(Proposals)).Status != 200);
        ((int)(await Confirm(upstart, await TheOne("upload"))).Status).ShouldBeOneOf(401, 403);

        (await Version()).ShouldBe("1.0.0");
    }

    [Fact]
    public async Task Has_nothing_live_by_a_yes_that_is_only_written_down()
    {
        await Two();
        (await First.SendPackage(await department.Version("1.1.0").Pack())).Status.ShouldBe(HttpStatusCode.Accepted);
        (await host.Write("update proposals set state = 'Confirmed', decided_by = 'second', decided_at = now() where state = 'Waiting'")).ShouldBe(1);

        await host.Announce();

        (await Version()).ShouldBe("1.0.0");
        (await First.Get("/api/v1/admin/verify")).Done()["clean"]!.GetValue<bool>().ShouldBeFalse();
    }

    /// <summary>From now on another is asked for in everything.</summary>
    private async Task Two() => (await Ask(First, Everything)).Done()["works"]!.AsArray().Count.ShouldBe(Everything.Length);

    /// <summary>Whoever proposed it, who is no admin and who is nobody is refused, and it stays as it was until the other confirms it, once.</summary>
    private async Task ConfirmedByNobodyBut(HttpClient other, string proposal, Func<Task<bool>> isAsBefore)
    {
        (await isAsBefore()).ShouldBeTrue("nothing is live that was only proposed");
        (await Confirm(First, proposal)).ShouldRefuse(HttpStatusCode.Forbidden).Json!.Text("title").ShouldContain("另一位管理员");
        (await Confirm(clerk, proposal)).ShouldRefuse(HttpStatusCode.Forbidden);
        (await Decline(clerk, proposal)).ShouldRefuse(HttpStatusCode.Forbidden);
        (await Confirm(host.Citizen, proposal)).ShouldRefuse(HttpStatusCode.Unauthorized);
        (await clerk.Get(Proposals)).ShouldRefuse(HttpStatusCode.Forbidden);
        (await isAsBefore()).ShouldBeTrue("and nothing becomes so by asking");
        (await Confirm(other, proposal)).Done().ShouldSatisfyAllConditions(
            done => done.Text("state").ShouldBe("confirmed"),
            done => done.Text("proposedBy").ShouldBe("admin"),
            done => done.Text("decidedBy").ShouldBe("second"));
        (await Confirm(other, proposal)).ShouldRefuse(HttpStatusCode.Conflict);
    }

    private async Task<IEnumerable<JsonNode?>> Waiting() =>
        (await second.Get(Proposals)).Done()["proposals"]!.AsArray().Where(proposal => proposal!.Text("state") == "waiting");

    /// <summary>The id of the only one that waits.</summary>
    private async Task<string> TheOne(string work)
    {
        var waits = (await Waiting()).ShouldHaveSingleItem()!;
        waits.Text("work").ShouldBe(work);
        return waits.Text("id");
    }

    private async Task<string> Version() => (await host.Module("Archive")).Text("version");

    private static Task<Answer> Ask(HttpClient admin, string[] works) => admin.Put(
        Rules, new() { ["works"] = new JsonArray([.. works.Select(work => JsonValue.Create(work))]), ["reason"] = "等级保护要求" });

    private static Task<Answer> Confirm(HttpClient admin, string proposal) => admin.Post($"{Proposals}/{proposal}/confirm");

    private static Task<Answer> Decline(HttpClient admin, string proposal) => admin.Post($"{Proposals}/{proposal}/decline", new() { ["reason"] = "被改动过" });

    private static Task<Answer> RollBack(HttpClient admin) => admin.Post("/api/v1/admin/modules/Archive/rollback", new() { ["reason"] = "新版有误" });

    private static Task<Answer> Switch(HttpClient admin, string module, string state) =>
        admin.Put($"/api/v1/admin/modules/{module}", new() { ["state"] = state, ["reason"] = "试一试" });
}
