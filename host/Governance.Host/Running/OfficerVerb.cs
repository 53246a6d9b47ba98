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
        RunningText.OfficerUsage;

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
    private static async Task<int> Run(
        OfficerArguments asked, IServiceProvider services, TextReader? passwords, TextWriter output, CancellationToken cancellationToken)
    {
        var password = !asked.WithPassword ? null : passwords is null ? Generate() : await passwords.ReadLineAsync(cancellationToken) ?? "";
        await using var scope = services.CreateAsyncScope();
        var outcome = await Do(asked, password, scope.ServiceProvider, cancellationToken);
        if (outcome.Value is { } officer)
        {
            var state = officer.Disabled ? RunningText.AndDisabled : "";
            await output.WriteLineAsync(RunningText.OfficerWasSaved(officer.Account, officer.Name, MakeOfficer.Rights(officer), state));
            if (password is not null && passwords is null)
                await output.WriteLineAsync(RunningText.ThePassword(password));
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
                new(asked["account"]!, asked["name"]!, asked["unit"]!, password!, asked.Says("head") == true, asked.Says("leader") == true,
                    asked.Says("admin") == true, asked.Says("cleared") == true, asked.Says("technical") == true),
                by, passwords.HashPassword, cancellationToken)
            : services.GetRequiredService<ChangeOfficer>().Run(
                asked["account"]!,
                new(asked["name"], asked["unit"], asked.Says("head"), asked.Says("leader"), asked.Says("admin"), asked.Says("cleared"),
                    asked.Says("disabled"), password, asked.Says("technical")),
                by, passwords.HashPassword, cancellationToken);
    }

    // Without signs that look alike: it is read from a screen and typed once.
    private static string Generate() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 20);
}
