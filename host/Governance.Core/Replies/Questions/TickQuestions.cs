using Governance.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Replies.Questions;

/// <summary>
/// Reminds of questions, and ends the waiting for an answer, as it was told with each. Each is worked on with its enquiry's row locked: once, whatever
/// hosts run.
/// </summary>
[PerHost]
internal sealed class TickQuestions(IServiceScopeFactory scopes, IClock clock)
{
    private const int BatchSize = 100;

    /// <returns>How many questions were looked after.</returns>
    internal async Task<int> Run(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetCurrentInstant();
        var due = await scope.ServiceProvider.GetRequiredService<GovernanceDb>().AskedQuestions.AsNoTracking()
            .Where(question => question.NextAt <= now).OrderBy(question => question.NextAt).Take(BatchSize)
            .Select(question => new { question.EnquiryId, question.Entry }).ToListAsync(cancellationToken);
        foreach (var question in due)
            await scope.ServiceProvider.GetRequiredService<MoveQuestionOn>().Run(question.EnquiryId, question.Entry, cancellationToken);
        return due.Count;
    }
}
