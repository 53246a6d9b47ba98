namespace Governance.Fire.Hazards;

/// <summary>The three reports of a danger that somebody has to go and look at.</summary>
internal static class HazardTypes
{
    internal const string BlockedLane = "fire.blocked-fire-lane";
    internal const string Hazard = "fire.hazard";
    internal const string ElectricBicycle = "fire.electric-bicycle";
}
