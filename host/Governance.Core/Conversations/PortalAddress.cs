namespace Governance.Core.Conversations;

/// <summary>Where on the portal somebody goes on who has begun in a chat.</summary>
internal static class PortalAddress
{
    /// <summary>Behind it stands what nobody may find out about.</summary>
    internal const string QuietDoor = "/quiet";

    internal static string Door(Uri portal) => new Uri(portal, QuietDoor).ToString();

    internal static string Form(Uri portal, string businessType, Guid draft, string language) =>
        new Uri(portal, $"/ask/{Uri.EscapeDataString(businessType)}?draft={draft}{(language == "en" ? "&lang=en" : "")}").ToString();
}
