using System.Text.Json;
using Governance.Contracts;
using Governance.Core.Timeline;

namespace Governance.Core.Templates;

/// <summary>An occasion on which the platform writes to a citizen by itself, in words that an admin may change.</summary>
/// <param name="Code">By which it is kept; it never changes.</param>
/// <param name="Places">What may be put in.</param>
/// <param name="Must">What no message may lack: without it, who reads it cannot go on.</param>
internal sealed record MessageOccasion(
    string Code, LocalText Name, IReadOnlyList<TemplatePlace> Places, TemplatePlace Must, MessageTemplate AtFirst)
{
    /// <summary>The answer to a message by a channel: query code and due time, at once.</summary>
    internal static MessageOccasion Acceptance { get; } = new(
        "acceptance", TemplatesText.Acceptance, [TemplatePlace.Code, TemplatePlace.Due], TemplatePlace.Code, TemplatesText.AcceptanceAtFirst);

    /// <summary>To who may hear no more, or wants to.</summary>
    internal static MessageOccasion OnlyNews { get; } = new(
        "only-news", TemplatesText.OnlyNews, [TemplatePlace.Number, TemplatePlace.Where, TemplatePlace.Bureau], TemplatePlace.Where,
        TemplatesText.OnlyNewsAtFirst);

    /// <summary>To an address that somebody typed, before anything else is written there.</summary>
    internal static MessageOccasion Confirmation { get; } = new(
        "confirm", TemplatesText.Confirmation, [TemplatePlace.ConfirmationCode, TemplatePlace.Bureau], TemplatePlace.ConfirmationCode,
        TemplatesText.ConfirmationAtFirst);

    /// <summary>To a confirmed address whose reader has lost a query code.</summary>
    internal static MessageOccasion LostCode { get; } = new(
        "lost-code", TemplatesText.LostCode, [TemplatePlace.Links, TemplatePlace.Bureau], TemplatePlace.Links, TemplatesText.LostCodeAtFirst);

    /// <summary>Each that there is: what is news of an enquiry is said by its timeline.</summary>
    internal static IReadOnlyList<MessageOccasion> All { get; } =
        [Acceptance, OnlyNews, Confirmation, LostCode, .. Enum.GetValues<TimelineEvent>().Where(happened => happened.IsNews()).Select(Of)];

    internal static MessageOccasion? Find(string code) => All.FirstOrDefault(occasion => occasion.Code == code);

    internal static string CodeOf(TimelineEvent news) => JsonNamingPolicy.KebabCaseLower.ConvertName(news.ToString());

    private static MessageOccasion Of(TimelineEvent news) => new(
        CodeOf(news), TemplatesText.NameOf(news),
        [TemplatePlace.Number, TemplatePlace.What, TemplatePlace.Text, TemplatePlace.Facts, TemplatePlace.Where, TemplatePlace.Bureau], TemplatePlace.Where,
        TemplatesText.NewsAtFirst);
}
