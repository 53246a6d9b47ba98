using Governance.Contracts;

namespace Governance.Core.Proposals;

/// <summary>What brings code live, or takes its vouchers away, and what a bureau may therefore want a second admin for.</summary>
public enum ProposedWork
{
    /// <summary>A package that is uploaded, and what the drawing board publishes.</summary>
    Upload,

    /// <summary>A module that is turned on, or takes what its folder holds now.</summary>
    TurnOn,

    /// <summary>A module that goes back to the version before.</summary>
    RollBack,

    /// <summary>A key whose packages are taken from then on.</summary>
    TrustKey,

    /// <summary>A key that is withdrawn for good.</summary>
    WithdrawKey,

    /// <summary>Rules by which less is asked of a second admin than before; whoever has rules has this one.</summary>
    RelaxRules,
}

internal static class ProposedWorkNames
{
    /// <summary>Those that a bureau chooses among.</summary>
    internal static IReadOnlyList<ProposedWork> Chosen { get; } = [.. Enum.GetValues<ProposedWork>().Where(work => work != ProposedWork.RelaxRules)];

    /// <summary>Those whose subject is a module.</summary>
    internal static IReadOnlyList<ProposedWork> OfModules { get; } = [ProposedWork.Upload, ProposedWork.TurnOn, ProposedWork.RollBack];

    internal static LocalText Of(ProposedWork work) => work switch
    {
        ProposedWork.Upload => ProposalsText.Upload,
        ProposedWork.TurnOn => ProposalsText.TurnOn,
        ProposedWork.RollBack => ProposalsText.RollBack,
        ProposedWork.TrustKey => ProposalsText.TrustKey,
        ProposedWork.WithdrawKey => ProposalsText.WithdrawKey,
        ProposedWork.RelaxRules => ProposalsText.RelaxRules,
        _ => throw new ArgumentOutOfRangeException(nameof(work)),
    };
}
