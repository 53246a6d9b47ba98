using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Proposals;

/// <summary>What a second admin is asked for, which admins change; to ask less of him is asked of him.</summary>
internal sealed class SecondAdminSetting(GovernanceDb db, RowSeals seals, IClock clock) : Setting<IReadOnlyList<ProposedWork>, StoredSecondAdmin>(db, clock)
{
    private readonly GovernanceDb db = db;

    public override string Name => "second-admin";

    /// <summary>Set by whoever has another admin's word for it.</summary>
    internal bool Confirmed { get; set; }

    /// <summary>No host keeps it in memory.</summary>
    protected override string Notice => "second-admin";

    protected override LocalText Called { get; } = ProposalsText.SecondAdmin;

    protected override IQueryable<StoredSecondAdmin> Rows(string of) => db.SecondAdmin;

    protected override StoredSecondAdmin Row(string of, IReadOnlyList<ProposedWork> content, Signed signed) => new()
    {
        Version = signed.Version,
        Works = JsonSerializer.Serialize(content.Distinct().Order(), Stored.Json),
        ChangedBy = signed.By,
        ChangedAt = signed.At,
        Reason = signed.Reason,
    };

    protected override IReadOnlyList<ProposedWork> Read(StoredSecondAdmin row) => SecondAdminRules.Read(row);

    protected override IReadOnlyList<ProposedWork> AtFirst(string of) => [];

    internal static FieldError[] MistakesIn(IReadOnlyList<ProposedWork> content) => content.Except(ProposedWorkNames.Chosen).Any()
        ? [new("works", ProposalsText.ChooseAmong(string.Join(", ", ProposedWorkNames.Chosen)))]
        : [];

    protected override IEnumerable<FieldError> Mistakes(string of, IReadOnlyList<ProposedWork> content) => MistakesIn(content);

    protected override IEnumerable<SettingLine> Lines(IReadOnlyList<ProposedWork> content) =>
        content.Order().Select(work => new SettingLine($"{work}", ProposedWorkNames.Of(work)));

    protected override Task Reload(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task<Outcome<SettingEffect>> Prepare(
        Actor actor, string of, IReadOnlyList<ProposedWork> content, CancellationToken cancellationToken)
    {
        var now = await SecondAdminRules.Read(db, seals, cancellationToken);
        if (now.Works.Except(content).Any() && !Confirmed)
            return Problem.Of(ProblemKind.Conflict, ProposalsText.NeedsSecondAdmin);
        var admins = await db.Officers.AsNoTracking().Where(officer => officer.Admin && !officer.Disabled).ToListAsync(cancellationToken);
        return content.Count > 0 && admins.Count(seals.Holds) < 2
            ? Problem.Of(ProblemKind.Conflict, ProposalsText.TakesTwoAdmins)
            : SettingEffect.None;
    }
}
