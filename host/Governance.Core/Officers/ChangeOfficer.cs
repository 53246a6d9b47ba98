using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers.Sessions;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Officers;

/// <summary>What changes of an officer; what is null stays.</summary>
internal sealed record OfficerChange(
    string? Name = null, string? Unit = null, bool? Head = null, bool? Leader = null, bool? Admin = null, bool? ClearedForConfidential = null,
    bool? Disabled = null, string? Password = null,
    bool? Technical = null)
{
    /// <summary>Whether it leaves nothing of before: so a row that was altered past the platform becomes trustworthy again.</summary>
    internal bool SaysAll => Name is not null && Unit is not null && Password is not null
        && Head is not null && Leader is not null && Admin is not null && Technical is not null && ClearedForConfidential is not null && Disabled is not null;
}

/// <summary>Changes an officer's place, rights or password, or takes his account from him. Every session that he has ends.</summary>
[PerRequest]
internal sealed class ChangeOfficer(GovernanceDb db, UnitDirectory units, RowSeals seals, IClock clock)
{
    /// <param name="by">Whoever changes it, for the audit.</param>
    /// <param name="hash">Makes of a password what is kept of it.</param>
    public async Task<Outcome<Officer>> Run(
        string account, OfficerChange change, string by, Func<Officer, string, string> hash, CancellationToken cancellationToken)
    {
        if (AccountName.Read(account) is not { } name)
            return NoSuchAccount;
        var normal = AccountName.Normal(name);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // All admins at once, so that two of them cannot take each other's rights in the same moment.
        // Raw: "for update": rows are locked by the read itself, in one order.
        var admins = await db.Officers.FromSql($"select * from officers where admin and not disabled or normalized_account = {normal} order by id for update")
            .ToListAsync(cancellationToken);
        if (admins.Find(admin => admin.NormalizedAccount == normal) is not { } officer)
            return NoSuchAccount;
        var errors = Errors(officer, change).ToList();
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        var altered = !seals.Holds(officer);
        if (altered && !change.SaysAll)
            return Altered;
        // Rights that were given past the platform make nobody an administrator.
        if (!altered && (change.Disabled == true || change.Admin == false)
            && admins.TrueForAll(admin => admin == officer || !admin.Admin || admin.Disabled || !seals.Holds(admin)))
            return Problem.Of(ProblemKind.Conflict, OfficersText.ThisIsTheLastAdministrator);
        var moved = change.Disabled == true || (change.Unit is { } unit && unit != officer.Unit);
        Apply(officer, change, hash);
        if (altered)
            seals.Seal(officer);
        db.Audit.Add(
            new() { At = clock.GetCurrentInstant(), Account = by, What = "officer.changed", Subject = officer.Account, Details = Told(officer, change) });
        await db.SaveChangesAsync(cancellationToken);
        await EndSessions.Mark(
            db.StaffSessions.Where(session => session.OfficerId == officer.Id), change.Password is null ? SessionEnd.Rights : SessionEnd.Password, by,
            clock.GetCurrentInstant(), cancellationToken);
        if (moved)
            await Release(officer.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return officer;
    }

    private static Problem Altered { get; } = Problem.Of(
        ProblemKind.Conflict,
        OfficersText.ThisAccountWasAlteredPastThePlatform);

    private static Problem NoSuchAccount { get; } = Problem.Of(ProblemKind.NotFound, OfficersText.NoSuchAccount);

    private static void Apply(Officer officer, OfficerChange change, Func<Officer, string, string> hash)
    {
        officer.Name = change.Name is { } called ? TextRule.Fit(called) : officer.Name;
        officer.Unit = change.Unit ?? officer.Unit;
        officer.Head = change.Head ?? officer.Head;
        officer.Leader = change.Leader ?? officer.Leader;
        officer.Admin = change.Admin ?? officer.Admin;
        officer.Technical = change.Technical ?? officer.Technical;
        officer.ClearedForConfidential = change.ClearedForConfidential ?? officer.ClearedForConfidential;
        officer.Disabled = change.Disabled ?? officer.Disabled;
        officer.SecurityStamp = Guid.CreateVersion7().ToString("N");
        if (change.Password is null)
            return;
        officer.PasswordHash = hash(officer, PlainText.Clean(change.Password));
    }

    /// <summary>What he had in hand goes back to the unit that owns it; its clock runs on.</summary>
    private async Task Release(Guid officer, CancellationToken cancellationToken)
    {
        var his = await db.Enquiries
            .FromSql($"select * from enquiries where id in (select enquiry_id from open_enquiries where owner_officer = {officer}) order by id for update")
            .ToListAsync(cancellationToken);
        foreach (var enquiry in his)
        {
            enquiry.OwnerOfficer = null;
            enquiry.Revision++;
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private IEnumerable<FieldError> Errors(Officer officer, OfficerChange change)
    {
        if (change.Name is { } newName && TextRule.MistakeIn(newName, TextBound.Name) is { } wrong)
            yield return new("name", wrong);
        if (change.Unit is { } unit && units.Find(unit) is null)
            yield return new("unit", OfficersText.NoUnit(unit));
        if ((change.Technical ?? officer.Technical) && MakeOfficer.WrongWithTechnical(
            change.Admin ?? officer.Admin, change.Head ?? officer.Head, change.Leader ?? officer.Leader,
            change.ClearedForConfidential ?? officer.ClearedForConfidential) is { } technical)
            yield return new("technical", technical);
        if (change.Password is { } password && MakeOfficer.WrongWith(password, officer.Account) is { } weak)
            yield return new("password", weak);
    }

    private const string NewPassword = " new-password";

    /// <summary>His rights in the words of the audit.</summary>
    internal static string RightsOf(Officer officer) => MakeOfficer.Rights(officer) + (officer.Disabled ? " disabled" : "");

    /// <summary>The rights that an entry of the audit has.</summary>
    internal static string RightsIn(string? details) =>
        details is null ? "" : details.EndsWith(NewPassword, StringComparison.Ordinal) ? details[..^NewPassword.Length] : details;

    private static string Told(Officer officer, OfficerChange change) => RightsOf(officer) + (change.Password is null ? "" : NewPassword);
}
