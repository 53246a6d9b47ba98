using System.Collections.Concurrent;

namespace Governance.Replay;

/// <summary>
/// What was ever acknowledged: message and query code, a line each, on the disk before the next is sent. A code that differs from the one
/// kept is a doubled enquiry.
/// </summary>
internal sealed class KeptCodes : IDisposable
{
    private readonly ConcurrentDictionary<string, string> codes = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> doubled = [];
    private readonly StreamWriter? file;
    private readonly Lock writing = new();

    internal KeptCodes(string? path)
    {
        if (path is null)
            return;
        if (File.Exists(path))
            // A line that a kill cut off was not yet counted as acknowledged.
            foreach (var line in File.ReadLines(path))
                if (line.Split('\t') is [var id, var code] && code.Length > 0)
                    codes[id] = code;
        Before = codes.Keys.ToHashSet(StringComparer.Ordinal);
        file = new(path, append: true) { AutoFlush = true };
    }

    /// <summary>Messages that an earlier replay saw acknowledged.</summary>
    internal IReadOnlySet<string> Before { get; } = new HashSet<string>();

    internal IReadOnlyDictionary<string, string> Codes => codes;

    internal IReadOnlyCollection<string> Doubled => doubled;

    internal void Keep(string id, string code)
    {
        var known = codes.GetOrAdd(id, code);
        if (known != code)
            doubled.Add($"{id}: {known} / {code}");
        else if (!Before.Contains(id))
            lock (writing)
                file?.Write($"{id}\t{code}\n");
    }

    public void Dispose() => file?.Dispose();
}
