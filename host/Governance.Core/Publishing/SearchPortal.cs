using Governance.Contracts;
using Governance.Core.Finding;
using Governance.Core.Units;

namespace Governance.Core.Publishing;

/// <summary>A question that others have asked, with the bureau's answer.</summary>
/// <param name="Source">The business type or the unit that it comes from.</param>
public sealed record HotAnswer(string? BusinessType, LocalText Question, LocalText Answer, LocalText? Source);

/// <summary>What a search found, best first.</summary>
/// <param name="Emergencies">Numbers to ring before anything else.</param>
/// <param name="Quiet">Whether nobody else is to know what was looked for: the words say it, or what was found foremost.</param>
/// <param name="Elsewhere">Other authorities whose matter it is.</param>
internal sealed record Found(
    IReadOnlyList<BusinessType> BusinessTypes, IReadOnlyList<HotAnswer> Answers, IReadOnlyList<StopCard> Emergencies,
    IReadOnlyList<HandledElsewhere> Elsewhere, bool Quiet);

/// <summary>Search over what is on now: business types, their hot questions, and published answers. Nothing of an enquiry is ever in it.</summary>
[PerRequest]
internal sealed class SearchPortal(FindServices services, FindPublished published, UnitDirectory units)
{
    private const int MostTerms = 8;
    private const int Foremost = 3;

    public async Task<Found> Run(string text, int take, CancellationToken cancellationToken)
    {
        var (index, asked) = (services.Index, AskedFor.Of(text));
        var answers = index.Questions(text)
            .Select(found => (Hot: new HotAnswer(found.Type.Code, found.Question.Question, found.Question.Answer, found.Type.Title), found.Score))
            .Concat(await Published(asked, text, take, cancellationToken))
            .OrderByDescending(pair => pair.Score)
            .Take(take)
            .Select(pair => pair.Hot);
        var types = index.Types(text, take);
        return new(
            types, [.. answers], FindServices.Emergencies(text), FindServices.Elsewhere(text),
            Quiet: FindServices.IsQuiet(text) || types.Take(Foremost).Any(type => type.Quiet));
    }

    private async Task<IEnumerable<(HotAnswer Hot, double Score)>> Published(AskedFor asked, string text, int take, CancellationToken cancellationToken)
    {
        if (asked.Terms.Count == 0)
            return [];
        var found = await published.Run([.. asked.Terms.OrderByDescending(term => term.Length).Take(MostTerms)], take * 10, cancellationToken);
        var fit = services.Index.Fitting(text);
        return found.Select(answer => (Answer: answer, Score: fit(answer.Question, answer.Answer)))
            .Where(pair => pair.Score > 0)
            .Select(pair => (new HotAnswer(
                pair.Answer.BusinessType, pair.Answer.Question, pair.Answer.Answer, units.Owner(pair.Answer.Unit).UnitName), pair.Score));
    }
}
