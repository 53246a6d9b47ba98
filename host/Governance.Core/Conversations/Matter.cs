using Governance.Contracts;

namespace Governance.Core.Conversations;

/// <summary>What a service is, for when it is switched off before its form is sent.</summary>
internal sealed record Matter(EnquiryKind Kind, LocalText Title, bool Confidential)
{
    internal static Matter Of(BusinessType type) => new(type.Kind, type.Title, type.Confidential);
}
