using Governance.Contracts;

namespace Governance.Core.Packages;

/// <summary>Reads all files of a folder into memory, within the bounds of a package.</summary>
internal static class ReadFolder
{
    /// <returns>The files by their paths, with forward slashes; or why they cannot be had.</returns>
    internal static (Dictionary<string, byte[]> Files, LocalText? Mistake) From(string folder)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var room = PackageLimits.Unpacked;
        try
        {
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
            {
                room -= file.Length;
                if (room < 0 || file.Length > PackageLimits.File || files.Count == PackageLimits.Files)
                    return ([], PackagesText.ModulesFolderHoldsTooMuch(file.Name));
                files[Path.GetRelativePath(folder, file.FullName).Replace('\\', '/')] = File.ReadAllBytes(file.FullName);
            }
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return ([], PackagesText.ModulesFolderCannotBeRead(unreadable.Message));
        }

        return (files, null);
    }
}
