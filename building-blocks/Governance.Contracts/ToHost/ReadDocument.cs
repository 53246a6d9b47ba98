using MediatR;

namespace Governance.Contracts;

/// <summary>The module reads a document that it kept.</summary>
/// <param name="Key">The key that it was kept under.</param>
public sealed record ReadDocument(string Key) : IRequest<KeptDocument>;
