using System.Net;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class An_account
{
    private const string Password = "Lantern-Bridge-4471";

    [Fact]
    public async Task Lets_nobody_in_any_more_once_it_is_disabled_but_the_last_admins_cannot_be()
    {
        using var data = new DataFolder();
        await using var host = await HostProcess.Start(data.Path);
        (await Officer(data, "add", "chen", "--name", "陈明", "--unit", "office", "--admin")).ShouldBe(0);
        (await Officer(data, "change", "chen", "--disabled", "yes")).ShouldBe(1, "He is the last admin.");
        (await Officer(data, "add", "wu", "--name", "吴芳", "--unit", "office", "--admin")).ShouldBe(0);
        var session = await host.SignIn("chen", Password);
        (await session.Get("/api/v1/session")).Done();

        (await Officer(data, "change", "chen", "--disabled", "yes")).ShouldBe(0);

        // Another process has changed it: the host remembers a session for a second.
        (await Eventually.Is(() => session.Get("/api/v1/session"), answer => answer.Status != HttpStatusCode.OK)).ShouldRefuse(HttpStatusCode.Unauthorized);
        (await host.Http.Post("/api/v1/tokens", new() { ["account"] = "chen", ["password"] = Password })).ShouldRefuse(HttpStatusCode.Unauthorized);
        session.Dispose();
    }

    [Fact]
    public async Task Is_made_only_for_a_unit_that_exists_with_a_password_that_is_long_enough()
    {
        using var data = new DataFolder();
        (await Officer(data, "add", "chen", "--name", "陈明", "--unit", "nowhere")).ShouldBe(1);
        (await Officer(data, "add", "chen", "short", ["--name", "陈明", "--unit", "office"])).ShouldBe(1);
        (await Officer(data, "add", "chen", "--name", "陈明", "--unit", "office", "--rights")).ShouldBe(2);
        (await Officer(data, "add", "chen", "--name", "陈明", "--unit", "office")).ShouldBe(0);
        (await Officer(data, "add", "CHEN", "--name", "陈明", "--unit", "office")).ShouldBe(1, "An account is the same in capitals.");
    }

    private static Task<int> Officer(DataFolder data, string verb, string account, params string[] rest) => Officer(data, verb, account, Password, rest);

    private static async Task<int> Officer(DataFolder data, string verb, string account, string password, string[] rest)
    {
        var (code, said) = await HostProcess.Once(["officer", verb, "--account", account, .. rest, "--data", data.Path], password);
        said.ShouldNotContain(password);
        return code;
    }
}
