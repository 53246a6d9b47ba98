using Governance.Core.Clocks;
using NodaTime;

namespace Governance.Core.Evidence;

/// <summary>Where heads are handed out; null where nobody takes them.</summary>
internal sealed record HeadsFolder(string? Path);

/// <summary>Writes where the chains stand into a file for the day, once a day, whichever host comes first.</summary>
[PerHost]
internal sealed class HandOutHeads(ReadHead head, BureauCalendar calendar, IClock clock)
{
    /// <returns>The file; null when that of the day is there already.</returns>
    internal async Task<string?> Run(string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var now = clock.GetCurrentInstant();
        var path = Path.Combine(folder, SignedHead.FileOf(now.InZone(calendar.Zone).Date));
        if (File.Exists(path))
            return null;
        var read = await head.Run(now, cancellationToken);
        var aside = $"{path}.{Guid.CreateVersion7():N}";
        await File.WriteAllTextAsync(aside, read.ToJson(), cancellationToken);
        try
        {
            File.Move(aside, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another host was faster; its word is as good.
            File.Delete(aside);
            return null;
        }

        return path;
    }
}
