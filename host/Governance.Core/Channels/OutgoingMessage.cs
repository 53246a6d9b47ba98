namespace Governance.Core.Channels;

/// <summary>What the bureau writes to one citizen; kept sealed until it is delivered.</summary>
/// <param name="Id">Ours, and always the same for the same message: by it a platform can tell a repetition.</param>
/// <param name="To">Whom, and by which of the bureau's accounts.</param>
/// <param name="Text">Plain text that fits the channel's terms.</param>
/// <param name="Subject">Where the channel has one.</param>
internal sealed record OutgoingMessage(Guid Id, ReturnAddress To, string Text, string? Subject = null)
{
    /// <summary>Whether an officer wrote what it says; what the platform writes by itself must not set other machines writing.</summary>
    public bool ByPerson { get; init; }

    /// <summary>Where whoever holds it can stop all that is written to his address; null where he stops it by the channel itself.</summary>
    public Uri? StopAt { get; init; }

    /// <summary>The same in the words of a template, for platforms that carry no others; null where there is none for it.</summary>
    public MessageNotice? Notice { get; init; }
}
