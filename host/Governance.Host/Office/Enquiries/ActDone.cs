using Governance.Core;
using Governance.Core.Office;

namespace Governance.Host.Office.Enquiries;

/// <summary>What came of something the officer did.</summary>
/// <param name="Act">The act whose form he sent; null for a button without a form, whose success closes no other form.</param>
public sealed record ActDone(string? Act, Outcome<OfficeEnquiry> Outcome);
