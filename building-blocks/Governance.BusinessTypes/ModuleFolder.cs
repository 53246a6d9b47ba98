using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>Reads a department's folder: <c>module.yaml</c>, <c>business-types/*.md</c>, <c>workflows/*.yaml</c>. No content makes it throw: whatever is wrong is a mistake with its line.</summary>
public static class ModuleFolder
{
    internal const string ManifestFile = "module.yaml";
    internal const string Types = "business-types";
    internal const string Flows = "workflows";

    /// <summary>Reads a folder.</summary>
    public static ModuleReading Read(string folder) => Read(ModuleSource.From(folder));

    /// <summary>Reads files from anywhere.</summary>
    public static ModuleReading Read(ModuleSource source)
    {
        var mistakes = new List<Mistake>(source.Mistakes);
        var manifest = Manifest(source, mistakes);
        var workflows = Workflows(source, mistakes);
        var types = new ReadBusinessTypes(source, manifest, workflows, mistakes).All();
        return new(manifest, types, [.. workflows.Values.OfType<Workflow>()], [.. mistakes.OrderBy(mistake => mistake.File, StringComparer.Ordinal).ThenBy(mistake => mistake.Line)]);
    }

    private static ModuleManifest? Manifest(ModuleSource source, List<Mistake> mistakes)
    {
        var report = new Report(ManifestFile, mistakes);
        if (source.Texts.TryGetValue(ManifestFile, out var text))
            return ReadYaml.Mapping(text, report) is { } map ? ReadManifest.From(new(map, report)) : null;
        if (!mistakes.Exists(mistake => mistake.File == ManifestFile))
            report.At(1, new("没有 module.yaml。", "There is no module.yaml."), new("请建立这个文件，写明名称、版本、部门和科室。", "Make it, with name, version, department and units."));
        return null;
    }

    /// <summary>The workflows by name; null for one with mistakes, so that a business type that names it is not blamed for them.</summary>
    private static Dictionary<string, Workflow?> Workflows(ModuleSource source, List<Mistake> mistakes)
    {
        var workflows = new Dictionary<string, Workflow?>();
        foreach (var (file, text) in In(source, Flows, ".yaml"))
        {
            var report = new Report(file, mistakes);
            if (ReadYaml.Mapping(text, report) is not { } map)
                continue;
            var workflow = ReadWorkflow.From(new(map, report));
            if (map.Entries.FirstOrDefault(entry => entry.Key == "name") is not { Value: YamlText { Value: var name } } entry)
                continue;
            if (StandardWorkflows.Find(name) is not null)
                report.At(entry.Line, new($"“{name}”是平台标准流程的名称。", $"'{name}' is the name of a standard workflow."), Problems.Rename);
            else if (!workflows.TryAdd(name, workflow))
                report.At(entry.Line, Problems.Twice("流程", "workflow", name), Problems.Rename);
        }

        return workflows;
    }

    internal static IEnumerable<KeyValuePair<string, string>> In(ModuleSource source, string folder, string ending) => source.Texts
        .Where(pair => pair.Key.StartsWith($"{folder}/", StringComparison.Ordinal) && pair.Key.EndsWith(ending, StringComparison.Ordinal))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal);
}

/// <summary>What a module's files say.</summary>
/// <param name="Manifest">The manifest; <see langword="null"/> when it has mistakes.</param>
/// <param name="BusinessTypes">The business types without mistakes, by file name.</param>
/// <param name="Workflows">The module's own workflows without mistakes, by file name.</param>
/// <param name="Mistakes">All mistakes, by file and line.</param>
public sealed record ModuleReading(
    ModuleManifest? Manifest,
    IReadOnlyList<BusinessType> BusinessTypes,
    IReadOnlyList<Workflow> Workflows,
    IReadOnlyList<Mistake> Mistakes);
