namespace Governance.Core.Enquiries;

/// <summary>Whether the citizen's matter was solved, in his own words and beside what he thinks of the answer.</summary>
public enum Solved
{
    Yes,
    Partly,
    No,
}
