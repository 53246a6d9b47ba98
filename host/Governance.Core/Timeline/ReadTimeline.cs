using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Timeline;

/// <summary>A timeline as its reader may see it.</summary>
[PerRequest]
internal sealed class ReadTimeline(GovernanceDb db, FieldProtection protection, UnitDirectory units, ChannelsFound channels)
{
    public async Task<IReadOnlyList<TimelineLine>> Run(
        Enquiry enquiry, bool forCitizen, IReadOnlyDictionary<Guid, AttachmentView> files, CancellationToken cancellationToken)
    {
        var entries = await db.Timeline.AsNoTracking()
            .Where(entry => entry.EnquiryId == enquiry.Id && (!forCitizen || entry.Visible))
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(cancellationToken);
        return [.. entries.Select(entry => Line(entry, forCitizen, files))];
    }

    internal EntryContent Content(TimelineEntry entry) => entry.Sealed is { } box
        ? protection.Open<EntryContent>(box, entry.EnquiryId)
        : JsonSerializer.Deserialize<EntryContent>(entry.Content!, Stored.Json)!;

    private TimelineLine Line(TimelineEntry entry, bool forCitizen, IReadOnlyDictionary<Guid, AttachmentView> files)
    {
        var content = Content(entry);
        LocalText? by = (content, forCitizen) switch
        {
            // Citizens deal with a unit; which officer wrote is the bureau's own affair.
            ({ Unit: { } unit }, true) => units.Owner(unit).UnitName,
            ({ By: { } name, Unit: { } unit }, false) => new($"{name}（{units.Owner(unit).UnitName.Zh}）", $"{name} ({units.Owner(unit).UnitName.In("en")})"),
            _ => null,
        };
        return new(
            entry.Sequence, entry.At, entry.Event, by, content.Came?.InWords(channels), new(content.TitleZh ?? "", content.TitleEn), content.Text,
            [.. (content.Facts ?? []).Select(fact => (new LocalText(fact.Zh, fact.En), fact.Value))],
            [.. (content.Attachments ?? []).Select(id => files.GetValueOrDefault(id)).OfType<AttachmentView>()],
            entry.Visible);
    }
}
