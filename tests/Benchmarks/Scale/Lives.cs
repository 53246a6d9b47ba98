using Governance.Contracts;
using Governance.Core;
using Governance.Core.Clocks;
using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Modules;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Publishing;
using Governance.Core.Replies;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Governance.WorkingTime;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Benchmarks.Scale;

/// <summary>
/// Lets one enquiry after another be accepted, worked on and answered by the product's own code, at moments of the past: routed by the
/// rules, promised by the policy, ticked by the clock, sealed and hashed. Only the database is left out: the rows are handed to COPY.
/// </summary>
internal sealed class Lives(IServiceProvider scope, EscalationLadder ladder, ILookup<string, Actor> officers, Random random)
{
    private const int MostSteps = 8;
    private static readonly byte[] NoDigest = new byte[32];
    private readonly GovernanceDb db = scope.GetRequiredService<GovernanceDb>();
    private readonly BuildEnquiry file = scope.GetRequiredService<BuildEnquiry>();
    private readonly DossierTools tools = scope.GetRequiredService<DossierTools>();
    private readonly Archive archive = scope.GetRequiredService<Archive>();
    private readonly TickClocks ticking = scope.GetRequiredService<TickClocks>();
    private readonly QueryCodes codes = scope.GetRequiredService<QueryCodes>();
    private readonly RowSeals seals = scope.GetRequiredService<RowSeals>();
    private readonly List<TickedRows> ticked = [];

    /// <summary>The database does not know the codes: who measures derives them as they were derived here.</summary>
    internal static string CodeOf(Guid enquiry, QueryCodes codes) => codes.For(enquiry, $"scale/{enquiry}");

