namespace Governance.HouseholdRegistration.Counters;

/// <summary>The business types that end at a counter.</summary>
internal static class AtCounters
{
    internal const string IdCard = "household.id-card";
    internal const string LostIdCard = "household.id-card-loss";
    internal const string MoveIn = "household.move-in";
    internal const string Birth = "household.birth";
    internal const string NameChange = "household.name-change";
    internal const string ResidencePermit = "household.residence-permit";
    internal const string HouseholdBook = "household.household-book";
}
