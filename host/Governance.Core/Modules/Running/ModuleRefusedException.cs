using Governance.Contracts;

namespace Governance.Core.Modules.Running;

/// <summary>The module cannot start as it is; the reason is for the admin.</summary>
internal sealed class ModuleRefusedException(LocalText reason, ModuleState state = ModuleState.Failed) : Exception(reason.In("en"))
{
    internal LocalText Reason { get; } = reason;

    internal ModuleState State { get; } = state;

    /// <summary>
    /// Nobody vouches for its files. That is this host's own finding, looked at again at the next start: the other hosts look for themselves.
    /// </summary>
    internal bool Unvouched { get; init; }
}
