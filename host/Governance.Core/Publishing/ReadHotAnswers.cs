using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Publishing;

/// <summary>What to show before anybody has searched: published answers, newest first, then each business type's first questions.</summary>
[PerRequest]
internal sealed class ReadHotAnswers(Departments departments, GovernanceDb db, UnitDirectory units)
{
    public async Task<IReadOnlyList<HotAnswer>> Run(int take, CancellationToken cancellationToken)
    {
        var published = await db.PublishedAnswers.AsNoTracking().OrderByDescending(publishedAnswer => publishedAnswer.PublishedAt).Take(
            take).ToListAsync(cancellationToken);
        var types = departments.Online.BusinessTypes.ToArray();
        var deepest = types.Length == 0 ? 0 : types.Max(type => type.Questions.Count);
        // In rounds, so that every business type has its turn before any has its second.
        var hot = Enumerable.Range(0, deepest).SelectMany(round => types
            .Where(type => type.Questions.Count > round)
            .Select(type => new HotAnswer(type.Code, type.Questions[round].Question, type.Questions[round].Answer, type.Title)));
        return [.. published.Select(publishedAnswer =>
            new HotAnswer(publishedAnswer.BusinessType, publishedAnswer.Question, publishedAnswer.Answer, units.Owner(publishedAnswer.Unit).UnitName)).Concat(
                hot).Take(take)];
    }
}
