using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>The workflows that every business type can use, one for each kind of enquiry and named as it; written in the same format as a module's own.</summary>
public static class StandardWorkflows
{
    /// <summary>All of them, in the order of the kinds.</summary>
    public static IReadOnlyList<Workflow> All { get; } = [.. Enum.GetValues<EnquiryKind>().Select(Read)];

    /// <summary>The standard workflow of a kind.</summary>
    public static Workflow For(EnquiryKind kind) => All[(int)kind];

    /// <summary>The standard workflow of a name, or <see langword="null"/>.</summary>
    public static Workflow? Find(string name) => All.FirstOrDefault(workflow => workflow.Name == name);

    /// <summary>The file of a standard workflow, for a department that begins its own from it; <see langword="null"/> when there is none of the name.</summary>
    public static string? TextOf(string name)
    {
        using var stream = typeof(StandardWorkflows).Assembly.GetManifestResourceStream(FileOf(name));
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string FileOf(string name) => $"workflows/{name}.yaml";

    private static Workflow Read(EnquiryKind kind)
    {
        var file = FileOf(kind.Written());
        var mistakes = new List<Mistake>();
        var report = new Report(file, mistakes);
        var text = TextOf(kind.Written()) ?? throw new InvalidOperationException($"The assembly does not hold {file}.");
        return (ReadYaml.Mapping(text, report) is { } map ? ReadWorkflow.From(new(map, report)) : null)
            ?? throw new InvalidOperationException(string.Join(Environment.NewLine, mistakes));
    }
}
