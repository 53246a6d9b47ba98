using System.Security.Cryptography;
using Governance.Core;
using Governance.Core.Officers;
using Governance.Host.Entrance;
using Governance.Host.SignIn;
using Microsoft.AspNetCore.Identity;

namespace Governance.Host.Running;

/// <summary><c>officer add</c> and <c>officer change</c>: accounts from the command line, the first admin's above all.</summary>
internal static class OfficerVerb
{
    internal const string Usage =
        """
        officer add    --account <账号 account> --name <姓名 name> --unit <单位代码 unit code, 例如 such as office>
                       [--head yes] [--leader yes] [--admin yes] [--cleared yes]
        officer change --account <账号 account> [--name …] [--unit …] [--head yes|no] [--leader yes|no] [--admin yes|no] [--cleared yes|no]
                       [--disabled yes|no] [--password new]

          --cleared 可以查看本单位的保密诉求 · may read the confidential enquiries of the unit
          --data    数据文件夹，与启动平台时相同 · the data folder, as when serving
          密码从标准输入读一行；在终端直接运行时生成一个，只显示这一次 · the password is one line of standard input; at a terminal one is made and shown once
          改动以后，该民警的会话和令牌随即失效 · after a change his sessions and tokens end
        """;

    /// <summary>On the host's database, whether or not it serves at the moment.</summary>
    internal static async Task<int> Run(string[] args)
    {
        if (args is [])
        {
            Console.WriteLine(Usage);
            return 2;
        }

        var asked = OfficerArguments.Read(args);
        await using var platform = await OpenPlatform.For(asked.ForHost, compose: (builder, _) => builder.Services.AddSignIn(PublicAddress.ThisMachine));
        return await Run(asked, platform.Services, Console.IsInputRedirected ? Console.In : null, Console.Out, CancellationToken.None);
    }

    /// <param name="passwords">Where a password is read; null makes one and shows it.</param>
    private static async Task<int> Run(OfficerArguments asked, IServiceProvider services, TextReader? passwords, TextWriter output, CancellationToken cancellationToken)
    {
        var password = !asked.WithPassword ? null : passwords is null ? Generate() : await passwords.ReadLineAsync(cancellationToken) ?? "";
        await using var scope = services.CreateAsyncScope();
        var outcome = await Do(asked, password, scope.ServiceProvider, cancellationToken);
        if (outcome.Value is { } officer)
        {
            var state = officer.Disabled ? "，已停用 disabled" : "";
            await output.WriteLineAsync($"{officer.Account}（{officer.Name}，{MakeOfficer.Rights(officer)}{state}） · 已保存 saved");
            if (password is not null && passwords is null)
                await output.WriteLineAsync($"密码只显示这一次 · the password, shown once: {password}");
            return 0;
        }

        await output.WriteLineAsync($"{outcome.Problem!.Title.Zh} · {outcome.Problem.Title.In("en")}");
        foreach (var error in outcome.Problem.Errors)
            await output.WriteLineAsync($"  {error.Field}: {error.Message.Zh} · {error.Message.In("en")}");
        return 1;
    }

    private static Task<Outcome<Officer>> Do(OfficerArguments asked, string? password, IServiceProvider services, CancellationToken cancellationToken)
    {
        const string by = "console";
        var passwords = services.GetRequiredService<IPasswordHasher<Officer>>();
        return asked.Adds
            ? services.GetRequiredService<MakeOfficer>().Run(
                new(asked["account"]!, asked["name"]!, asked["unit"]!, password!, asked.Says("head") == true, asked.Says("leader") == true, asked.Says("admin") == true, asked.Says("cleared") == true),
                by, passwords.HashPassword, cancellationToken)
            : services.GetRequiredService<ChangeOfficer>().Run(
                asked["account"]!,
                new(asked["name"], asked["unit"], asked.Says("head"), asked.Says("leader"), asked.Says("admin"), asked.Says("cleared"), asked.Says("disabled"), password),
                by, passwords.HashPassword, cancellationToken);
    }

    // Without signs that look alike: it is read from a screen and typed once.
    private static string Generate() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 20);
}
