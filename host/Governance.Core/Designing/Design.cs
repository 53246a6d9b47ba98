using Governance.BusinessTypes;
using NodaTime;

namespace Governance.Core.Designing;

/// <summary>A department's files on the drawing board.</summary>
/// <param name="Texts">Manifest, business types and workflows, by path.</param>
/// <param name="Papers">The papers that citizens can download, by name.</param>
/// <param name="InForce">The version in force when it was opened; null for a department that does not exist yet.</param>
/// <param name="BasedOn">The version that was in force when the draft was begun.</param>
/// <param name="Revision">The draft that it goes on from; null while there is none. A newer one is never written over unseen.</param>
/// <param name="ChangedBy">Who last kept the draft; null while there is none.</param>
public sealed record Design(
    string Name, IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, DesignedPaper> Papers,
    string? InForce, string? BasedOn, Guid? Revision, string? ChangedBy, Instant? ChangedAt)
{
    /// <summary>What the files say as they are now, with every mistake and all that is still to be written.</summary>
    public ModuleReading Read()
    {
        var reading = ModuleFolder.Read(new ModuleSource(Texts, Papers.ToDictionary(paper => paper.Key, paper => paper.Value.Size), []));
        return reading with
        {
            Mistakes = [
                .. reading.Mistakes.Concat(StillToWrite.In(Texts)).OrderBy(mistake => mistake.File, StringComparer.Ordinal).ThenBy(mistake => mistake.Line)],
        };
    }

    public Design With(string path, string text) => this with { Texts = new Dictionary<string, string>(Texts, StringComparer.Ordinal) { [path] = text } };

    public Design Without(string path) => this with { Texts = Texts.Where(file => file.Key != path).ToDictionary(StringComparer.Ordinal) };

    public Design With(KeptPaper paper) => this with {
        Papers = new Dictionary<string, DesignedPaper>(Papers, StringComparer.Ordinal) { [paper.Name] = paper.Paper } };

    public Design WithoutPaper(string name) => this with { Papers = Papers.Where(paper => paper.Key != name).ToDictionary(StringComparer.Ordinal) };
}

/// <summary>A paper by its size in bytes and its content's SHA-256.</summary>
public sealed record DesignedPaper(long Size, string Sha256);
