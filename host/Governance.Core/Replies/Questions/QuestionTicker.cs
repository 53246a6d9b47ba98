using Governance.Core.Background;
using Microsoft.Extensions.Logging;

namespace Governance.Core.Replies.Questions;

/// <summary>Looks after questions that wait for an answer, on this host.</summary>
internal sealed class QuestionTicker(TickQuestions tick, ILogger<QuestionTicker> log) : BackgroundTask(log)
{
    protected override TimeSpan Interval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> Turn(CancellationToken stoppingToken) => await tick.Run(stoppingToken) > 0;
}
