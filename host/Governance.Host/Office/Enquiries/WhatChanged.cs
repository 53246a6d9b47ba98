using Governance.Contracts;
using Governance.Core.Office;
using Governance.Core.Officers;
using Governance.Core.Units;

namespace Governance.Host.Office.Enquiries;

/// <summary>What happened to an enquiry between two readings, in words for the officer who was writing meanwhile.</summary>
internal static class WhatChanged
{
    internal static IReadOnlyList<LocalText> Between(OfficeEnquiry seen, OfficeEnquiry now)
    {
        var last = seen.Timeline.Count == 0 ? 0 : seen.Timeline.Max(line => line.Sequence);
        var changes = now.Timeline
            .Where(line => line.Sequence > last)
            .OrderBy(line => line.Sequence)
            .Select(line => Words(line.By, line.Title, line.Text))
            .ToList();
        if (seen.Handling.StateTitle != now.Handling.StateTitle)
            changes.Add(
                OfficeText.StateChanged(seen.Handling.StateTitle, now.Handling.StateTitle));
        if (seen.Handling.Owner.Unit != now.Handling.Owner.Unit)
            changes.Add(
                OfficeText.OwnerChanged(seen.Handling.Owner.UnitName, now.Handling.Owner.UnitName));
        if (seen.Handling.OfficerId != now.Handling.OfficerId)
            changes.Add(OfficeText.OfficerChanged(now.Handling.OfficerName));
        if (seen.Handling.Draft != now.Handling.Draft)
            changes.Add(now.Handling.Draft is null ? OfficeText.NoDraftWaitsAnyMore : OfficeText.DraftIsANewOne);
        return changes;
    }

    private static LocalText Words(LocalText? by, LocalText title, string? text)
    {
        var said = string.IsNullOrWhiteSpace(text) ? "" : $"：“{Cut(text)}”";
        var saidEn = string.IsNullOrWhiteSpace(text) ? "" : $": “{Cut(text)}”";
        return by is null
            ? new(title.Zh + said, title.In("en") + saidEn)
            : new($"{by.Zh} {title.Zh}{said}", $"{by.In("en")} – {title.In("en")}{saidEn}");
    }

    private static string Cut(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
