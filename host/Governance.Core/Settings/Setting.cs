using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Settings;

/// <summary>
/// The one way in which settings change: by who may, one at a time, what is wrong named line by line, who was faster told, the new version
/// stored beside the old ones with its effect and its entry in the audit in one transaction that also tells the other hosts, and this host
/// brought to it. A setting says what its content is; the way is here.
/// </summary>
internal abstract class Setting<TContent, TRow>(GovernanceDb db, IClock clock) : ISetting
    where TRow : class, ISettingRow
{
    public abstract string Name { get; }

    /// <summary>The word by which hosts are told; a table that reloads has it.</summary>
    protected abstract string Notice { get; }

    /// <summary>What it is called in the sentence that somebody else was faster.</summary>
    protected abstract LocalText Called { get; }

    public virtual bool Has(string of) => of.Length == 0;

    /// <summary>Admins alone, unless a setting says otherwise.</summary>
    public virtual bool MayChange(Actor actor, string of) => actor.Admin;

    public async Task<IReadOnlyList<SettingVersion>> Versions(string of, CancellationToken cancellationToken) =>
    [
        .. (await Rows(of).AsNoTracking().ToListAsync(cancellationToken))
            .OrderByDescending(row => row.Version).Select(row => new SettingVersion(row.Version, row.ChangedBy, row.ChangedAt, row.Reason)),
        new SettingVersion(0, null, null, null),
    ];

    public async Task<IReadOnlyList<SettingLine>?> Lines(string of, int version, CancellationToken cancellationToken) =>
        await Content(of, version, cancellationToken) is { Found: true } content ? [.. Lines(content.Value)] : null;

    public async Task<Outcome<SettingVersion>> BringBack(
        Actor actor, string of, int version, string reason, int? basedOn, CancellationToken cancellationToken) =>
        !MayChange(actor, of) ? Problem.Forbidden
        : await Content(of, version, cancellationToken) is { Found: true } content ? await Change(actor, of, content.Value, reason, basedOn, cancellationToken)
        : Problem.Of(ProblemKind.NotFound, SettingsText.NoSuchVersion);

    /// <param name="basedOn">The version that the admin saw; null takes whatever holds.</param>
    internal async Task<Outcome<SettingVersion>> Change(
        Actor actor, string of, TContent content, string reason, int? basedOn, CancellationToken cancellationToken)
    {
        if (!MayChange(actor, of))
            return Problem.Forbidden;
        var errors = Mistakes(of, content).ToList();
        if (TextRule.MistakeIn(reason, TextBound.Reason) is { } wrong)
            errors.Add(new("reason", wrong));
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await OneChangeAtATime.Take(db, cancellationToken);
        var newest = await Rows(of).MaxAsync(row => (int?)row.Version, cancellationToken) ?? 0;
        if (basedOn is { } seen && seen != newest)
            return Problem.Of(ProblemKind.Conflict, SettingsText.SomebodyHasJustChanged(Called));
        var prepared = await Prepare(actor, of, content, cancellationToken);
        if (prepared.Problem is { } problem)
            return problem;
        var signed = new Signed(newest + 1, actor.Account, clock.GetCurrentInstant(), TextRule.Fit(reason));
        db.Set<TRow>().Add(Row(of, content, signed));
        db.Set<AuditEntry>().Add(new()
        {
            At = signed.At,
            Account = signed.By,
            What = $"{Name}.changed",
            Subject = Subject(of, signed),
            Details = prepared.Value!.Details is { } details ? $"{signed.Reason} (version {signed.Version}; {details})" : signed.Reason,
        });
        await db.SaveChangesAsync(cancellationToken);
        await prepared.Value.Act(cancellationToken);
        await HostNotices.SendWith(db, Notice, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await Reload(CancellationToken.None);
        return new SettingVersion(signed.Version, signed.By, signed.At, signed.Reason);
    }

    /// <summary>Every version of one thing that is set.</summary>
    protected abstract IQueryable<TRow> Rows(string of);

    protected abstract TRow Row(string of, TContent content, Signed signed);

    protected abstract TContent Read(TRow row);

    /// <summary>What holds while nobody has changed it.</summary>
    protected abstract TContent AtFirst(string of);

    protected abstract IEnumerable<FieldError> Mistakes(string of, TContent content);

    protected abstract IEnumerable<SettingLine> Lines(TContent content);

    /// <summary>Brings this host to what now holds.</summary>
    protected abstract Task Reload(CancellationToken cancellationToken);

    /// <summary>What in the audit is said to have changed.</summary>
    protected virtual string Subject(string of, Signed signed) => of.Length > 0 ? of : $"{signed.Version}";

    /// <summary>Under the lock, before the new version is stored.</summary>
    protected virtual Task<Outcome<SettingEffect>> Prepare(Actor actor, string of, TContent content, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<SettingEffect>>(SettingEffect.None);

    private async Task<(bool Found, TContent Value)> Content(string of, int version, CancellationToken cancellationToken)
    {
        if (!Has(of))
            return (false, default!);
        if (version == 0)
            return (true, AtFirst(of));
        var row = await Rows(of).AsNoTracking().FirstOrDefaultAsync(row => row.Version == version, cancellationToken);
        return row is null ? (false, default!) : (true, Read(row));
    }
}
