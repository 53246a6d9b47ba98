using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Channels;
using NodaTime;

namespace Governance.Core.Conversations;

/// <summary>A word of somebody in a conversation, with the files that came with it, kept already.</summary>
/// <param name="Refused">Why files were not kept.</param>
internal sealed record Said(string Text, Place? Point, IReadOnlyList<string> Files, IReadOnlyList<LocalText> Refused, WantsToAsk? Wants)
{
    /// <summary>As commands and numbers are read: whatever keyboard they were typed on.</summary>
    internal string Plain { get; } = PlainText.Narrow(PlainText.Clean(Text));

    /// <summary>A nought alone: several are a number that somebody has.</summary>
    internal bool Skips => Plain == "0" || ConversationText.IsSkip(Plain);

    /// <summary>A number and nothing else.</summary>
    internal int? Number => int.TryParse(Plain, System.Globalization.NumberStyles.None, null, out var number) ? number : null;
}

/// <summary>What a word makes of a conversation.</summary>
/// <param name="Before">What is said before it goes on.</param>
internal sealed record Turn(Dialogue Next, IReadOnlyList<LocalText> Before, TurnEnd End = TurnEnd.GoesOn);

/// <inheritdoc cref="Turn"/>
internal enum TurnEnd
{
    GoesOn,

    /// <summary>Nothing is kept.</summary>
    Cancelled,

    /// <summary>What he writes next is an enquiry by itself.</summary>
    WritesFreely,

    /// <summary>What he has filled in is sent.</summary>
    Sends,

    /// <summary>He goes on with it on the portal.</summary>
    GoesToPortal,
}
