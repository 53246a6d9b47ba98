using Microsoft.Extensions.Logging;

namespace Governance.Core.Packages;

/// <summary>
/// Lays packages out in this host's own folder, from which citizens have the papers. Nothing is loaded from there. A folder is named by
/// its content and appears all at once, so that hosts may even share one.
/// </summary>
[PerHost]
internal sealed partial class UnpackPackages(PackageOptions options, ILogger<UnpackPackages> log)
{
    internal string Place(string module, string package) => Path.Combine(options.Folder, $"{module}-{package[..16]}");

    /// <summary>
    /// Lays out files that were vouched for. One that was changed since is laid out anew; one that cannot be costs its papers, and nothing else.
    /// </summary>
    internal void LayOut(string module, string package, IReadOnlyDictionary<string, byte[]> files)
    {
        var folder = Place(module, package);
        try
        {
            if (Directory.Exists(folder) && Differs(folder, files) is { } changed)
            {
                LogChanged(log, module, changed);
                Directory.Delete(folder, recursive: true);
            }

            if (!Directory.Exists(folder))
                Write(folder, files);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            LogNotLaidOut(log, module, unwritable.Message);
        }
    }

    private static string? Differs(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        var (lying, unreadable) = ReadFolder.From(folder);
        return unreadable?.In("en")
            ?? lying.FirstOrDefault(file => !files.TryGetValue(file.Key, out var content) || !content.AsSpan().SequenceEqual(file.Value)).Key
            ?? files.Keys.FirstOrDefault(path => !lying.ContainsKey(path));
    }

    private void Write(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        var growing = Path.Combine(options.Folder, "." + Guid.CreateVersion7().ToString("N"));
        foreach (var (path, content) in files)
        {
            var file = Path.Combine(growing, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }

        try
        {
            Directory.Move(growing, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            Directory.Delete(growing, recursive: true);
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error, Message = "The unpacked folder of {Module} was changed on disk ({What}); nothing is loaded from it, and it is laid out anew")]
    private static partial void LogChanged(ILogger log, string module, string what);

    [LoggerMessage(Level = LogLevel.Error, Message = "The package of {Module} cannot be unpacked, so that its papers cannot be had: {Why}")]
    private static partial void LogNotLaidOut(ILogger log, string module, string why);
}
