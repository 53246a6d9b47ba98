using System.Net.Http.Headers;

namespace Governance.Specifications.Tests.Running;

/// <summary>Members of staff, made and signed in as on any installation: by the command line, then by a token.</summary>
public static class Staff
{
    internal const string Password = "Lantern-Bridge-4471";

    public static Task<HttpClient> Admin(this HostProcess host, string data) => host.Employ(data, "admin", "office", "--admin");

    public static async Task<HttpClient> Employ(this HostProcess host, string data, string account, string unit, params string[] rights)
    {
        var (code, said) = await HostProcess.Once(
            ["officer", "add", "--account", account, "--name", "测试民警", "--unit", unit, .. rights, "--data", data], Password);
        code.ShouldBe(0, said);
        return await host.SignIn(account, Password);
    }

    public static async Task<HttpClient> SignIn(this HostProcess host, string account, string password)
    {
        var token = (await host.Http.Post("/api/v1/tokens", new() { ["account"] = account, ["password"] = password })).Done().Text("token");
        return new(new SocketsHttpHandler { UseCookies = false })
        {
            BaseAddress = host.Http.BaseAddress,
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
    }
}
