using System.Text;
using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>A module's files, wherever they come from: a folder, or an admin's upload that is only being tried.</summary>
/// <param name="Texts">The texts by their path in the module, such as <c>business-types/plate-preselection.md</c>.</param>
/// <param name="Downloads">The sizes in bytes of the papers, by their name in the <c>downloads</c> folder.</param>
/// <param name="Mistakes">What could not be read at all.</param>
public sealed record ModuleSource(
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, long> Downloads,
    IReadOnlyList<Mistake> Mistakes)
{
    private const long Largest = 1 << 20;

    private static readonly EnumerationOptions Readable = new() { IgnoreInaccessible = true };

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Texts without papers.</summary>
    public static ModuleSource Of(IReadOnlyDictionary<string, string> texts) => new(texts, new Dictionary<string, long>(), []);

    /// <summary>What files in memory say, such as those of a package; what is no part of a description is passed over.</summary>
    public static ModuleSource Of(IReadOnlyDictionary<string, byte[]> files)
    {
        var (texts, downloads, mistakes) = (new Dictionary<string, string>(), new Dictionary<string, long>(), new List<Mistake>());
        foreach (var (path, content) in files)
        {
            if (path.Split('/') is [ModuleFolder.Papers, var paper])
                downloads[paper] = content.Length;
            else if (IsDescription(path) && Text(path, content, mistakes) is { } text)
                texts[path] = text;
        }

        return new(texts, downloads, mistakes);
    }

    /// <summary>These files with one added or replaced: how a changed file is previewed.</summary>
    public ModuleSource With(string path, string text) => this with { Texts = new Dictionary<string, string>(Texts) { [path] = text } };

    /// <summary>What a folder holds now; a folder or file that cannot be read becomes a mistake.</summary>
    public static ModuleSource From(string folder)
    {
        var (texts, downloads, mistakes) = (new Dictionary<string, string>(), new Dictionary<string, long>(), new List<Mistake>());
        foreach (var path in Paths(folder))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            try
            {
                if (new FileInfo(path).Length > Largest)
                    mistakes.Add(TooLarge(name));
                else if (Text(name, File.ReadAllBytes(path), mistakes) is { } text)
                    texts[name] = text;
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                mistakes.Add(
                    new(name, 1, new("文件读不出来。", "The file cannot be read."), new($"请检查权限。（{wrong.Message}）", $"Check its permissions. ({wrong.Message})")));
            }
        }

        var papers = new DirectoryInfo(Path.Combine(folder, ModuleFolder.Papers));
        foreach (var paper in papers.Exists ? papers.EnumerateFiles("*", Readable) : [])
            downloads[paper.Name] = paper.Length;
        return new(texts, downloads, mistakes);
    }

    /// <summary>Whether reading the other would find what reading these did.</summary>
    public bool Says(ModuleSource other) => Same(Texts, other.Texts) && Same(Downloads, other.Downloads) && Mistakes.Count == 0 && other.Mistakes.Count == 0;

    private static bool Same<T>(IReadOnlyDictionary<string, T> files, IReadOnlyDictionary<string, T> others)
        where T : IEquatable<T> =>
        files.Count == others.Count && files.All(file => others.TryGetValue(file.Key, out var other) && file.Value.Equals(other));

    private static bool IsDescription(string path) => path.Split('/') switch
    {
        [ModuleFolder.ManifestFile] => true,
        [ModuleFolder.Types, var file] => file.EndsWith(".md", StringComparison.Ordinal),
        [ModuleFolder.Flows, var file] => file.EndsWith(".yaml", StringComparison.Ordinal),
        _ => false,
    };

    private static string? Text(string path, byte[] content, List<Mistake> mistakes)
    {
        try
        {
            if (content.Length <= Largest)
                return Utf8.GetString(content).TrimStart('\uFEFF');
            mistakes.Add(TooLarge(path));
        }
        catch (ArgumentException)
        {
            mistakes.Add(new(path, 1, new("文件不是 UTF-8 编码。", "The file is not UTF-8."), new("请在编辑器里另存为 UTF-8。", "Save it as UTF-8 in your editor.")));
        }

        return null;
    }

    private static Mistake TooLarge(string path) => new(
        path, 1, new("文件超过 1 MiB。", "The file is larger than 1 MiB."),
        new("请精简内容，图片和表格放到 downloads 文件夹。", "Shorten it; put pictures and papers into the downloads folder."));

    private static IEnumerable<string> Paths(string folder)
    {
        var manifest = Path.Combine(folder, ModuleFolder.ManifestFile);
        return new[] { manifest }.Where(File.Exists)
            .Concat(In(folder, ModuleFolder.Types, "*.md"))
            .Concat(In(folder, ModuleFolder.Flows, "*.yaml"));
    }

    private static IEnumerable<string> In(string folder, string part, string pattern)
    {
        var path = Path.Combine(folder, part);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, pattern, Readable).Order(StringComparer.Ordinal) : [];
    }
}
