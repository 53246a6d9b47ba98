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
    string Account, string Name, string Unit, string Password, bool Head = false, bool Leader = false, bool Admin = false, bool ClearedForConfidential = false,
    bool Technical = false);

/// <summary>Gives a member of staff an account.</summary>
[PerRequest]
internal sealed class MakeOfficer(GovernanceDb db, UnitDirectory units, IClock clock)
{
    internal const int ShortestPassword = 10;
    private const int LongestPassword = 200;

    /// <param name="by">Whoever makes it, for the audit.</param>
    /// <param name="hash">Makes of a password what is kept of it.</param>
    public async Task<Outcome<Officer>> Run(NewOfficer newOfficer, string by, Func<Officer, string, string> hash, CancellationToken cancellationToken)
    {
        var errors = Errors(newOfficer).ToList();
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        var officer = new Officer
        {
            Account = AccountName.Read(newOfficer.Account)!,
            NormalizedAccount = AccountName.Normal(newOfficer.Account),
            Name = TextRule.Fit(newOfficer.Name),
            Unit = newOfficer.Unit,
            Head = newOfficer.Head,
            Leader = newOfficer.Leader,
            Admin = newOfficer.Admin,
            ClearedForConfidential = newOfficer.ClearedForConfidential,
            Technical = newOfficer.Technical,
        };
        if (await db.Officers.AnyAsync(row => row.NormalizedAccount == officer.NormalizedAccount, cancellationToken))
            return Taken;
        var others = await db.Officers.Select(row => row.Account).ToListAsync(cancellationToken);
        if (others.Find(other => AccountName.LooksLike(other) == AccountName.LooksLike(officer.Account)) is { } twin)
            return LooksLike(twin);
        officer.PasswordHash = hash(officer, PlainText.Clean(newOfficer.Password));
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
        new[] { officer.Unit, officer.Head ? "head" : null, officer.Leader ? "leader" : null, officer.Admin ? "admin" : null,
            officer.Technical ? "technical" : null, officer.ClearedForConfidential ? "cleared" : null }.OfType<string>());

    private IEnumerable<FieldError> Errors(NewOfficer newOfficer)
    {
        if (AccountName.WrongWith(newOfficer.Account) is { } account)
            yield return new("account", account);
        if (TextRule.MistakeIn(newOfficer.Name, TextBound.Name) is { } name)
            yield return new("name", name);
        if (units.Find(newOfficer.Unit) is null)
            yield return new("unit", OfficersText.NoUnit(newOfficer.Unit));
        if (newOfficer.Technical && WrongWithTechnical(newOfficer.Admin, newOfficer.Head, newOfficer.Leader, newOfficer.ClearedForConfidential) is {
            } technical)
            yield return new("technical", technical);
        if (WrongWith(newOfficer.Password, newOfficer.Account) is { } password)
            yield return new("password", password);
    }

    internal static LocalText? WrongWithTechnical(bool admin, bool head, bool leader, bool cleared) => admin && !head && !leader && !cleared
        ? null
        : OfficersText.WhatTechnicalAdministratorsAre;

    /// <summary>Length is what counts; rules on kinds of characters make people write passwords down.</summary>
    internal static LocalText? WrongWith(string password, string account) => PlainText.HasControl(PlainText.Clean(password), severalLines: false)
        ? CoreText.TextHoldsWhatNobodySees
        : PlainText.Length(PlainText.Clean(password)) < ShortestPassword || password.Length > LongestPassword
        ? OfficersText.PasswordHasFromToCharacters(ShortestPassword, LongestPassword)
        : password.Contains(account.Trim(), StringComparison.OrdinalIgnoreCase)
            ? OfficersText.PasswordMustNotContainTheAccount
            : null;

    private static Problem LooksLike(string twin)
    {
        var what = OfficersText.ThisAccountLooksLike(twin);
        return new(ProblemKind.Conflict, what, [new("account", what)]);
    }

    private static Problem Taken { get; } = new(
        ProblemKind.Conflict,
        OfficersText.AccountIsTaken,
        [new("account", OfficersText.AccountIsTaken)]);
}
