namespace Governance.Core.Enquiries;

/// <summary>What the citizen says of a reply.</summary>
/// <param name="Stars">From 1 to 5.</param>
/// <param name="Solved">Null where he did not say.</param>
/// <param name="Reason">Why it is bad; with one star or two there is always one.</param>
internal sealed record Rating(int Stars, string? Comment = null, Solved? Solved = null, string? Reason = null)
{
    /// <summary>Up to so many stars the citizen is asked why.</summary>
    internal const int Poor = 2;

    /// <summary>Whether it is followed up: few stars, or a matter that is not solved however friendly the answer was.</summary>
    internal bool IsBad => Stars <= Poor || Solved == Enquiries.Solved.No;
}
