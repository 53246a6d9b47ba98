using Governance.Contracts;
using Governance.Core.Enquiries;

namespace Governance.Core.Office;

/// <summary>What somebody says at the telephone or at the counter, as an officer writes it down.</summary>
internal sealed record SpokenEnquiry
{
    /// <summary>The code of the channel: telephone or counter.</summary>
    public string Channel { get; init; } = "";

    public EnquiryKind? Kind { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }

    public Contact Contact { get; init; } = new();

    public bool Anonymous { get; init; }

    public bool Confidential { get; init; }

    /// <summary>The language that the citizen reads: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>Whether the pick-up number goes to his mobile as well.</summary>
    public bool SendsNumber { get; init; }
}
