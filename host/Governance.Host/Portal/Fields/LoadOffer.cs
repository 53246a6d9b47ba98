using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Reservations;
using NodaTime.Text;

namespace Governance.Host.Portal.Fields;

/// <summary>Reads what the fields of a form offer: one after the other, as a request has one connection.</summary>
[PerRequest]
internal sealed class LoadOffer(ReadFiles readFiles, ListFreeItems items, ListFreeSlots slots)
{
    internal const int ItemsAtOnce = 20;

    /// <param name="type">Whose form it is; null where none is that could reserve anything.</param>
    internal async Task<Offer> Run(
        BusinessType? type, FormDescription form, FormValues values, IQueryCollection asked, CancellationToken cancellationToken)
    {
        var files = new Dictionary<string, IReadOnlyList<AttachmentView>>();
        var pools = new Dictionary<string, ItemsOffered>();
        var schedules = new Dictionary<string, SlotsOffered>();
        foreach (var field in form.Unfold(values).Fields)
        {
            var name = FormNames.Of(field);
            var what = field.Describe().RefersTo;
            if (what == FieldReference.Files && values.All(field.Name).Count > 0)
                files[field.Name] = await readFiles.Unclaimed(Ids(values.All(field.Name)), cancellationToken);
            if (what == FieldReference.Item && field.Source is { } pool)
                pools[field.Name] = await Items(pool, asked[FormNames.Search(name)], asked[FormNames.Skip(name)], cancellationToken);
            if (what == FieldReference.Slot && field.Source is { } schedule && type is not null)
                schedules[field.Name] = await Slots(
                    type, schedule, values[field.Name], asked[FormNames.SlotPlace(name)], asked[FormNames.SlotDay(name)], cancellationToken);
        }

        return new(files, pools, schedules);
    }

    internal static Guid[] Ids(IEnumerable<string> texts) =>
        texts.Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().ToArray();

    private async Task<ItemsOffered> Items(string pool, string? search, string? skip, CancellationToken cancellationToken)
    {
        var words = search?.Trim() ?? "";
        var start = int.TryParse(skip, out var number) ? Math.Clamp(number, 0, 100_000) : 0;
        var found = await items.Run(pool, words.Length > 0 ? words : null, start, ItemsAtOnce, cancellationToken);
        // Past the last one it begins again.
        if (found.Count == 0 && start > 0)
            (start, found) = (0, await items.Run(pool, words.Length > 0 ? words : null, 0, ItemsAtOnce, cancellationToken));
        return new(words, start, found);
    }

    private async Task<SlotsOffered> Slots(
        BusinessType type, string schedule, string? chosen, string? place, string? day, CancellationToken cancellationToken)
    {
        var free = await slots.Run(schedule, type, cancellationToken);
        var kept = free.FirstOrDefault(slot => slot.Id == chosen);
        return new(
            place ?? kept?.Place.Zh,
            LocalDatePattern.Iso.Parse(day ?? "") is { Success: true } date ? date.Value : kept?.Date,
            free);
    }
}
