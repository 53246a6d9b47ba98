using Autofac;
using Governance.Contracts;
using Governance.Core.Channels.Portal;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.FollowUps;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Opinions;
using Governance.Core.Publishing;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Host.Demo;

/// <summary>Lets an invented enquiry happen through the same use cases as a real one, at the times it tells.</summary>
internal sealed class LiveThrough(ILifetimeScope host)
{
    private static readonly Arrival Citizen = new(PortalChannel.Code, NetworkOrigin.Internet);

    internal async Task Run(DemoEnquiry demoEnquiry, string folder, string key, Instant now, CancellationToken cancellationToken)
    {
        var clock = new DemoClock(now - Duration.FromHours(demoEnquiry.HoursAgo));
        await using var scope = host.BeginLifetimeScope(builder => builder.RegisterInstance(clock).As<IClock>().ExternallyOwned());
        var accepted = await scope.Resolve<SubmitEnquiry>().Run(
            new()
            {
                Kind = demoEnquiry.Kind, BusinessType = demoEnquiry.BusinessType, Subject = demoEnquiry.Subject, Body = demoEnquiry.Body,
                Channel = demoEnquiry.Channel,
                Anonymous = demoEnquiry.Anonymous,
                Form = await new DemoForm(scope, folder).Fill(demoEnquiry, cancellationToken),
                Contact = new(demoEnquiry.Name, demoEnquiry.Mobile), IdempotencyKey = key,
            },
            cancellationToken);
        // Told before: the dates and numbers it would have now are others.
        if (accepted.Problem is { Kind: Core.ProblemKind.Conflict, Errors.Count: 0 })
            return;
        if (accepted.Problem is { } problem)
            throw new StartupException(
                $"{demoEnquiry.Subject}: {problem.Title.Zh} {string.Join(' ', problem.Errors.Select(error => $"{error.Field}: {error.Message.Zh}"))}");
        if (accepted.Value!.Repeated)
            return;
        foreach (var step in demoEnquiry.Then)
        {
            clock.Forward(step.Later);
            if (clock.GetCurrentInstant() < now)
                await Happen(scope, accepted.Value, step, cancellationToken);
        }
    }

    private static async Task Happen(ILifetimeScope scope, Acknowledgement accepted, DemoStep step, CancellationToken cancellationToken)
    {
        var problem = step switch
        {
            { Citizen: { } text } => (await scope.Resolve<WriteMessage>().Run(accepted.QueryCode, Citizen, text, [], false, cancellationToken)).Problem,
            { Stars: { } stars } => (await scope.Resolve<RateReply>().Run(
                accepted.QueryCode, Citizen, new(stars, Solved: step.Solved, Reason: step.Reason), cancellationToken)).Problem,
            { FollowUp: { } work } => await FollowUp(scope, accepted.Id, work, cancellationToken),
            { Publish: { } question } => await Publish(scope, accepted.Id, question, cancellationToken),
            { Opinion: { } text, Unit: { } unit } => await Speak(scope, accepted.Id, unit, text, step.Stance, cancellationToken),
            { Unit: { } unit } => (await scope.Resolve<TransferToUnit>()
                .Run(await Officer(scope, OfficeDesk.Code, cancellationToken), accepted.Id, unit, DemoText.BelongsElsewhere, cancellationToken)).Problem,
            { Case: { } name } => await DemoCases.Join(scope, await OfficerOf(scope, accepted.Id, cancellationToken), accepted, name, cancellationToken),
            { CaseMessage: { } text } => await DemoCases.Tell(scope, await OfficerOf(scope, accepted.Id, cancellationToken), accepted, text, cancellationToken),
            _ => await Take(scope, accepted.Id, step, cancellationToken),
        };
        if (problem is not null)
            throw new StartupException(
                $"{accepted.FileNumber} {step}: {problem.Title.Zh} "
                    + $"{string.Join(' ', problem.Errors.Select(error => $"{error.Field}: {error.Message.Zh}"))}");
    }

