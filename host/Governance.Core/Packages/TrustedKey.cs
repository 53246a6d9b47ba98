namespace Governance.Core.Packages;

/// <summary>A key that is trusted.</summary>
/// <param name="DataOnly">What it signs may describe services and must not run.</param>
internal sealed record TrustedKey(string Id, string PublicPem, bool DataOnly = false);
