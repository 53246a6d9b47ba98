using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Modules;
using Governance.Core.Officers;
using Governance.Core.Protection;
using Governance.Core.Timeline;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Routing;

/// <summary>An enquiry that other rules would have given to another unit.</summary>
internal sealed record RoutingMove(Guid Enquiry, string FileNumber, string Subject, string FromUnit, string ToUnit, string? Rule);

/// <summary>What new rules would have done with past enquiries.</summary>
internal sealed record DryRun(int Considered, IReadOnlyList<RoutingMove> Moves);

/// <summary>Tries rules on the enquiries of the last days; nothing moves.</summary>
[PerRequest]
internal sealed class DryRunRouting(
    GovernanceDb db, RoutingTable table, CheckRules check, Archive archive, UnitDirectory units, Departments departments, IClock clock)
{
    private const int Most = 20_000;

    public async Task<Outcome<DryRun>> Run(Actor actor, IReadOnlyList<RoutingRule> rules, int days, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Forbidden;
        var errors = check.Errors(rules).ToArray();
        if (errors.Length > 0)
            return Problem.Invalid(errors);
        var since = clock.GetCurrentInstant() - Duration.FromDays(Math.Clamp(days, 1, 366));
        var past = await db.Enquiries.AsNoTracking().Where(enquiry => enquiry.AcceptedAt >= since)
            .OrderByDescending(enquiry => enquiry.AcceptedAt).Take(Most).ToListAsync(cancellationToken);
        var tried = RoutingTable.Compile(rules);
        var moves = new List<RoutingMove>();
        foreach (var enquiry in past)
        {
            var facts = await Facts(enquiry, cancellationToken);
            var (before, after) = (RouteEnquiry.Decide(facts, table.Rules, units), RouteEnquiry.Decide(facts, tried, units));
            if (before.Unit != after.Unit)
                moves.Add(new(
                    enquiry.Id, enquiry.WrittenFileNumber(), SubjectFor(actor, enquiry), before.Unit, after.Unit, after.Rule));
        }

        return new DryRun(past.Count, moves);
    }

    private string SubjectFor(Actor actor, Enquiry enquiry) =>
        enquiry.Confidential ? RoutingText.ConfidentialSubject.Zh : May.Open(actor, enquiry, units) ? enquiry.Subject : RoutingText.UnseenSubject.Zh;

    private async Task<RoutedFacts> Facts(Enquiry enquiry, CancellationToken cancellationToken)
    {
        var type = await archive.BusinessType(enquiry.BusinessType, enquiry.BusinessTypeVersion, cancellationToken);
        // What is sealed stays sealed: a rule that is only tried must not be a way to ask what stands in it.
        return new(
            enquiry.Kind, type, departments.Online.Named(enquiry.Module)?.Manifest.Units[0].Code, enquiry.Channel, enquiry.Subject, enquiry.Body,
            new(Stored.Answers(enquiry.Form).Select(answer => KeyValuePair.Create<string, IReadOnlyList<string>>(answer.Key, answer.Value))),
            type?.Form ?? FormDescription.Empty, enquiry.Urgency, enquiry.Confidential, AssessedUnit: null, enquiry.AboutUnit, departments.Online);
    }
}