    private static async Task<Core.Problem?> Take(ILifetimeScope scope, Guid id, DemoStep step, CancellationToken cancellationToken)
    {
        var unit = await scope.Resolve<GovernanceDb>().Enquiries.Where(enquiry => enquiry.Id == id).Select(enquiry => enquiry.OwnerUnit).SingleAsync(
            cancellationToken);
        var values = FormValues.Of((step.Values ?? []).Select(pair => (pair.Key, DemoDates.In(pair.Value, scope.Resolve<IClock>().GetCurrentInstant()))));
        var officer = await scope.Resolve<TakeWorkflowStep>().Run(
            await Officer(scope, unit, cancellationToken), id, step.Step!, values, null, cancellationToken);
        return officer.Problem?.Kind == Core.ProblemKind.Conflict
            ? (await scope.Resolve<TakeWorkflowStep>()
                .Run(await Officer(scope, $"{unit}.head", cancellationToken), id, step.Step!, values, null, cancellationToken)).Problem
            : officer.Problem;
    }

    private static async Task<Core.Problem?> FollowUp(ILifetimeScope scope, Guid id, string work, CancellationToken cancellationToken)
    {
        var waiting = await scope.Resolve<GovernanceDb>().FollowUps.AsNoTracking().Where(followUp => followUp.EnquiryId == id && followUp.DoneAt == null)
            .Select(followUp => new { followUp.Id, followUp.Unit }).SingleAsync(cancellationToken);
        return (await scope.Resolve<HandleFollowUps>()
            .Finish(await Officer(scope, $"{waiting.Unit}.head", cancellationToken), id, waiting.Id, work, cancellationToken)).Problem;
    }

    /// <summary>A department that is not on was not asked, and says nothing.</summary>
    private static async Task<Core.Problem?> Speak(
        ILifetimeScope scope, Guid id, string unit, string text, OpinionStance stance, CancellationToken cancellationToken)
    {
        if (!await scope.Resolve<GovernanceDb>().Opinions.AnyAsync(opinion => opinion.EnquiryId == id && opinion.Unit == unit, cancellationToken))
            return null;
        var speaker = await Officer(scope, unit, cancellationToken);
        var asked = (await scope.Resolve<ReadEnquiry>().Run(speaker, id, cancellationToken)).Value!.Opinions.First(opinion => opinion.Unit.Unit == unit);
        return (await scope.Resolve<HandleOpinions>().End(speaker, id, asked.Id, OpinionState.Given, text, cancellationToken, stance)).Problem;
    }

    private static async Task<Core.Problem?> Publish(ILifetimeScope scope, Guid id, string question, CancellationToken cancellationToken)
    {
        var office = await Officer(scope, OfficeDesk.Code, cancellationToken);
        var read = await scope.Resolve<ReadEnquiry>().Run(office, id, cancellationToken);
        var reply = read.Value?.Timeline.LastOrDefault(line => line.Event == TimelineEvent.Replied)?.Text ?? "";
        return (await scope.Resolve<PublishReply>().Run(office, id, question, reply, cancellationToken)).Problem;
    }

    private static async Task<Actor> OfficerOf(ILifetimeScope scope, Guid id, CancellationToken cancellationToken) => await Officer(
        scope,
        await scope.Resolve<GovernanceDb>().Enquiries.Where(enquiry => enquiry.Id == id).Select(enquiry => enquiry.OwnerUnit).SingleAsync(cancellationToken),
        cancellationToken);

    private static async Task<Actor> Officer(ILifetimeScope scope, string account, CancellationToken cancellationToken)
    {
        var name = AccountName.Normal(account);
        return (await scope.Resolve<GovernanceDb>().Officers.AsNoTracking().SingleAsync(officer => officer.NormalizedAccount == name, cancellationToken))
            .ToActor();
    }
}
