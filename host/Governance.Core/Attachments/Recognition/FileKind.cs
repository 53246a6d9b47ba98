using Governance.Contracts;

namespace Governance.Core.Attachments.Recognition;

/// <summary>A kind of file that citizens may send: how it is known by its content, and what it is called.</summary>
/// <param name="MediaType">Its registered media type, or the one its maker uses.</param>
/// <param name="Group">What people call it: photo, document, video, sound, text.</param>
/// <param name="Endings">The endings that may go with it; the first is the one a file is given when its own lies.</param>
/// <param name="Recognises">True when the content is of this kind.</param>
internal sealed record FileKind(string MediaType, FileGroup Group, IReadOnlyList<string> Endings, Func<ReadOnlyMemory<byte>, bool> Recognises);

/// <summary>The groups in which the kinds are named to people.</summary>
internal enum FileGroup
{
    Photo,
    Document,
    Text,
    Video,
    Sound,
}
