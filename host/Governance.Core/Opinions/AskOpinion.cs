using Governance.Contracts;
using Governance.Core.Announcements;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Replies;
using Governance.Core.Routing;
using Governance.Core.Timeline;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Opinions;

/// <summary>The unit that leads asks another for its opinion, within a time that ends before its own.</summary>
[PerRequest]
internal sealed class AskOpinion(
    OpinionWork work, GovernanceDb db, DossierTools tools, Departments departments, FieldProtection protection, OpinionNotices notices)
{
    private const int MostOpen = 10;

    internal Task<Outcome<Dossier>> Run(Actor actor, Guid id, string unit, string question, TimeLimit by, CancellationToken cancellationToken) =>
        work.Lead(actor, id, dossier => Ask(actor, dossier, unit, question, by, cancellationToken), cancellationToken);

    private async Task<Outcome<Concerned>> Ask(
        Actor actor, Dossier dossier, string unit, string question, TimeLimit by, CancellationToken cancellationToken)
    {
        var enquiry = dossier.Enquiry;
        if (dossier.Clock is not { } running)
            return Problem.Of(ProblemKind.Conflict, OpinionsText.ItHasBeenAnsweredNoOpinion);
        if (await Mistakes(dossier, unit, question, by, cancellationToken) is { Count: > 0 } errors)
            return Problem.Invalid(errors);
        if (enquiry.OpenOpinions >= MostOpen)
            return Problem.Of(ProblemKind.Conflict, OpinionsText.NoMoreThanUnitsCanBe(MostOpen));
        var last = Facts.Due(running.DueAt, tools.Calendar.Zone).Value;
        if (running.State == ClockState.Running && Due(dossier, unit, by) > running.DueAt)
            return Problem.Invalid(new FieldError("by", OpinionsText.ItMustEndBeforeThisEnquiry(last)));
        return await Put(actor, dossier, unit, question, by, cancellationToken);
    }

    /// <summary>When an answer is due that is asked for now.</summary>
    internal Instant Due(Dossier dossier, string unit, TimeLimit by) => Deadline.Due(dossier.Now, by, tools.Calendar.For(unit)).ToMicroseconds();

    /// <summary>Asks, when it has been checked that it can be asked.</summary>
    internal async Task<Concerned> Put(
        Actor actor, Dossier dossier, string unit, string question, TimeLimit by, CancellationToken cancellationToken)
    {
        var (enquiry, calendar, due) = (dossier.Enquiry, tools.Calendar.For(unit), Due(dossier, unit, by));
        var (id, asked, fit) = (Guid.CreateVersion7(), tools.Units.Owner(unit).UnitName, TextRule.Fit(question));
        var opinion = new Opinion
        {
            Id = id, EnquiryId = enquiry.Id, Unit = unit, AskedByUnit = enquiry.OwnerUnit, AskedBy = actor.Id, AskedAt = dossier.Now,
            Question = protection.Seal(fit, id), State = OpinionState.Asked, Amount = by.Amount, LimitUnit = by.Unit, DueAt = due,
            NextAt = SideClock.Next(0, dossier.Now, due, by.Unit, calendar),
        };
        db.Opinions.Add(opinion);
        enquiry.Ask(unit);
        dossier.Note(
            TimelineEvent.OpinionAsked,
            new()
            {
                Title = OpinionsText.OpinionAskedOf(asked),
                Text = fit, Facts = [Facts.Due(due, tools.Calendar.Zone)],
            },
            visible: false,
            actor);
        var notified = await notices.TellAsked(opinion, enquiry, StaffNews.OpinionAsked, dossier.Now, cancellationToken);
        return new Concerned([unit, .. notified.Select(QueueChanges.NoticesOf)]);
    }

    private async Task<List<FieldError>> Mistakes(Dossier dossier, string unit, string question, TimeLimit by, CancellationToken cancellationToken)
    {
        var (enquiry, errors) = (dossier.Enquiry, new List<FieldError>());
        if (TextRule.MistakeIn(question, 4, 2_000) is { } wrong)
            errors.Add(new("question", wrong));
        if (unit == enquiry.OwnerUnit)
            errors.Add(new("unit", OpinionsText.ThisUnitHasTheEnquiryItself));
        else if (!RouteEnquiry.CanOwn(unit, enquiry.AboutUnit, tools.Units))
            errors.Add(new("unit", OpinionsText.ThatUnitDoesNotExistIs));
        else if (!RouteEnquiry.IsStaffed(unit, departments.Online, tools.Units))
            errors.Add(new("unit", OpinionsText.DepartmentsModuleOfThatUnitIs));
        else if (await db.Opinions.AnyAsync(
            opinion => opinion.EnquiryId == enquiry.Id && opinion.Unit == unit && opinion.State == OpinionState.Asked, cancellationToken))
            errors.Add(new("unit", OpinionsText.ThisUnitHasBeenAskedAlready));
        if (by.Amount < 1 || by.Amount > (by.Unit == TimeLimitUnit.Hours ? 240 : 30))
            errors.Add(new("by", OpinionsText.FromToHoursOrFromTo));
        return errors;
    }
}
