using Governance.Contracts;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Officers.Sessions;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Officers;

/// <summary>What changes of an officer; what is null stays.</summary>
internal sealed record OfficerChange(
    string? Name = null, string? Unit = null, bool? Head = null, bool? Leader = null, bool? Admin = null, bool? ClearedForConfidential = null, bool? Disabled = null, string? Password = null);

/// <summary>Changes an officer's place, rights or password, or takes his account from him. Every session that he has ends.</summary>
[PerRequest]
internal sealed class ChangeOfficer(GovernanceDb db, UnitDirectory units, IClock clock)
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
        var admins = await db.Officers.FromSql($"select * from officers where admin and not disabled or normalized_account = {normal} order by id for update").ToListAsync(cancellationToken);
        if (admins.Find(one => one.NormalizedAccount == normal) is not { } officer)
            return NoSuchAccount;
        var errors = Errors(officer, change).ToList();
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        if ((change.Disabled == true || change.Admin == false) && admins.TrueForAll(one => one == officer || !one.Admin || one.Disabled))
            return Problem.Of(ProblemKind.Conflict, "这是最后一个管理员，请先另设一个。", "This is the last administrator. Make another one first.");
        var moved = change.Disabled == true || (change.Unit is { } unit && unit != officer.Unit);
        Apply(officer, change, hash);
        db.Audit.Add(new() { At = clock.GetCurrentInstant(), Account = by, What = "officer.changed", Subject = officer.Account, Details = Told(officer, change) });
        await db.SaveChangesAsync(cancellationToken);
        await EndSessions.Mark(
            db.StaffSessions.Where(session => session.OfficerId == officer.Id), change.Password is null ? SessionEnd.Rights : SessionEnd.Password, by,
            clock.GetCurrentInstant(), cancellationToken);
        if (moved)
            await Release(officer.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return officer;
    }

    private static Problem NoSuchAccount { get; } = Problem.Of(ProblemKind.NotFound, "没有这个账号。", "There is no such account.");

    private static void Apply(Officer officer, OfficerChange change, Func<Officer, string, string> hash)
    {
        officer.Name = change.Name?.Trim() ?? officer.Name;
        officer.Unit = change.Unit ?? officer.Unit;
        officer.Head = change.Head ?? officer.Head;
        officer.Leader = change.Leader ?? officer.Leader;
        officer.Admin = change.Admin ?? officer.Admin;
        officer.ClearedForConfidential = change.ClearedForConfidential ?? officer.ClearedForConfidential;
        officer.Disabled = change.Disabled ?? officer.Disabled;
        officer.SecurityStamp = Guid.CreateVersion7().ToString("N");
        if (change.Password is null)
            return;
        officer.PasswordHash = hash(officer, change.Password);
    }

    /// <summary>What he had in hand goes back to the unit that owns it; its clock runs on.</summary>
    private Task<int> Release(Guid officer, CancellationToken cancellationToken) => db.Enquiries
        .Where(enquiry => db.Set<OpenEnquiry>().Any(open => open.EnquiryId == enquiry.Id && open.OwnerOfficer == officer))
        .ExecuteUpdateAsync(
            row => row.SetProperty(enquiry => enquiry.OwnerOfficer, (Guid?)null).SetProperty(enquiry => enquiry.Revision, enquiry => enquiry.Revision + 1),
            cancellationToken);

    private IEnumerable<FieldError> Errors(Officer officer, OfficerChange change)
    {
        if (change.Name is { } newName && TextRule.MistakeIn(newName, 2, 50) is { } wrong)
            yield return new("name", wrong);
        if (change.Unit is { } unit && units.Find(unit) is null)
            yield return new("unit", new($"没有单位“{unit}”。", $"There is no unit '{unit}'."));
        if (change.Password is { } password && MakeOfficer.WrongWith(password, officer.Account) is { } weak)
            yield return new("password", weak);
    }

    private static string Told(Officer officer, OfficerChange change) =>
        MakeOfficer.Rights(officer) + (officer.Disabled ? " disabled" : "") + (change.Password is null ? "" : " new-password");
}
