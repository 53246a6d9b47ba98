using Governance.Core.Channels;

namespace Governance.Core.Correspondence;

/// <summary>An acceptance in the words of a template.</summary>
internal static class AcceptedNotice
{
    /// <param name="code">The query code, or the number that is exchanged for one.</param>
    /// <param name="due">Until when it is answered; null where nothing runs.</param>
    internal static MessageNotice Of(string code, string? due, string language) => new(
        MessageNotice.Accepted, new Dictionary<string, string> { ["code"] = code, ["due"] = due ?? CorrespondenceText.AsSoonAsPossible.In(language) });
}
