using Governance.BusinessTypes;
using NodaTime;

namespace Governance.Core.Modules.Designing;

/// <summary>A department's files on the drawing board.</summary>
/// <param name="Texts">Manifest, business types and workflows, by path.</param>
/// <param name="Papers">The sizes of the papers that it has, by name; they come from the version in force.</param>
/// <param name="InForce">The version in force; null for a department that does not exist yet.</param>
/// <param name="ChangedBy">Who last kept the draft; null while there is none.</param>
public sealed record Design(
    string Name, IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, long> Papers, string? InForce, string? ChangedBy, Instant? ChangedAt)
{
    /// <summary>What the files say as they are now, with every mistake.</summary>
    public ModuleReading Read() => ModuleFolder.Read(new ModuleSource(Texts, Papers, []));

    public Design With(string path, string text) => this with { Texts = new Dictionary<string, string>(Texts, StringComparer.Ordinal) { [path] = text } };

    public Design Without(string path) => this with { Texts = Texts.Where(file => file.Key != path).ToDictionary(StringComparer.Ordinal) };
}
