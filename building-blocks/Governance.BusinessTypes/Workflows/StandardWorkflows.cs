using System.Reflection;
using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>
/// The workflows that every business type can use: what lies in the folder <c>Standard</c>, written in the same format as a module's own.
/// A kind of enquiry has the one of its name as its default.
/// </summary>
public static class StandardWorkflows
{
    private const string Folder = "workflows/";
    private const string Ending = ".yaml";
    private static readonly List<string> Kinds = [.. Enum.GetValues<EnquiryKind>().Select(kind => kind.Written())];

    /// <summary>All of them: the defaults in the order of the kinds, then the others by their names.</summary>
    public static IReadOnlyList<Workflow> All { get; } = In(typeof(StandardWorkflows).Assembly);

    /// <summary>The default workflow of a kind.</summary>
    public static Workflow For(EnquiryKind kind) =>
        Find(kind.Written()) ?? throw new InvalidOperationException($"No standard workflow has the name {kind.Written()}.");

    /// <summary>The standard workflow of a name, or <see langword="null"/>.</summary>
    public static Workflow? Find(string name) => All.FirstOrDefault(workflow => workflow.Name == name);

    /// <summary>The file of a standard workflow, for a department that begins its own from it; <see langword="null"/> when there is none of the name.</summary>
    public static string? TextOf(string name) => Text(typeof(StandardWorkflows).Assembly, Folder + name + Ending);

    /// <summary>Those that an assembly holds.</summary>
    /// <exception cref="InvalidOperationException">A file has mistakes, or another name than its workflow.</exception>
    internal static IReadOnlyList<Workflow> In(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(Ending, StringComparison.Ordinal))
            .Select(file => Read(assembly, file))
            .OrderBy(workflow => Kinds.IndexOf(workflow.Name) is >= 0 and var kind ? kind : Kinds.Count)
            .ThenBy(workflow => workflow.Name, StringComparer.Ordinal),
    ];

    private static string? Text(Assembly assembly, string file)
    {
        using var stream = assembly.GetManifestResourceStream(file);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Workflow Read(Assembly assembly, string file)
    {
        var mistakes = new List<Mistake>();
        var report = new Report(file, mistakes);
        var read = (ReadYaml.Mapping(Text(assembly, file)!, report) is { } map ? ReadWorkflow.From(new(map, report)) : null)
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, mistakes));
        return file == Folder + read.Name + Ending
            ? read
            : throw new InvalidOperationException($"{file} holds the workflow {read.Name}: a standard workflow is named as its file.");
    }
}
