using Governance.Contracts;

namespace Governance.Fire.Training;

/// <summary>A training session: how many it takes, and where.</summary>
internal static class TrainingBooking
{
    internal const string Code = "fire.training";

    /// <summary>So many stand around one instructor and still try the extinguisher each.</summary>
    internal const int MostAtStation = 60;

    internal const int MostOnSite = 200;

    internal static bool IsOnSite(FormValues form) => form["where"] == "on-site";
}
