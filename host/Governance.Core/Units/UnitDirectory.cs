using System.Collections.Frozen;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Governance.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Units;

/// <summary>All desks, kept in memory: every enquiry that is shown names one.</summary>
[PerHost]
internal sealed class UnitDirectory(IDbContextFactory<GovernanceDb> databases) : IReload
{
    internal const string Notice = "units";

    private volatile FrozenDictionary<string, Unit> units = FrozenDictionary<string, Unit>.Empty;

    public IEnumerable<Unit> All => units.Values;

    public Unit? Find(string? code) => code is not null && units.TryGetValue(code, out var unit) ? unit : null;

    /// <summary>The unit and those above it, nearest first.</summary>
    public IEnumerable<Unit> Ancestry(string code)
    {
        var seen = new HashSet<string>();
        for (var unit = Find(code); unit is not null && seen.Add(unit.Code); unit = Find(unit.Parent))
            yield return unit;
    }

    public bool IsWithin(string code, string above) => Ancestry(code).Any(unit => unit.Code == above);

    public Owner Owner(string code) => Find(code) is { } unit
        ? new(code, unit.Name, unit.Department)
        : new(code, code, code);

    string IReload.Notice => Notice;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        units = (await db.Units.AsNoTracking().ToListAsync(cancellationToken)).ToFrozenDictionary(unit => unit.Code);
    }

    /// <summary>Takes over a department's desks from its manifest. A desk that the manifest no longer names stays: enquiries may name it.</summary>
    public async Task Record(ModuleManifest manifest, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        // Raw: "on conflict do update": hosts that start together write the same desks.
        foreach (var unit in manifest.Units)
            await db.Database.ExecuteSqlAsync(
                $"""
                insert into units (code, name_zh, name_en, parent, module, department_zh, department_en, phone, closed)
                values ({unit.Code}, {unit.Name.Zh}, {unit.Name.En}, {unit.Parent}, {manifest.Name}, {manifest.Department.Zh}, {manifest.Department.En},
                    {unit.Phone}, false)
                on conflict (code) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, parent = excluded.parent,
                    department_zh = excluded.department_zh, department_en = excluded.department_en, phone = excluded.phone
                where units.module = excluded.module
                """,
                cancellationToken);
        await Reload(cancellationToken);
    }

    public async Task RecordOffice(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into units (code, name_zh, name_en, department_zh, department_en, closed)
            values ({OfficeDesk.Code}, {OfficeDesk.Name.Zh}, {OfficeDesk.Name.En}, {OfficeDesk.Name.Zh}, {OfficeDesk.Name.En}, false)
            on conflict (code) do nothing
            """,
            cancellationToken);
        await Reload(cancellationToken);
    }
}
