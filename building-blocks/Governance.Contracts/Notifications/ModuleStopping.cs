using MediatR;

namespace Governance.Contracts;

/// <summary>The module stops on this host; comes after its last message.</summary>
public sealed record ModuleStopping : INotification;
