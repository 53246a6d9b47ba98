using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Npgsql;

namespace Governance.Core.Officers;

/// <summary>A member of staff who is to get an account.</summary>
internal sealed record NewOfficer(
    string Account, string Name, string Unit, string Password, bool Head = false, bool Leader = false, bool Admin = false, bool ClearedForConfidential = false);

/// <summary>Gives a member of staff an account.</summary>
[PerRequest]
internal sealed class MakeOfficer(GovernanceDb db, UnitDirectory units, IClock clock)
{
    internal const int ShortestPassword = 10;
    private const int LongestPassword = 200;

    /// <param name="by">Whoever makes it, for the audit.</param>
    /// <param name="hash">Makes of a password what is kept of it.</param>
    public async Task<Outcome<Officer>> Run(NewOfficer made, string by, Func<Officer, string, string> hash, CancellationToken cancellationToken)
    {
        var errors = Errors(made).ToList();
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        var officer = new Officer
        {
            Account = AccountName.Read(made.Account)!,
            NormalizedAccount = AccountName.Normal(made.Account),
            Name = made.Name.Trim(),
            Unit = made.Unit,
            Head = made.Head,
            Leader = made.Leader,
            Admin = made.Admin,
            ClearedForConfidential = made.ClearedForConfidential,
        };
        if (await db.Officers.AnyAsync(one => one.NormalizedAccount == officer.NormalizedAccount, cancellationToken))
            return Taken;
        var others = await db.Officers.Select(one => one.Account).ToListAsync(cancellationToken);
        if (others.Find(other => AccountName.LooksLike(other) == AccountName.LooksLike(officer.Account)) is { } twin)
            return LooksLike(twin);
        officer.PasswordHash = hash(officer, made.Password);
        db.Officers.Add(officer);
        db.Audit.Add(new() { At = clock.GetCurrentInstant(), Account = by, What = "officer.made", Subject = officer.Account, Details = Rights(officer) });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException failure) when (failure.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            db.ChangeTracker.Clear();
            return Taken;
        }

        return officer;
    }

    internal static string Rights(Officer officer) => string.Join(
        ' ',
        new[] { officer.Unit, officer.Head ? "head" : null, officer.Leader ? "leader" : null, officer.Admin ? "admin" : null, officer.ClearedForConfidential ? "cleared" : null }.OfType<string>());

    private IEnumerable<FieldError> Errors(NewOfficer made)
    {
        if (AccountName.WrongWith(made.Account) is { } account)
            yield return new("account", account);
        if (TextRule.MistakeIn(made.Name, 2, 50) is { } name)
            yield return new("name", name);
        if (units.Find(made.Unit) is null)
            yield return new("unit", new($"没有单位“{made.Unit}”。", $"There is no unit '{made.Unit}'."));
        if (WrongWith(made.Password, made.Account) is { } password)
            yield return new("password", password);
    }

    /// <summary>Length is what counts; rules on kinds of characters make people write passwords down.</summary>
    internal static LocalText? WrongWith(string password, string account) => password.Length is < ShortestPassword or > LongestPassword
        ? new($"密码长度应为 {ShortestPassword} 到 {LongestPassword} 个字符。", $"A password has from {ShortestPassword} to {LongestPassword} characters.")
        : password.Contains(account.Trim(), StringComparison.OrdinalIgnoreCase)
            ? new("密码里不能含有账号。", "The password must not contain the account.")
            : null;

    private static Problem LooksLike(string twin)
    {
        var what = new LocalText($"这个账号看起来和“{twin}”一样，容易认错人，请换一个。", $"This account looks like '{twin}' and would be taken for it. Choose another.");
        return new(ProblemKind.Conflict, what, [new("account", what)]);
    }

    private static Problem Taken { get; } = new(
        ProblemKind.Conflict,
        new("这个账号已经有了。", "There is such an account already."),
        [new("account", new("这个账号已经有了。", "There is such an account already."))]);
}
