namespace Governance.Core.Clocks.Notices;

/// <summary>
/// What an officer can be told of an enquiry: the events of its clock, which bear the same names, what citizens say of the answer, opinions, and
/// bad ratings.
/// </summary>
internal enum StaffNews
{
    Warned,
    WarnedAgain,
    Breached,
    EscalatedToDepartment,
    EscalatedToLeader,

    /// <summary>A citizen has thanked for the answer.</summary>
    Thanked,

    /// <summary>A citizen gave the answer one star or two, or says that nothing is solved.</summary>
    RatedPoorly,

    // Of opinions: asked of a unit, waited for, given, or not waited for any more.
    OpinionAsked,
    OpinionWarned,
    OpinionOver,
    OpinionGiven,
    OpinionMissed,
    OpinionTakenBack,

    // Of a bad rating that nobody has followed up.
    FollowUpWarned,
    FollowUpOver,

    /// <summary>What the citizen was to be told did not reach him.</summary>
    NotDelivered,

    // A citizen did not answer what he was asked.
    GoesOnUnanswered,
    ClosedUnanswered,
}
