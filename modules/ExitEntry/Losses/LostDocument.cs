using Governance.Contracts;
using NodaTime;

namespace Governance.ExitEntry.Losses;

/// <summary>A lost travel document. Once declared lost it is void for good, even when it is found again; so that is asked before, and done once.</summary>
internal static class LostDocument
{
    internal const string Code = "exit-entry.lost-document";

    internal const int JourneyIsNear = 3;

    /// <summary>Where the module keeps that a document was declared lost.</summary>
    internal static string KeyOf(string number) => $"lost/{number.ToUpperInvariant()}";

    internal static Assessment Assess(FormValues form, LocalDate today)
    {
        if (form["lostAt"] is "abroad" or "hong-kong" or "macau" or "taiwan" && form["stranded"] == "yes")
            return new(Complexity.Complex, Urgency.Emergency, Reason: new(
                "人在境外，没有证件回不来，请马上联系并告知驻外使领馆或者受托机构的办法。",
                "Stranded outside the mainland without papers: get in touch now and say where a return document is issued."));
        if (Dates.Read(form["departOn"]) is { } departure && departure <= today.PlusDays(JourneyIsNear))
            return new(
                Complexity.Complex, Urgency.High, Reason: new("三日内要出发，请核对能不能加急补发。", "Leaves within three days; see whether a replacement can be urgent."));
        return form["how"] == "stolen"
            ? new(Urgency: Urgency.High, Reason: new("证件被盗、被抢，请核对是否已经报案，防止冒用。", "Stolen: see whether it was reported, so that nobody uses it."))
            : Assessment.None;
    }
}
