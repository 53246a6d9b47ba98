using Governance.Contracts;
using Governance.Core.Data;
using Governance.Core.Modules;
using Governance.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace Governance.Core.Publishing;

/// <summary>A question that others have asked, with the bureau's answer.</summary>
/// <param name="Source">The business type or the unit that it comes from.</param>
public sealed record HotAnswer(string? BusinessType, LocalText Question, LocalText Answer, LocalText? Source);

/// <summary>What a search found, best first.</summary>
public sealed record Found(IReadOnlyList<BusinessType> BusinessTypes, IReadOnlyList<HotAnswer> Answers);

/// <summary>Search over what is on now: business types, their hot questions, and published answers. Nothing of an enquiry is ever in it.</summary>
[PerRequest]
internal sealed class SearchPortal(Departments departments, FindPublished published, UnitDirectory units)
{
    private const int MostTerms = 8;

    public async Task<Found> Run(string text, int take, CancellationToken cancellationToken)
    {
        var terms = SearchTerms.Of(text);
        if (terms.Count == 0)
            return new([], []);
        var types = departments.Online.BusinessTypes
            .Select(type => (type, score: terms.Score(
                (type.Title.Zh, 5), (type.Title.En, 5), (string.Join(' ', type.Keywords), 4), (type.Summary?.Zh, 2), (type.Summary?.En, 2))))
            .Where(pair => pair.score >= terms.Least)
            .OrderByDescending(pair => pair.score)
            .Take(take)
            .Select(pair => pair.type);
        var answers = departments.Online.BusinessTypes
            .SelectMany(type => type.Questions.Select(hot => new HotAnswer(type.Code, hot.Question, hot.Answer, type.Title)))
            .Concat(await Published(terms, take, cancellationToken))
            .Select(hot => (hot, score: terms.Score((hot.Question.Zh, 3), (hot.Question.En, 3), (hot.Answer.Zh, 1), (hot.Answer.En, 1))))
            .Where(pair => pair.score >= terms.Least)
            .OrderByDescending(pair => pair.score)
            .Take(take)
            .Select(pair => pair.hot);
        return new([.. types], [.. answers]);
    }

    private async Task<IEnumerable<HotAnswer>> Published(SearchTerms terms, int take, CancellationToken cancellationToken)
    {
        var found = await published.Run([.. terms.Longest(MostTerms)], take * 10, cancellationToken);
        return found.Select(one => new HotAnswer(one.BusinessType, one.Question, one.Answer, units.Owner(one.Unit).UnitName));
    }
}

/// <summary>What to show before anybody has searched: published answers, newest first, then each business type's first questions.</summary>
[PerRequest]
internal sealed class ReadHotAnswers(Departments departments, GovernanceDb db, UnitDirectory units)
{
    public async Task<IReadOnlyList<HotAnswer>> Run(int take, CancellationToken cancellationToken)
    {
        var published = await db.PublishedAnswers.AsNoTracking().OrderByDescending(one => one.PublishedAt).Take(take).ToListAsync(cancellationToken);
        var types = departments.Online.BusinessTypes.ToArray();
        var deepest = types.Length == 0 ? 0 : types.Max(type => type.Questions.Count);
        // In rounds, so that every business type has its turn before any has its second.
        var hot = Enumerable.Range(0, deepest).SelectMany(round => types
            .Where(type => type.Questions.Count > round)
            .Select(type => new HotAnswer(type.Code, type.Questions[round].Question, type.Questions[round].Answer, type.Title)));
        return [.. published.Select(one => new HotAnswer(one.BusinessType, one.Question, one.Answer, units.Owner(one.Unit).UnitName)).Concat(hot).Take(take)];
    }
}
