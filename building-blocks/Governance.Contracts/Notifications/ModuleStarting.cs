using MediatR;

namespace Governance.Contracts;

/// <summary>The module starts on this host; comes before its first message.</summary>
public sealed record ModuleStarting : INotification;
