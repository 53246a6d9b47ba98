using System.Text.Json;
using Governance.Core.Announcements;
using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Replies.Questions;

/// <summary>The policy of questions in force on this host.</summary>
[PerHost]
internal sealed class QuestionPolicies(IDbContextFactory<GovernanceDb> databases) : IReload
{
    internal const string Notice = "questions";

    private volatile VersionedQuestionPolicy current = new(0, QuestionPolicy.AtFirst);

    internal VersionedQuestionPolicy Current => current;

    string IReload.Notice => Notice;

    public async Task Reload(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.Set<StoredQuestionPolicy>().AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancellationToken) is { } newest)
            current = new(newest.Version, Read(newest));
    }

    internal static QuestionPolicy Read(StoredQuestionPolicy row) => JsonSerializer.Deserialize<QuestionPolicy>(row.Policy, Stored.Json)!;
}

/// <param name="Version">0 while nobody has changed it.</param>
internal sealed record VersionedQuestionPolicy(int Version, QuestionPolicy Policy);
