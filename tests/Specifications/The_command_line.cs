using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

/// <summary>The built program itself, asked for what it cannot do: it says so in both languages, starts nothing and leaves no stack trace.</summary>
public sealed class The_command_line : IDisposable
{
    private readonly DataFolder workshop = new();
    private readonly DepartmentFolder archive = new("Archive");

    [Theory]
    [InlineData(1, "verify --quick", "不认识“--quick”。 · “--quick” is unknown.", "an option of no verb")]
    [InlineData(1, "verify everything", "不认识“everything”。 · “everything” is unknown.", "a word too many")]
    [InlineData(1, "serve --prot 8080", "不认识“--prot”。 · “--prot” is unknown.", "a slip in an option must not start a platform")]
    [InlineData(1, "--demo maybe", "--demo 只有 yes 和 no。 · --demo is yes or no.", "a value that is none")]
    [InlineData(
        1, "--urls nonsense", "“nonsense”不是网址，写作 http://localhost:5080。 · “nonsense” is no address: write http://localhost:5080.", "an address that is none")]
    [InlineData(
        1, "--urls http://localhost:99999",
        "“http://localhost:99999”不是网址，写作 http://localhost:5080。 · “http://localhost:99999” is no address: write http://localhost:5080.",
        "a port that no machine has")]
    [InlineData(1, "--data", "--data 后面要写值。 · --data wants a value.", "a value forgotten")]
    [InlineData(1, "verify --data /dev/null", "数据文件夹写成了一个文件：/dev/null。 · The data folder is a file: /dev/null.", "a file where a folder is meant")]
    [InlineData(2, "module shut Traffic", "不认识“module shut Traffic”。 · “module shut Traffic” is unknown.", "a verb that modules do not have")]
    [InlineData(1, "module list --all", "不认识“--all”。 · “--all” is unknown.", "an option that modules do not have")]
    [InlineData(
        2, "officer remove --account chen", "写作 officer add 或 officer change。 · Write officer add or officer change.", "a verb that officers do not have")]
    [InlineData(2, "officer add --account chen --unit office", "请写明 --name。 · Give --name.", "what is missing is named")]
    [InlineData(2, "officer change --account chen --admin perhaps", "--admin 只有 yes 和 no。 · --admin is yes or no.", "neither yes nor no")]
    [InlineData(2, "officer change --account chen --password secret", "密码不写在命令行上", "a password where everybody can read it")]
    public async Task Asked_wrongly_says_in_a_sentence_what_is_wrong(int ends, string arguments, string says, string why)
    {
        var (code, said) = await HostProcess.Once(arguments.Split(' '), "");

        said.Split('\n')[0].TrimEnd().ShouldStartWith(says, customMessage: why);
        said.ShouldNotContain("   at ", customMessage: "no stack trace");
        code.ShouldBe(ends, said);
    }

    [Theory]
    [InlineData("要设置 Mail__Server", "Mail__Server is needed", "no server", "Governance__HeadsTo=keeper@example.org")]
    [InlineData(
        "要设置 Mail__Password", "Mail__Password is needed", "an account without its password", "Governance__HeadsTo=keeper@example.org", "Mail__Server=mail",
        "Mail__From=wz@example.org", "Mail__Account=wz")]
    [InlineData(
        "“keeper”不是邮箱地址", "“keeper” in the setting Governance__HeadsTo is no mail address", "one of two that is none",
        "Governance__HeadsTo=a@example.org, keeper", "Mail__Server=mail", "Mail__From=wz@example.org")]
    [InlineData("只有 none、starttls、tls", "is none, starttls or tls", "a word of its own", "Governance__HeadsTo=a@example.org", "Mail__Security=ssl")]
    [InlineData(
        "1 到 65535", "from 1 to 65535", "a port that no machine has", "Governance__HeadsTo=a@example.org", "Mail__Server=mail", "Mail__From=wz@example.org",
        "Mail__Port=70000")]
    public async Task Given_settings_of_mail_that_cannot_be_does_not_start(string zh, string en, string why, params string[] settings)
    {
        var (code, said) = await HostProcess.Once(
            ["--data", workshop.Path], "", [.. settings.Select(setting => (setting.Split('=', 2)[0], setting.Split('=', 2)[1]))]);

        said.ShouldContain(zh, customMessage: why);
        said.ShouldContain(en, customMessage: why);
        code.ShouldBe(1, said);
    }

    [Cases("A-12")]
    [Fact]
    public async Task Packs_with_the_private_key_alone_and_where_there_is_a_place()
    {
        var key = Path.Combine(workshop.Path, "maker");
        (await HostProcess.Once(["module", "key", "new", key], "")).Code.ShouldBe(0);
        archive.Version("1.0.0").Type("archive.search", "查档");

        await Refused("是公钥", "is a public key", "module", "pack", archive.Folder, "--key", key + ".pub.pem");
        await Refused("模块包没有写成", "The package was not written", "module", "pack", archive.Folder, "--key", key + ".pem", "--out",
            Path.Combine(workshop.Path, "nowhere", "package.zip"));
        await Refused("密钥没有写成", "The key was not written", "module", "key", "new", "/dev/null/maker");
        await Refused("文件读不出来", "The file cannot be read", "module", "pack", archive.Folder, "--key", Path.Combine(workshop.Path, "none.pem"));
    }

    public void Dispose()
    {
        archive.Dispose();
        workshop.Dispose();
    }

    private static async Task Refused(string zh, string en, params string[] arguments)
    {
        var (code, said) = await HostProcess.Once(arguments, "");
        said.ShouldSatisfyAllConditions(() => said.ShouldContain(zh), () =>
            said.ShouldContain(en), () => said.ShouldNotContain("   at "), () => code.ShouldBe(1));
    }
}
