using Governance.Contracts;
using Governance.Core.Enquiries;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Routing;

/// <summary>One routing rule: when its condition holds, its unit owns the enquiry. The first that matches wins.</summary>
/// <param name="Name">What it is called in reasons and in the admin console.</param>
/// <param name="Unit">The unit's code.</param>
/// <param name="Confidential">Makes the enquiry confidential; a rule cannot make it public.</param>
public sealed record RoutingRule(string Name, RoutingCondition When, string Unit, bool? Confidential = null);

/// <summary>All parts that are given must hold; within a part, one of its values.</summary>
/// <param name="Words">Any of them stands in subject or text, whatever the case.</param>
/// <param name="Form">Values of form fields by name.</param>
/// <param name="Area">Stands in one of the places or addresses of the form.</param>
/// <param name="General">
/// Only enquiries without a business type, or only those with one: words that tell where a question belongs must not carry off what has a desk already.
/// </param>
public sealed record RoutingCondition(
    IReadOnlyList<EnquiryKind>? Kinds = null,
    IReadOnlyList<string>? BusinessTypes = null,
    IReadOnlyList<string>? Channels = null,
    IReadOnlyList<string>? Words = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Form = null,
    Urgency? AtLeast = null,
    bool? Confidential = null,
    string? Area = null,
    bool? General = null);

/// <summary>The rules that hold, and who put them in force when.</summary>
internal sealed record RoutingRules(int Version, IReadOnlyList<RoutingRule> Rules, string? ChangedBy, Instant? ChangedAt);
