using System.Security.Cryptography;
using Governance.Core.Composition;
using Governance.Core.Officers;
using Governance.Host.Running;
using Microsoft.AspNetCore.Identity;
using HostOptions = Governance.Host.Running.HostOptions;

namespace Governance.Host.SignIn;

/// <summary><c>officer add --account … --name … --unit … [--head] [--leader] [--admin] [--cleared]</c>: makes an account from the command line, the first admin's above all.</summary>
internal static class OfficerVerb
{
    internal const string Usage =
        """
        officer add --account <账号 account> --name <姓名 name> --unit <单位代码 unit code, 例如 such as office> [--head] [--leader] [--admin] [--cleared] [--data <文件夹 folder>]
          密码从标准输入读一行；直接运行时生成一个，只显示这一次 · reads the password as one line of standard input; at a terminal one is made and shown once
        """;

    private static readonly string[] Switches = ["--head", "--leader", "--admin", "--cleared"];
    private static readonly string[] Values = ["--account", "--name", "--unit"];

    /// <summary>As the verb of the host: on its database, whether or not it serves at the moment.</summary>
    internal static async Task<int> Run(string[] args)
    {
        var asked = args.TakeWhile(argument => argument != "--data").ToArray();
        var builder = Serve.Builder([.. args.Skip(asked.Length)]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var options = HostOptions.From(builder.Configuration);
        await using var database = await OpenDatabase.For(options, CancellationToken.None);
        builder.Services.AddGovernanceCore(options.ForCore(database.ConnectionString)).AddSignIn(builder.Configuration, options.DataFolder);
        await using var app = builder.Build();
        await Serve.Prepare(app, options);
        return await Run(asked, app.Services, Console.IsInputRedirected ? Console.In : null, Console.Out, CancellationToken.None);
    }

    /// <param name="services">After <c>PrepareCore</c>.</param>
    /// <param name="passwords">Where the password is read; null makes one and shows it.</param>
    internal static async Task<int> Run(string[] args, IServiceProvider services, TextReader? passwords, TextWriter output, CancellationToken cancellationToken)
    {
        if (Read(args) is not { } asked || args.FirstOrDefault() != "add")
        {
            await output.WriteLineAsync(Usage);
            return 2;
        }

        var password = passwords is null ? Generate() : await passwords.ReadLineAsync(cancellationToken) ?? "";
        await using var scope = services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<MakeOfficer>().Run(
            new(asked["--account"], asked["--name"], asked["--unit"], password, Has("--head"), Has("--leader"), Has("--admin"), Has("--cleared")),
            by: "console",
            scope.ServiceProvider.GetRequiredService<IPasswordHasher<Officer>>().HashPassword,
            cancellationToken);
        if (outcome.Value is { } made)
        {
            await output.WriteLineAsync($"已建账号 {made.Account}（{made.Name}，{MakeOfficer.Rights(made)}） · the account is made");
            if (passwords is null)
                await output.WriteLineAsync($"密码只显示这一次 · the password, shown once: {password}");
            return 0;
        }

        await output.WriteLineAsync($"{outcome.Problem!.Title.Zh} · {outcome.Problem.Title.In("en")}");
        foreach (var error in outcome.Problem.Errors)
            await output.WriteLineAsync($"  {error.Field}: {error.Message.Zh} · {error.Message.In("en")}");
        return 1;

        bool Has(string name) => args.Contains(name);
    }

    /// <summary>Null when something is missing or not understood.</summary>
    private static Dictionary<string, string>? Read(string[] args)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 1; index < args.Length; index++)
        {
            if (Switches.Contains(args[index]))
                continue;
            if (!Values.Contains(args[index]) || index + 1 == args.Length || !read.TryAdd(args[index], args[++index]))
                return null;
        }

        return read.Count == Values.Length ? read : null;
    }

    private static string Generate() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 20);
}
