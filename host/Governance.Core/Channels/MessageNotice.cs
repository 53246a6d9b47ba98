namespace Governance.Core.Channels;

/// <summary>What a message says, for platforms that send nothing but texts which they have approved, with values put in.</summary>
/// <param name="Template">
/// <see cref="Accepted"/>, <see cref="News"/>, <see cref="Confirm"/> or <see cref="LostCode"/>; the account knows the platform's number of each.
/// </param>
internal sealed record MessageNotice(string Template, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>A message was accepted: <c>code</c> is the query code, <c>due</c> until when it is answered.</summary>
    internal const string Accepted = "accepted";

    /// <summary>There is news: <c>number</c> is the file number, <c>what</c> says what happened.</summary>
    internal const string News = "news";

    /// <summary>Whoever reads there shows it: <c>code</c> is what he types in.</summary>
    internal const string Confirm = "confirm";

    /// <summary>A query code was lost: <c>number</c> is the file number, <c>token</c> the end of the address by which a new one is had.</summary>
    internal const string LostCode = "lost-code";
}
