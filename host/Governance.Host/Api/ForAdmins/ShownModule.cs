using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Proposals;
using NodaTime;

namespace Governance.Host.Api.ForAdmins;

/// <summary>A module, in one row.</summary>
internal sealed record ShownModule(
    string Name, string Version, LocalText Department, LocalText Summary, ModuleState State, string? Reason, string? ChangedBy, Instant? ChangedAt,
    int BusinessTypes, IReadOnlyList<string> Requires, IReadOnlyList<string> Mistakes, long Dispatched, long Failures, int OpenEnquiries, bool Unvouched,
    IReadOnlyList<string> RequiredBy, ProposalView? Waiting)
{
    internal static ShownModule Of(ModuleView module) => new(
        module.Name, module.Version, module.Described.Department, module.Described.Summary, module.State, module.Decided.Reason, module.Decided.By,
        module.Decided.At, module.Described.BusinessTypes, module.Described.Requires, module.Described.Mistakes, module.Activity.Dispatched,
        module.Activity.Failures, module.Activity.OpenEnquiries, module.Unvouched, module.Described.RequiredBy,
        module.Waiting);
}
