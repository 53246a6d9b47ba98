namespace Governance.Core.Attachments;

/// <summary>An uploaded file: what it is and is called, not what is in it.</summary>
public sealed record AttachmentView(Guid Id, string Name, string MediaType, long Size);
