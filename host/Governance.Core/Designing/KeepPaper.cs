using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Data;
using Governance.Core.Packages;
using Governance.Core.Officers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Governance.Core.Designing;

/// <summary>A paper that was taken in, under the name that citizens will see.</summary>
public sealed record KeptPaper(string Name, DesignedPaper Paper);

/// <summary>
/// An admin gives a department a paper that citizens can download, or a newer one in the place of another. It is part of the draft once
/// the draft is kept with it.
/// </summary>
[PerRequest]
internal sealed class KeepPaper(GovernanceDb db, IClock clock)
{
    internal const int Largest = 10 << 20;

    /// <summary>All of a department's papers; a package has to carry them.</summary>
    internal const int LargestTogether = 24 << 20;

    private static readonly Duration Unclaimed = Duration.FromDays(2);

    /// <param name="inPlaceOf">The paper that it replaces, whose name it takes.</param>
    public async Task<Outcome<KeptPaper>> Run(
        Actor actor, Design design, Stream content, string fileName, string? inPlaceOf, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, DesigningText.OnlyAdminMayDesignDepartments);
        var name = inPlaceOf ?? NameOf(fileName);
        if (!PackageLayout.IsSafe(ReadDesign.Papers + name) || !PackageLayout.Belongs(ReadDesign.Papers + name))
            return Wrong(name, DesigningText.ItsNameIsTooLong);
        if (inPlaceOf is not null && !string.Equals(Path.GetExtension(fileName), Path.GetExtension(inPlaceOf), StringComparison.OrdinalIgnoreCase))
            return Wrong(fileName, DesigningText.ReplaceBySameKind(inPlaceOf));
        if (inPlaceOf is null && design.Papers.Keys.FirstOrDefault(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)) is { } same)
            return Wrong(name, DesigningText.PaperIsThereAlready(same));
        if (await content.ReadAtMost(Largest, cancellationToken) is not { } bytes)
            return Wrong(name, DesigningText.ItMustNotBeLargerThanMB(Largest >> 20), ProblemKind.TooLarge);
        if (!RecognisePaper.Fits(bytes, name))
            return Wrong(name, DesigningText.NoSoundPaper);
        if (design.Papers.Where(paper => paper.Key != name).Sum(paper => paper.Value.Size) + bytes.Length > LargestTogether)
            return Wrong(name, DesigningText.PapersAreTooLarge(LargestTogether >> 20), ProblemKind.TooLarge);
        return new KeptPaper(name, await Keep(bytes, cancellationToken));
    }

    private async Task<DesignedPaper> Keep(byte[] content, CancellationToken cancellationToken)
    {
        var (sha256, now) = (Checksums.Of(content), clock.GetCurrentInstant());
        // Raw: "on conflict do update": the same paper may come twice at once.
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into draft_papers (sha256, content, uploaded_at) values ({sha256}, {content}, {now})
            on conflict (sha256) do update set uploaded_at = excluded.uploaded_at
            """,
            cancellationToken);
        // Those that no draft came to name, or that went live long ago.
        await db.Database.ExecuteSqlAsync(
            $"""
            delete from draft_papers where uploaded_at < {now - Unclaimed}
            and not exists (select from module_drafts, jsonb_each(papers) as paper where paper.value ->> 'sha256' = draft_papers.sha256)
            """,
            cancellationToken);
        return new(content.Length, sha256);
    }

    private static string NameOf(string fileName)
    {
        var bare = fileName.Replace('\\', '/');
        bare = bare[(bare.LastIndexOf('/') + 1)..].Trim();
        var ending = Path.GetExtension(bare);
        return bare[..^ending.Length].TrimEnd() + ending.ToLowerInvariant();
    }

    private static Problem Wrong(string name, LocalText why, ProblemKind kind = ProblemKind.Invalid) =>
        new(kind, DesigningText.WasNotUploaded(name, why), []);
}
