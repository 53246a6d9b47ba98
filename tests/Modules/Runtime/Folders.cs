namespace Governance.Modules.Tests.Runtime;

/// <summary>A folder of modules such as a host has beside it, made for one test and gone with it.</summary>
internal sealed class Folders : IDisposable
{
    private static readonly string Specimen = Path.Combine(AppContext.BaseDirectory, "specimens", "Governance.Misbehaving.dll");

    private static readonly string[] Types = ["throws", "null", "hangs", "blocks", "loops", "late", "keeps", "reads", "both", "plain"];

    public string Root { get; } = Directory.CreateTempSubdirectory("modules-").FullName;

    public static string Repository { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The departments of this repository, found by their projects; data and, where there is one, the assembly.</summary>
    public static IReadOnlyList<string> RealModules { get; } =
        [.. Directory.GetDirectories(Path.Combine(Repository, "modules")).Where(folder => File.Exists(Path.Combine(folder, "module.yaml")))
            .Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>The keys that hosts on these folders trust.</summary>
    public string Keys => Path.Combine(Root, ".keys");

    public string Of(string module) => Path.Combine(Root, module);

    public Folders WithReal(string module)
    {
        Copy(Path.Combine(Repository, "modules", module), Of(module), "module.yaml", "business-types/*.md", "workflows/*.yaml", "downloads/*");
        Copy(Path.Combine(Repository, "artifacts", "modules", module), Of(module), "*.dll", "*.pdb");
        return this;
    }

    public Folders WithMisbehaving(string module = "Misbehaving")
    {
        WithData(module, Types, prefix: "misbehaving");
        File.Copy(Specimen, Path.Combine(Of(module), $"Governance.{module}.dll"), overwrite: true);
        return this;
    }

    public Folders WithData(
        string module, IEnumerable<string> types, string contract = "1.0", string version = "1.0.0", string requires = "", string? prefix = null)
    {
        var code = prefix ?? module.ToLowerInvariant();
        Directory.CreateDirectory(Path.Combine(Of(module), "business-types"));
        foreach (var type in types)
            WithType(module, $"{code}.{type}");
        // Last: a host that follows takes a new version once its manifest says so.
        File.WriteAllText(Path.Combine(Of(module), "module.yaml"), $$"""
            name: {{module}}
            version: {{version}}
            contract: "{{contract}}"
            department: {zh: 测试部门, en: Department under test}
            summary: {zh: 用于测试。, en: For tests.}
            requires: [{{requires}}]
            units:
              - code: {{module.ToLowerInvariant()}}
                name: {zh: 测试科, en: Desk under test}
            """);
        return this;
    }

    public Folders WithType(string module, string code)
    {
        File.WriteAllText(Path.Combine(Of(module), "business-types", $"{code.Split('.')[1]}.md"), $"""
            ---
            code: {code}
            kind: consultation
            title: 测试业务
            ---
            ## 说明
            用于测试。
            """);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Copy(string from, string to, params string[] patterns)
    {
        foreach (var pattern in patterns)
        {
            var folder = Path.Combine(from, Path.GetDirectoryName(pattern)!);
            foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, Path.GetFileName(pattern)) : [])
            {
                var target = Path.Combine(to, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Governance.Platform.sln"))
            ? folder
            : Above(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository."));
}
