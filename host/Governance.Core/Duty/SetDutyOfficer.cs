using Governance.Contracts;
using Governance.Core.Attachments.Recognition;
using Governance.Core.Audit;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Duty;

/// <summary>Puts a turn of duty on the roster.</summary>
[PerRequest]
internal sealed class SetDutyOfficer(GovernanceDb db, IClock clock)
{
    private const int MostPhotograph = 2 * 1024 * 1024;
    private static readonly Duration LongestTurn = Duration.FromDays(7);

    public async Task<Outcome<OnDuty>> Run(Actor actor, OnDuty duty, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        var (errors, type) = Check(duty);
        if (errors.Count > 0)
            return Problem.Invalid(errors);
        db.DutyTurns.Add(new()
        {
            Id = Guid.CreateVersion7(), Name = TextRule.Fit(duty.Name), Unit = TextRule.Fit(duty.Unit),
            Photograph = duty.Photograph, PhotographType = type, From = duty.From,
            Until = duty.Until,
        });
        db.Audit.Add(new() { At = clock.GetCurrentInstant(), Account = actor.Account, What = "duty.set", Subject = TextRule.Fit(duty.Name) });
        await db.SaveChangesAsync(cancellationToken);
        return duty with { PhotographType = type };
    }

    private static (List<FieldError> Errors, string? Type) Check(OnDuty duty)
    {
        List<FieldError> errors = [];
        if (TextRule.MistakeIn(duty.Name, TextBound.Name) is { } name)
            errors.Add(new("name", name));
        if (TextRule.MistakeIn(duty.Unit, TextBound.Name) is { } unit)
            errors.Add(new("unit", unit));
        if (duty.Until <= duty.From || duty.Until - duty.From > LongestTurn)
            errors.Add(new("until", DutyText.ItMustEndAfterItBegins));
        var type = duty.Photograph is null ? null : FileKinds.Of(duty.Photograph, "")?.MediaType;
        if (duty.Photograph is not null && (duty.Photograph.Length > MostPhotograph || type is not ("image/jpeg" or "image/png" or "image/webp")))
            errors.Add(new("photograph", DutyText.PhotographMustBeJPGPNGOrWebP));
        return (errors, type);
    }
}
