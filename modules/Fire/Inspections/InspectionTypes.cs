namespace Governance.Fire.Inspections;

internal static class InspectionTypes
{
    internal const string Opening = "fire.opening-inspection";
}
