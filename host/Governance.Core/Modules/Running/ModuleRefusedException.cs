using Governance.Contracts;

namespace Governance.Core.Modules.Running;

/// <summary>The module cannot start as it is; the reason is for the admin.</summary>
internal sealed class ModuleRefusedException(LocalText reason, ModuleState state = ModuleState.Failed) : Exception(reason.In("en"))
{
    internal LocalText Reason { get; } = reason;

    internal ModuleState State { get; } = state;
}
