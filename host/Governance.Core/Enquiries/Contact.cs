namespace Governance.Core.Enquiries;

/// <summary>How to reach the writer; encrypted at rest.</summary>
public sealed record Contact(string? Name = null, string? Mobile = null, string? Email = null);
