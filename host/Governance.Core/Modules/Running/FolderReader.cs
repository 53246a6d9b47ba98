using System.Collections.Concurrent;

namespace Governance.Core.Modules.Running;

/// <summary>
/// Reads a department's folder again only when a file of it has changed: an admin who turns one department off does not wait for the files of eight.
/// </summary>
internal sealed class FolderReader
{
    private readonly ConcurrentDictionary<string, (string Files, DiscoveredModule Module)> read = new(StringComparer.Ordinal);

    internal DiscoveredModule Read(string folder)
    {
        // Before the reading: what changes during it is read again the next time.
        if (Files(folder) is not { } files)
            return DiscoveredModule.In(folder);
        if (read.TryGetValue(folder, out var known) && known.Files == files)
            return known.Module;
        var module = DiscoveredModule.In(folder);
        read[folder] = (files, module);
        return module;
    }

    /// <summary>Null for a folder that cannot be read through: that is its module's trouble, said when it is started.</summary>
    private static string? Files(string folder)
    {
        try
        {
            return string.Join('\n', new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(file => $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}")
                .Order(StringComparer.Ordinal));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