    /// <param name="share">How much of its time passes before the reply; more than one is late.</param>
    /// <param name="until">Nothing happens after this moment; null lets everything happen.</param>
    internal async Task Live(CheckedSubmission sent, Instant accepted, double share, Instant? until, Batch batch)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var id = Guid.CreateVersion7(accepted.ToDateTimeOffset());
        var filed = file.Make(sent, id, accepted, Judged(), codes.Hash(CodeOf(id, codes)), key: null, NoDigest);
        db.AddRange(filed.Enquiry, filed.Clock, filed.Entry);
        db.AddRange(filed.Messages);
        var (enquiry, workflow) = (filed.Enquiry, await archive.Workflow(filed.Enquiry.WorkflowVersion, default));
        var end = filed.Clock.StartedAt + (filed.Clock.DueAt - filed.Clock.StartedAt) * share;
        Work(enquiry, workflow, accepted, end, until);
        Collect(enquiry, batch);
        db.ChangeTracker.Clear();
        ticked.Clear();
    }

    private Assessment Judged() => random.NextDouble() switch
    {
        < 0.2 => new(Complexity.Complex, Reason: new("需要现场核实", "It has to be looked at on the spot")),
        < 0.24 => new(Urgency: Urgency.High),
        _ => Assessment.None,
    };

    private void Work(Enquiry enquiry, Workflow workflow, Instant accepted, Instant end, Instant? until)
    {
        var moments = Moments(accepted, end);
        if (random.NextDouble() < 0.25 && enquiry.OwnerUnit == OfficeDesk.Code && !enquiry.Confidential)
            At(moments[0], dossier => dossier.Transfer(Pick(BenchmarkBureau.Branches), "业务归口办理，请贵所答复来件人", Officer(OfficeDesk.Code)));
        At(moments[1], dossier =>
        {
            enquiry.OwnerOfficer = Officer(enquiry.OwnerUnit).Id;
            dossier.Note(TimelineEvent.TakenByOfficer, new() { TitleZh = "接办", TitleEn = "Taken by an officer" }, visible: false, Owner(enquiry));
        });
        if (random.NextDouble() < 0.03)
            At(moments[2], dossier => dossier.Extend(new(2, TimeLimitUnit.WorkingDays), "需要向有关单位调取资料，两个工作日内答复您。", Owner(enquiry)));
        var done = 3;
        for (var count = 0; count < MostSteps && enquiry.Status != EnquiryStatus.Answered && done < moments.Length; count++)
            if (!At(moments[done++], dossier => Step(dossier)))
                return;
        if (enquiry.Status != EnquiryStatus.Answered)
            return;
        var last = end;
        if (random.NextDouble() < 0.25)
            At(last = end + Hours(1, 60), dossier => Rate(dossier, 1 + random.Next(5)));
        if (!enquiry.Confidential && random.NextDouble() < 0.02)
            At(last + Hours(2, 90), Publish);

        bool At(Instant moment, Action<Dossier> act)
        {
            var open = db.ChangeTracker.Entries<Clock>().Select(entry => entry.Entity)
                .FirstOrDefault(clock => clock.State is ClockState.Running or ClockState.Paused);
            if (until is { } stop && moment > stop)
            {
                Tick(enquiry, open, stop);
                return false;
            }

            Tick(enquiry, open, moment);
            act(new(enquiry, open, workflow, moment.ToMicroseconds(), tools));
            return true;
        }
    }

    /// <summary>Handing on and taking, soon; then the work, and the end last.</summary>
    private Instant[] Moments(Instant accepted, Instant end)
    {
        var whole = end - accepted;
        double[] shares = [0.05 + random.NextDouble() / 20, 0.12 + random.NextDouble() / 10, 0.5];
        return [.. shares.Select(share => accepted + whole * share), .. Enumerable.Range(0, MostSteps).Select(late => end + Duration.FromMinutes(late))];
    }

    private void Step(Dossier dossier)
    {
        var enquiry = dossier.Enquiry;
        var ways = dossier.Workflow.StepsFrom(enquiry.State)
            .Where(step => step.By is StepTaker.Officer or StepTaker.Head
            && step.Does is not (StepEffect.AskCitizen or StepEffect.ReturnDraft or StepEffect.Resume)).ToArray();
        if (ways.Length == 0)
            return;
        var forward = ways.Where(step => step.To != enquiry.State).ToArray();
        var step = Pick(forward.Length > 0 ? forward : ways);
        var values = step.Fields.Where(field => field.Required || field.Name == "reply").Select(field => (field.Name, Value(field, random)));
        TakeWorkflowStep.Apply(step.By == StepTaker.Head ? Head(enquiry.OwnerUnit) : Owner(enquiry), dossier, step, FormValues.Of(values));
    }

    private static string Value(FormField field, Random random) =>
        field.Name == "reply" ? Sentences.Reply(random) : field.Options.Count > 0 ? field.Options[0].Value : "已经核实，按规定办理。";

    private void Rate(Dossier dossier, int stars)
    {
        dossier.Enquiry.Rate(new(stars), dossier.Now);
        dossier.Note(TimelineEvent.Rated, new() { TitleZh = $"来件人评价：{stars} 星", TitleEn = $"Rated by the writer: {stars} of 5" }, visible: true);
        tools.Tell(dossier.Enquiry, new EnquiryRated(dossier.Enquiry.Id, stars), dossier.Now);
    }

    private void Publish(Dossier dossier)
    {
        var enquiry = dossier.Enquiry;
        db.PublishedAnswers.Add(new()
        {
            EnquiryId = enquiry.Id, BusinessType = enquiry.BusinessType, Module = enquiry.Module, Question = enquiry.Subject, Answer = Sentences.Reply(random),
            Unit = enquiry.OwnerUnit, PublishedAt = dossier.Now, AcceptedAt = enquiry.AcceptedAt,
        });
        dossier.Note(TimelineEvent.Published, new() { TitleZh = "问答已公开", TitleEn = "Published in the enquiry zone", Text = enquiry.Subject }, visible: false,
            Owner(enquiry));
    }

    private void Tick(Enquiry enquiry, Clock? clock, Instant upTo)
    {
        while (clock is { State: ClockState.Running, NextAt: { } next } && next <= upTo)
        {
            var due = new DueClock
            {
                Row = clock, Pauses = clock.PausesEnded(), Confidential = enquiry.Confidential, OwnerUnit = enquiry.OwnerUnit,
                OwnerOfficer = enquiry.OwnerOfficer,
                AboutUnit = enquiry.AboutUnit, TimelineLength = enquiry.TimelineLength, TimelineHead = enquiry.TimelineHead,
            };
            var rows = new TickedRows();
            ticking.MoveOn(due, next, ladder, rows);
            ticked.Add(rows);
            (enquiry.TimelineLength, enquiry.TimelineHead) = (due.TimelineLength, due.TimelineHead);
            if (clock.BreachedAt is not null)
                enquiry.Late = true;
        }
    }

    private void Collect(Enquiry enquiry, Batch batch)
    {
        batch.Enquiries.Add(enquiry);
        foreach (var entry in db.ChangeTracker.Entries())
        {
            // As saving it would.
            if (entry.Entity is ISealedRow row)
                seals.Seal(row);
            batch.Add(entry.Entity);
        }

        foreach (var rows in ticked)
            batch.Add(rows);
    }

    private Actor Owner(Enquiry enquiry) => officers[enquiry.OwnerUnit].FirstOrDefault(officer => officer.Id == enquiry.OwnerOfficer)
        ?? Officer(enquiry.OwnerUnit);

    private Actor Officer(string unit) => Pick([.. officers[unit].Where(officer => !officer.Head)]);

    private Actor Head(string unit) => officers[unit].First(officer => officer.Head);

    private Duration Hours(int least, int most) => Duration.FromMinutes(random.Next(least * 60, most * 60));

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
