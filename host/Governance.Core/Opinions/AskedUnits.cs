using Governance.Core.Enquiries;

namespace Governance.Core.Opinions;

/// <summary>Keeps on the enquiry who was asked and how many have not spoken: by it rights are checked and sending is held back, without a question.</summary>
internal static class AskedUnits
{
    internal static void Ask(this Enquiry enquiry, string unit)
    {
        enquiry.OpenOpinions++;
        if (!enquiry.WasAsked(unit))
            enquiry.AskedUnits = (enquiry.AskedUnits ?? " ") + unit + " ";
    }

    /// <summary>It has spoken, or is not waited for any more; it may read on what it was asked about.</summary>
    internal static void End(this Enquiry enquiry) => enquiry.OpenOpinions--;

    /// <summary>It was not to be asked, and reads nothing any more.</summary>
    internal static void TakeBack(this Enquiry enquiry, string unit)
    {
        enquiry.OpenOpinions--;
        var left = (enquiry.AskedUnits ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(asked => asked != unit).ToArray();
        enquiry.AskedUnits = left.Length == 0 ? null : $" {string.Join(' ', left)} ";
    }
}
