using Governance.Specifications.Tests.Running;

namespace Governance.Misuse.Tests;

/// <summary>First table nos. 5 and 20 of the audit: what is said before a host serves beyond its own machine.</summary>
public class A_host_that_others_can_reach
{
    private const string Beyond = "http://0.0.0.0:0";

    [Theory]
    [InlineData("Bureau__Address", "nothing is said")]
    [InlineData("Proxies", "who stands before it is not said", "Bureau__Address=https://wz.example")]
    [InlineData("Bureau__Address", "under which address is not said", "Proxies=10.0.0.1")]
    [InlineData("Tls=no", "an address without TLS is not chosen by leaving an s out", "Bureau__Address=http://wz.example", "Proxies=10.0.0.1")]
    [InlineData("Tls", "one says yes, the other no", "Bureau__Address=https://wz.example", "Proxies=10.0.0.1", "Tls=no")]
    [InlineData("Tls", "neither yes nor no", "Bureau__Address=https://wz.example", "Proxies=10.0.0.1", "Tls=maybe")]
    [InlineData("Proxies=none", "TLS without a proxy, and without TLS of its own", "Bureau__Address=https://wz.example", "Proxies=none")]
    [InlineData("Bureau__Address", "no address", "Bureau__Address=wz.example", "Proxies=10.0.0.1")]
    [InlineData("Bureau__Address", "an address with a path", "Bureau__Address=https://city.example/wz", "Proxies=10.0.0.1")]
    [InlineData("Proxies", "no number", "Bureau__Address=https://wz.example", "Proxies=the-proxy")]
    [InlineData("--demo", "demo accounts have public passwords", "Bureau__Address=https://wz.example", "Proxies=10.0.0.1", "demo=true")]
    public async Task Does_not_start_without_its_settings_and_says_in_both_languages_what_to_write(string names, string because, params string[] settings)
    {
        using var data = new DataFolder();

        var (code, said) = await HostProcess.Once(
            ["--urls", Beyond, "--data", data.Path], "", [.. settings.Select(setting => (setting.Split('=', 2)[0], setting.Split('=', 2)[1]))]);

        code.ShouldBe(1, because);
        said.Trim().Split('\n').Length.ShouldBe(2, said);
        foreach (var line in said.Trim().Split('\n'))
            line.ShouldContain(names, Case.Insensitive, because);
        Directory.EnumerateFileSystemEntries(data.Path).ShouldBeEmpty("Nothing was begun that would have to be taken down again.");
    }

    [Theory]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    [InlineData("http://+:0")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0")]
    public async Task Is_recognised_however_its_address_is_written(string urls)
    {
        using var data = new DataFolder();

        var (code, said) = await HostProcess.Once(["--urls", urls, "--data", data.Path], "");

        code.ShouldBe(1);
        said.ShouldContain("Bureau__Address");
    }
}
