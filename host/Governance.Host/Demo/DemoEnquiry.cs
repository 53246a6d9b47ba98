using Governance.Contracts;
using Governance.Core.Channels.Portal;
using Governance.Core.Enquiries;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Host.Demo;

/// <summary>An invented enquiry of the demo data, as <c>demo.json</c> tells it: what the citizen sent, when, and what was done with it.</summary>
internal sealed record DemoEnquiry
{
    public EnquiryKind? Kind { get; init; }
    public string? BusinessType { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }
    public Dictionary<string, string[]> Form { get; init; } = [];
    public string Channel { get; init; } = PortalChannel.Code;
    public string? Name { get; init; }
    public string? Mobile { get; init; }
    public bool Anonymous { get; init; }

    /// <summary>Hours before now at which it came in.</summary>
    public required int HoursAgo { get; init; }

    /// <summary>A word that is to happen to it, each some hours after the one before.</summary>
    public IReadOnlyList<DemoStep> Then { get; init; } = [];
}

/// <summary>What happens next; one of the parts is given.</summary>
/// <param name="After">Hours after the event before.</param>
/// <param name="Step">A step of the workflow, with <paramref name="Values"/>, whose dates are told from the day of the step.</param>
/// <param name="Citizen">The citizen writes.</param>
/// <param name="Stars">The citizen rates.</param>
/// <param name="Solved">With the stars: whether it was solved.</param>
/// <param name="Reason">With few stars: why.</param>
/// <param name="FollowUp">What the head did about the bad rating.</param>
/// <param name="Publish">The question under which the reply is published.</param>
/// <param name="Unit">Handed to another unit; with <paramref name="Opinion"/>, the unit that gives it.</param>
/// <param name="Opinion">What a unit says that a step of the workflow asked.</param>
/// <param name="Stance">With <paramref name="Opinion"/>: where the unit stands.</param>
/// <param name="Case">Joined to the case of this name, which its unit opens where there is none.</param>
/// <param name="CaseMessage">Written to all of the case that it is in; nothing else may happen later to the others that are in it.</param>
internal sealed record DemoStep(
    double After, string? Step = null, Dictionary<string, string>? Values = null, string? Citizen = null, int? Stars = null, Solved? Solved = null,
    string? Reason = null, string? FollowUp = null, string? Publish = null, string? Unit = null, string? Opinion = null,
    OpinionStance Stance = OpinionStance.Informs, string? Case = null, string? CaseMessage = null)
{
    internal Duration Later => Duration.FromHours(After);
}
