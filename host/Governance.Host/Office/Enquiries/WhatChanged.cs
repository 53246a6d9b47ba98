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
        if (seen.StateTitle != now.StateTitle)
            changes.Add(new($"进展：{seen.StateTitle.Zh} → {now.StateTitle.Zh}", $"State: {seen.StateTitle.In("en")} → {now.StateTitle.In("en")}"));
        if (seen.Owner.Unit != now.Owner.Unit)
            changes.Add(new($"责任部门：{seen.Owner.UnitName.Zh} → {now.Owner.UnitName.Zh}", $"Owner: {seen.Owner.UnitName.In("en")} → {now.Owner.UnitName.In("en")}"));
        if (seen.OfficerId != now.OfficerId)
            changes.Add(new($"经办人：{now.OfficerName ?? "无人认领"}", $"Officer: {now.OfficerName ?? "nobody"}"));
        if (seen.Draft != now.Draft)
            changes.Add(now.Draft is null ? new("答复稿已不再等待", "No draft waits any more") : new("答复稿已更新", "The draft is a new one"));
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
