using Governance.Contracts;

namespace Governance.PublicSecurity.Areas;

/// <summary>Which police station looks after a part of the city, as forms name it in their field <c>area</c>.</summary>
internal static class Area
{
    private static readonly LocalText ByArea = new("按片区转给管这一片的派出所。", "Given to the police station of the area.");

    /// <summary>The station's unit; null where the citizen does not know the area, and the desk finds out.</summary>
    internal static string? Station(FormValues form) => form["area"] switch
    {
        "lakeside" => "public-security.lakeside",
        "east-gate" => "public-security.east-gate",
        "high-tech" => "public-security.high-tech",
        _ => null,
    };

    internal static LocalText Name(string area) => area switch
    {
        "lakeside" => new("湖滨片区", "Lakeside"),
        "east-gate" => new("东门片区", "East Gate"),
        "high-tech" => new("高新区", "High-Tech Zone"),
        _ => new("地点不明", "place unknown"),
    };

    /// <summary>What is to be said of why an enquiry goes where it goes; the station is added where there is one.</summary>
    internal static LocalText? Reason(FormValues form, LocalText? why = null) => (Station(form), why) switch
    {
        (null, _) => why,
        (_, null) => ByArea,
        _ => new(why.Zh + ByArea.Zh, $"{why.In("en")} {ByArea.En}"),
    };
}
