using System.Text;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Modules.Running;

namespace Governance.Core.Packages;

/// <summary>Reads what somebody wants to add, and says all that is wrong with it at once. Nothing of it has run or been written when it is refused.</summary>
[PerHost]
internal sealed class CheckPackage(TrustedKeys keys)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public async Task<Outcome<CheckedPackage>> Run(Stream package, CancellationToken cancellationToken) =>
        await package.ReadAtMost(PackageLimits.Packed, cancellationToken) is { } content ? Run(content) : new Problem(ProblemKind.TooLarge, Title, [Shown(PackageMistakes.TooLarge)]);

    public Outcome<CheckedPackage> Run(byte[] content)
    {
        var mistakes = new List<Mistake>();
        var files = ReadZip.From(content, mistakes);
        if (mistakes.Count > 0)
            return Refused(mistakes);
        mistakes.AddRange(Checksums.Check(files));
        if (mistakes.Count == 0 && keys.Check(files) is { } unsigned)
            mistakes.Add(unsigned);
        if (mistakes.Count > 0)
            return Refused(mistakes);

        var reading = ModuleFolder.Read(Source(files));
        if (reading.Manifest is { } manifest && CheckModule.OtherContract(manifest) is { } other)
            return Refused([PackageMistakes.Contract(other)]);
        return reading is { Mistakes: [], Manifest: { } sound } ? new CheckedPackage(sound, files, Checksums.Of(content), content) : Refused(reading.Mistakes);
    }

    internal static ModuleSource Source(IReadOnlyDictionary<string, byte[]> files)
    {
        var (texts, downloads, mistakes) = (new Dictionary<string, string>(), new Dictionary<string, long>(), new List<Mistake>());
        foreach (var (path, content) in files)
        {
            if (path.StartsWith("downloads/", StringComparison.Ordinal))
                downloads[path["downloads/".Length..]] = content.Length;
            else if (path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal))
                Read(path, content);
        }

        return new(texts, downloads, mistakes);

        void Read(string path, byte[] content)
        {
            try
            {
                texts[path] = Utf8.GetString(content).TrimStart('\uFEFF');
            }
            catch (ArgumentException)
            {
                mistakes.Add(new(path, 1, new("文件不是 UTF-8 编码。", "The file is not UTF-8."), new("请在编辑器里另存为 UTF-8。", "Save it as UTF-8 in your editor.")));
            }
        }
    }

    private static LocalText Title { get; } = new("模块包没有被接受，什么都没有改变", "The package was not accepted; nothing has changed");

    private static Problem Refused(IReadOnlyList<Mistake> mistakes) => new(ProblemKind.Invalid, Title, [.. mistakes.Select(Shown)]);

    internal static FieldError Shown(Mistake mistake) => new(
        mistake.File == PackageMistakes.Package ? mistake.File : $"{mistake.File}:{mistake.Line}",
        new(mistake.Problem.Zh + mistake.Cure.Zh, $"{mistake.Problem.In("en")} {mistake.Cure.In("en")}"));
}

/// <summary>A package in which nothing is wrong.</summary>
internal sealed record CheckedPackage(ModuleManifest Manifest, IReadOnlyDictionary<string, byte[]> Files, string Sha256, byte[] Content);
