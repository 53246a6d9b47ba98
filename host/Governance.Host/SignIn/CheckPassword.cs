using Governance.Contracts;
using Governance.Core;
using Governance.Core.Audit;
using Governance.Core.Packages;
using Governance.Core.Officers;
using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace Governance.Host.SignIn;

/// <summary>Whether account and password belong together. An account that does not exist answers as one whose password is wrong, and as slowly.</summary>
internal sealed class CheckPassword(
    UserManager<Officer> officers, SignInManager<Officer> signIn, IPasswordHasher<Officer> passwords, UnknownAccounts unknown, SignInRateLimit pace, WriteAudit audit)
{
    private const int LongestAccount = 100;
    private const int LongestPassword = 200;

    internal static readonly Duration LockedFor = Duration.FromMinutes(15);
    internal const int Tries = 5;

    internal async Task<Outcome<Officer>> Run(string? account, string? password, string? address, CancellationToken cancellationToken)
    {
        account = account?.Trim() ?? "";
        List<FieldError> errors = [];
        if (account.Length == 0)
            errors.Add(new("account", new("请输入账号", "Enter your account")));
        if (string.IsNullOrEmpty(password))
            errors.Add(new("password", new("请输入密码", "Enter your password")));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        if (!pace.Admits(address))
            return TooFast;
        // Longer than any real one: not worth hashing.
        if (account.Length > LongestAccount || password!.Length > LongestPassword)
            return Wrong;
        return await officers.FindByNameAsync(account) is { } officer
            ? await Check(officer, password, cancellationToken)
            : Unknown(account, password);
    }

    private async Task<Outcome<Officer>> Check(Officer officer, string password, CancellationToken cancellationToken)
    {
        var result = await signIn.CheckPasswordSignInAsync(officer, password, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            await audit.Run(officer.Account, "officer.signed-in", officer.Id.ToString(), null, cancellationToken);
            return officer;
        }

        if (!result.IsLockedOut)
            return Wrong;
        await audit.Run(officer.Account, "officer.locked", officer.Id.ToString(), null, cancellationToken);
        return Locked;
    }

    private Problem Unknown(string account, string password)
    {
        passwords.VerifyHashedPassword(unknown.Nobody, unknown.Nobody.PasswordHash!, password);
        return unknown.Tried(officers.NormalizeName(account)!) >= Tries ? Locked : Wrong;
    }

    private static Problem Wrong { get; } = Problem.Invalid(new FieldError("password", new(
        "账号或密码不对，请核对后再试", "The account or the password is wrong. Please check both and try again")));

    private static Problem Locked { get; } = Problem.Of(
        ProblemKind.Forbidden,
        "连续输错五次，这个账号锁定 15 分钟。请稍后再试；忘记密码请找管理员重设。",
        "Five wrong tries: the account is locked for 15 minutes. Try again later; if you have forgotten the password, ask an administrator for a new one.");

    private static Problem TooFast { get; } = Problem.Of(
        ProblemKind.Conflict,
        "这里的登录尝试太频繁，请一分钟后再试。",
        "Too many tries from here. Please try again in a minute.");
}
