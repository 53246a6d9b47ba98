using System.Diagnostics.CodeAnalysis;
using Governance.Core.Channels.Accounts;

namespace Governance.Core.Channels.TextMessages;

/// <summary>A notice as cloud providers take it, which send nothing but what they have approved.</summary>
/// <param name="Id">The provider's number of the template.</param>
/// <param name="Values">What is put in, in the order of the template's places.</param>
internal sealed record FilledTemplate(string Id, IReadOnlyList<KeyValuePair<string, string>> Values)
{
    /// <summary>The field that holds the number of the template.</summary>
    internal const string Accepted = "acceptedTemplate";

    /// <inheritdoc cref="Accepted"/>
    internal const string News = "newsTemplate";

    /// <inheritdoc cref="Accepted"/>
    internal const string Confirm = "confirmTemplate";

    /// <inheritdoc cref="Accepted"/>
    internal const string LostCode = "lostCodeTemplate";

    private static readonly Dictionary<string, (string Field, string[] Places)> Known = new()
    {
        [MessageNotice.Accepted] = (Accepted, ["code", "due"]),
        [MessageNotice.News] = (News, ["number", "what"]),
        [MessageNotice.Confirm] = (Confirm, ["code"]),
        [MessageNotice.LostCode] = (LostCode, ["number", "token"]),
    };

    /// <param name="why">What keeps the message from being sent, for admins.</param>
    internal static bool TryFill(ChannelAccount account, MessageNotice? notice, [NotNullWhen(true)] out FilledTemplate? filled, out string why)
    {
        (filled, why) = (null, "");
        if (notice is null || !Known.TryGetValue(notice.Template, out var known))
            why = "The provider sends approved templates only, and there is none for what this message says.";
        else if (!account.Has(known.Field))
            why = $"The account has no template entered for such messages ({known.Field}).";
        else if (known.Places.FirstOrDefault(place => !notice.Values.ContainsKey(place)) is { } missing)
            why = $"The message has nothing to put in where its template says '{missing}'.";
        else
            filled = new(account[known.Field], [.. known.Places.Select(place => KeyValuePair.Create(place, notice.Values[place]))]);
        return filled is not null;
    }
}
