using Autofac;
using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Publishing;
using Governance.Core.Reservations;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Host.Demo;

/// <summary>Lets an invented enquiry happen through the same use cases as a real one, at the times it tells.</summary>
internal sealed class LiveThrough(ILifetimeScope host)
{
    private static readonly Arrival Citizen = new("portal", NetworkOrigin.Internet);

    internal async Task Run(DemoEnquiry told, string key, Instant now, CancellationToken cancellationToken)
    {
        var clock = new DemoClock(now - Duration.FromHours(told.HoursAgo));
        await using var scope = host.BeginLifetimeScope(builder => builder.RegisterInstance(clock).As<IClock>().ExternallyOwned());
        var accepted = await scope.Resolve<SubmitEnquiry>().Run(
            new()
            {
                Kind = told.Kind, BusinessType = told.BusinessType, Subject = told.Subject, Body = told.Body, Channel = told.Channel, Anonymous = told.Anonymous,
                Form = await Form(scope, told, now, cancellationToken),
                Contact = new(told.Name, told.Mobile), IdempotencyKey = key,
            },
            cancellationToken);
        // Told before: the dates and numbers it would have now are others.
        if (accepted.Problem is { Kind: Core.ProblemKind.Conflict, Errors.Count: 0 })
            return;
        if (accepted.Problem is { } problem)
            throw new StartupException($"{told.Subject}: {problem.Title.Zh} {string.Join(' ', problem.Errors.Select(error => $"{error.Field}: {error.Message.Zh}"))}");
        if (accepted.Value!.Repeated)
            return;
        foreach (var step in told.Then)
        {
            clock.Forward(step.Later);
            if (clock.GetCurrentInstant() < now)
                await Happen(scope, accepted.Value, step, cancellationToken);
        }
    }

    private static async Task<FormValues> Form(ILifetimeScope scope, DemoEnquiry told, Instant now, CancellationToken cancellationToken)
    {
        var filled = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var (field, texts) in told.Form)
            filled.Add(new(field, texts is [['{', 'i', 't', 'e', 'm', ':', .. var pool, '}']]
                ? await scope.Resolve<ListFreeItems>().Run(pool, null, 0, 1, cancellationToken)
                : [.. texts.Select(text => DemoDates.In(text, now))]));
        return new(filled);
    }

    private static async Task Happen(ILifetimeScope scope, Acknowledgement accepted, DemoStep step, CancellationToken cancellationToken)
    {
        var problem = step switch
        {
            { Citizen: { } text } => (await scope.Resolve<WriteMessage>().Run(accepted.QueryCode, Citizen, text, [], cancellationToken)).Problem,
            { Stars: { } stars } => (await scope.Resolve<RateReply>().Run(accepted.QueryCode, Citizen, stars, null, cancellationToken)).Problem,
            { Publish: { } question } => await Publish(scope, accepted.Id, question, cancellationToken),
            { Unit: { } unit } => (await scope.Resolve<TransferToUnit>().Run(await Officer(scope, OfficeDesk.Code, cancellationToken), accepted.Id, unit, "业务归口办理", cancellationToken)).Problem,
            _ => await Take(scope, accepted.Id, step, cancellationToken),
        };
        if (problem is not null)
            throw new StartupException($"{accepted.FileNumber} {step.Step}: {problem.Title.Zh} {string.Join(' ', problem.Errors.Select(error => $"{error.Field}: {error.Message.Zh}"))}");
    }

    private static async Task<Core.Problem?> Take(ILifetimeScope scope, Guid id, DemoStep step, CancellationToken cancellationToken)
    {
        var unit = await scope.Resolve<GovernanceDb>().Enquiries.Where(enquiry => enquiry.Id == id).Select(enquiry => enquiry.OwnerUnit).SingleAsync(cancellationToken);
        var values = FormValues.Of((step.Values ?? []).Select(pair => (pair.Key, pair.Value)));
        var officer = await scope.Resolve<TakeWorkflowStep>().Run(await Officer(scope, unit, cancellationToken), id, step.Step!, values, null, cancellationToken);
        return officer.Problem?.Kind == Core.ProblemKind.Conflict
            ? (await scope.Resolve<TakeWorkflowStep>().Run(await Officer(scope, $"{unit}.head", cancellationToken), id, step.Step!, values, null, cancellationToken)).Problem
            : officer.Problem;
    }

    private static async Task<Core.Problem?> Publish(ILifetimeScope scope, Guid id, string question, CancellationToken cancellationToken)
    {
        var office = await Officer(scope, OfficeDesk.Code, cancellationToken);
        var read = await scope.Resolve<ReadEnquiry>().Run(office, id, cancellationToken);
        var reply = read.Value?.Timeline.LastOrDefault(line => line.Event == TimelineEvent.Replied)?.Text ?? "";
        return (await scope.Resolve<PublishReply>().Run(office, id, question, reply, cancellationToken)).Problem;
    }

    private static async Task<Actor> Officer(ILifetimeScope scope, string account, CancellationToken cancellationToken)
    {
        var name = AccountName.Normal(account);
        return (await scope.Resolve<GovernanceDb>().Officers.AsNoTracking().SingleAsync(officer => officer.NormalizedAccount == name, cancellationToken)).ToActor();
    }
}
