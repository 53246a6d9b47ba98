using System.Net;
using System.Net.Sockets;
using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>With another key, without its own, on a port that is taken: it says so in both languages, and harms nothing that serves or lies there.</summary>
public sealed class A_host_that_is_started_wrongly(RunningHost host)
{
    private const string Another = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    [Cases("F14")]
    [Fact]
    public async Task Beside_another_with_another_key_is_refused_and_the_other_serves_on()
    {
        var (code, said) = await HostProcess.Once(["--urls", "http://127.0.0.1:0", "--data", host.DataPath], "", ("Governance__Key", Another));

        code.ShouldBe(1, said);
        said.ShouldContain("平台密钥与数据库不符");
        said.ShouldContain("The platform key does not fit the database");
        said.ShouldNotContain("   at ");
        (await host.Citizen.Send(A.Consultation())).Done();
    }

    [Cases("F13")]
    [Fact]
    public async Task Without_the_key_of_its_data_is_refused_and_says_which_is_needed()
    {
        var (key, away) = (Path.Combine(host.DataPath, "platform.key"), Path.Combine(host.DataPath, "platform.key.away"));
        File.Move(key, away);
        try
        {
            var (code, said) = await HostProcess.Once(["--urls", "http://127.0.0.1:0", "--data", host.DataPath], "");

            code.ShouldBe(1, said);
            said.ShouldContain("请使用建库时的密钥");
            said.ShouldContain("Use the one it was made with");
        }
        finally
        {
            File.Move(away, key, overwrite: true);
        }

        (await host.Citizen.Send(A.Consultation())).Done();
    }

    [Cases("F15")]
    [Theory]
    [InlineData("AAECAwQFBgcICQoLDA0ODxAR", "cut short")]
    [InlineData("", "empty")]
    [InlineData("这不是密钥", "no key at all")]
    public async Task With_a_key_that_is_none_is_refused_and_says_how_one_is_made(string key, string why)
    {
        using var data = new DataFolder();
        var file = Path.Combine(data.Path, "platform.key");
        await File.WriteAllTextAsync(file, key);

        var (code, said) = await HostProcess.Once(["--urls", "http://127.0.0.1:0", "--data", data.Path], "");

        code.ShouldBe(1, $"{why}: {said}");
        said.ShouldContain("平台密钥读不出来", customMessage: why);
        said.ShouldContain("openssl rand -base64 32", customMessage: why);
        (await File.ReadAllTextAsync(file)).ShouldBe(key, "whoever mends it still has what there was");
    }

    [Cases("F26")]
    [Fact]
    public async Task On_a_port_that_is_taken_is_refused_before_it_makes_anything()
    {
        using var data = new DataFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var (code, said) = await HostProcess.Once(["--urls", address, "--data", data.Path], "");

        code.ShouldBe(1, said);
        said.ShouldContain($"地址已被占用：{address}");
        said.ShouldContain($"The address is taken: {address}");
        Directory.EnumerateFileSystemEntries(data.Path).ShouldBeEmpty();
    }

    [Cases("F29", "F30", "F34")]
    [Fact]
    public async Task On_a_bare_machine_with_IPv6_alone_and_a_collector_that_is_gone_serves_as_anywhere()
    {
        using var data = new DataFolder();
        await using var bare = await HostProcess.StartAt("http://[::1]:0", data.Path, ("LC_ALL", "POSIX"), ("LANG", ""), ("TZ", ""),
            ("TZDIR", data.Path), ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector.invalid:4317"));

        var sent = (await bare.Http.Send(A.Consultation())).Done();

        var (accepted, due) = (DateTimeOffset.Parse(sent.Text("acceptedAt"), null), DateTimeOffset.Parse(sent["clock"]!.Text("due"), null));
        (due - accepted).ShouldBe(TimeSpan.FromHours(24));
        due.Offset.ShouldBe(TimeSpan.FromHours(8), "as the bureau's clocks have it, whatever the machine's zone");
        (await bare.Http.Get($"/api/v1/enquiries/{sent.Text("queryCode")}")).Done().Text("subject").ShouldBe("身份证丢了怎么补办");
        (await bare.Http.Get("/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
    }
}
