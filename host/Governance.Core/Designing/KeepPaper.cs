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

/// <summary>An admin gives a department a paper that citizens can download, or a newer one in the place of another. It is part of the draft once the draft is kept with it.</summary>
[PerRequest]
internal sealed class KeepPaper(GovernanceDb db, IClock clock)
{
    internal const int Largest = 10 << 20;

    /// <summary>All of a department's papers; a package has to carry them.</summary>
    internal const int LargestTogether = 24 << 20;

    private static readonly Duration Unclaimed = Duration.FromDays(2);

    /// <param name="inPlaceOf">The paper that it replaces, whose name it takes.</param>
    public async Task<Outcome<KeptPaper>> Run(Actor actor, Design design, Stream content, string fileName, string? inPlaceOf, CancellationToken cancellationToken)
    {
        if (!actor.Admin)
            return Problem.Of(ProblemKind.Forbidden, "只有管理员可以设计部门。", "Only an admin may design departments.");
        var name = inPlaceOf ?? NameOf(fileName);
        if (!PackageLayout.IsSafe(ReadDesign.Papers + name) || !PackageLayout.Belongs(ReadDesign.Papers + name))
            return Wrong(name, "文件名太长，或者含有不能用的符号。请改名后再上传。", "its name is too long or has signs that cannot be used. Rename it and upload it again.");
        if (inPlaceOf is not null && !string.Equals(Path.GetExtension(fileName), Path.GetExtension(inPlaceOf), StringComparison.OrdinalIgnoreCase))
            return Wrong(fileName, $"要替换“{inPlaceOf}”，请选同一种文件；换成另一种请另外上传。", $"to replace “{inPlaceOf}” choose a file of the same kind; upload another kind as a new paper.");
        if (inPlaceOf is null && design.Papers.Keys.FirstOrDefault(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)) is { } same)
            return Wrong(name, $"已经有“{same}”。要换成新的，请用它旁边的“替换”。", $"there is “{same}” already. To put a newer one in its place use “Replace” beside it.");
        if (await content.ReadAtMost(Largest, cancellationToken) is not { } bytes)
            return Wrong(name, $"不能超过 {Largest >> 20} MB。", $"it must not be larger than {Largest >> 20} MB.", ProblemKind.TooLarge);
        if (!RecognisePaper.Fits(bytes, name))
            return Wrong(name, "不是完好的 PDF、DOC、DOCX、XLS 或 XLSX，或者带有宏。请在原来的程序里另存一次，最好存成 PDF。", "it is no sound PDF, DOC, DOCX, XLS or XLSX, or it has macros. Save it anew from its program, best as a PDF.");
        if (design.Papers.Where(paper => paper.Key != name).Sum(paper => paper.Value.Size) + bytes.Length > LargestTogether)
            return Wrong(name, $"一个部门的表格合计不能超过 {LargestTogether >> 20} MB。", $"all papers of a department together must not be larger than {LargestTogether >> 20} MB.", ProblemKind.TooLarge);
        return new KeptPaper(name, await Keep(bytes, cancellationToken));
    }

    private async Task<DesignedPaper> Keep(byte[] content, CancellationToken cancellationToken)
    {
        var (sha256, now) = (Checksums.Of(content), clock.GetCurrentInstant());
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

    private static Problem Wrong(string name, string zh, string en, ProblemKind kind = ProblemKind.Invalid) => new(kind, new($"“{name}”没有上传：{zh}", $"“{name}” was not uploaded: {en}"), []);
}
