using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>
/// Reads a department's folder: <c>module.yaml</c>, <c>business-types/*.md</c>, <c>workflows/*.yaml</c>. No content makes it throw:
/// whatever is wrong is a mistake with its line.
/// </summary>
public static class ModuleFolder
{
    internal const string ManifestFile = "module.yaml";
    internal const string Types = "business-types";
    internal const string Flows = "workflows";
    internal const string Papers = "downloads";

    /// <summary>Reads a folder.</summary>
    public static ModuleReading Read(string folder) => Read(ModuleSource.From(folder));

    /// <summary>Reads files from anywhere.</summary>
    public static ModuleReading Read(ModuleSource source)
    {
        var mistakes = new List<Mistake>(source.Mistakes);
        var manifest = Manifest(source, mistakes);
        var workflows = Workflows(source, mistakes);
        var types = new ReadBusinessTypes(source, manifest, workflows, mistakes).All();
        return new(manifest, InOrder(source, manifest, types, mistakes), [.. workflows.Values.OfType<Workflow>()],
            [.. mistakes.OrderBy(mistake => mistake.File, StringComparer.Ordinal).ThenBy(mistake => mistake.Line)]);
    }

    private static ModuleManifest? Manifest(ModuleSource source, List<Mistake> mistakes)
    {
        var report = new Report(ManifestFile, mistakes);
        if (source.Texts.TryGetValue(ManifestFile, out var text))
            return ReadYaml.Mapping(text, report) is { } map ? ReadManifest.From(new(map, report)) : null;
        if (!mistakes.Exists(mistake => mistake.File == ManifestFile))
            report.At(
                1, new("没有 module.yaml。", "There is no module.yaml."), new("请建立这个文件，写明名称、版本、部门和科室。", "Make it, with name, version, department and units."));
        return null;
    }

    /// <summary>What people come for most, then the others as their files lie; a code that is none is a mistake, unless its own file has one.</summary>
    private static IReadOnlyList<BusinessType> InOrder(
        ModuleSource source, ModuleManifest? manifest, IReadOnlyList<BusinessType> types, List<Mistake> mistakes)
    {
        if (manifest is not { First: { Count: > 0 } first })
            return types;
        var codes = types.Select(type => type.Code).ToArray();
        if (mistakes.Count == 0)
            foreach (var code in first.Except(codes))
                new Report(ManifestFile, mistakes).At(
                    LineOf("first:", source.Texts[ManifestFile]), Problems.NoSuch("业务类型", "business type", code), Problems.Meant(code, codes));
        return [.. first.Intersect(codes).Concat(codes.Except(first)).Select(code => types.First(type => type.Code == code))];
    }

    private static int LineOf(string key, string text) => Array.FindIndex(text.Split('\n'), line => line.StartsWith(key, StringComparison.Ordinal)) + 1;

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
/// <param name="BusinessTypes">The business types without mistakes: those that the manifest puts first, then by file name.</param>
/// <param name="Workflows">The module's own workflows without mistakes, by file name.</param>
/// <param name="Mistakes">All mistakes, by file and line.</param>
public sealed record ModuleReading(
    ModuleManifest? Manifest,
    IReadOnlyList<BusinessType> BusinessTypes,
    IReadOnlyList<Workflow> Workflows,
    IReadOnlyList<Mistake> Mistakes);
