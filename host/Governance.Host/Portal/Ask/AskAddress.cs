using Governance.Core.Intake;

namespace Governance.Host.Portal.Ask;

/// <summary>Where a form on its way is to be found; everything typed lies in the draft, so that any of these can be loaded again.</summary>
internal static class AskAddress
{
    internal static string Form(string? businessType, Guid draft, IEnumerable<KeyValuePair<string, string?>> further, string? at = null) =>
        (businessType is null ? "/ask" : "/ask/" + businessType)
        + QueryString.Create(further.Prepend(new("draft", draft.ToString())))
        + (at is null ? "" : "#" + at);

    internal static string Form(Submission submission, Guid draft) => Form(submission.BusinessType, draft, []);

    internal static string Check(Guid draft) => $"/ask/{draft}/check";

    internal static string Off(Guid draft) => $"/ask/{draft}/off";

    /// <summary>Shows the code in the browser that sent the draft, and says "already sent" in any other.</summary>
    internal static string Accepted(Guid draft) => Track.CitizenSession.Address(Track.CitizenSession.HandleOf(draft)) + "/accepted";
}
