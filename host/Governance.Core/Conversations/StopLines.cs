using Governance.Contracts;

namespace Governance.Core.Conversations;

/// <summary>A card that stops, as it is read in a chat.</summary>
internal static class StopLines
{
    internal static IEnumerable<LocalText> Of(StopCard card)
    {
        yield return new($"！{card.Title.Zh}", $"! {card.Title.In("en")}");
        if (card.Text is { } text)
            yield return text;
        if (card.Call.Count > 0)
            yield return ConversationText.Call(card.Call);
        if (card.Url is { } address)
            yield return new($"{card.Label?.Zh} {address}", $"{card.Label?.In("en")} {address}");
    }
}
