using Governance.Contracts;
using Governance.Core.Modules;
using NodaTime;

namespace Governance.Core.Intake;

/// <summary>Simple or complex, how urgent, whose: the module's judgement where it has one, the safe default where it failed.</summary>
[PerRequest]
internal sealed class AssessSubmission(ModuleDispatch modules)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    internal async Task<Assessment> Run(CheckedSubmission checkedSubmission, Guid id, Instant now, CancellationToken cancellationToken)
    {
        if (checkedSubmission.BusinessType is not { } type)
            return Assessment.None;
        var asked = await modules.Ask(type.Module, new AssessEnquiry(checkedSubmission.Snapshot(id, now)), Limit, cancellationToken);
        return asked switch
        {
            { Answered: true, Value: { } assessment } => assessment,
            // It failed, which says nothing of the enquiry: what nobody has judged is treated as complex.
            { Failure: not null } => new(Complexity.Complex),
            _ => Assessment.None,
        };
    }
}
