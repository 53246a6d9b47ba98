using Governance.Contracts;
using Governance.Core.Modules;
using Governance.Core.Replies;

namespace Governance.Core.ToHost;

/// <summary>Lets a module work on enquiries of its own business types, and on no others.</summary>
[PerRequest]
internal sealed class AnswerModule(Dossiers dossiers, CallingModule caller)
{
    internal async Task<HostAnswer> Work(Guid enquiry, Func<Dossier, Task<LocalText?>> work, CancellationToken cancellationToken)
    {
        var outcome = await dossiers.Work<HostAnswer>(
            enquiry,
            async dossier =>
            {
                if (dossier.Enquiry.Module != caller.Name)
                    return Refused(ToHostText.NotOfThisModule);
                return await work(dossier) is { } refusal ? Refused(refusal) : HostAnswer.Done;
            },
            cancellationToken);
        return outcome.Value ?? new(outcome.Problem!.Title);
    }

    internal Task<HostAnswer> Work(Guid enquiry, Func<Dossier, LocalText?> work, CancellationToken cancellationToken) =>
        Work(enquiry, dossier => Task.FromResult(work(dossier)), cancellationToken);

    private static Problem Refused(LocalText why) => new(ProblemKind.Refused, why, []);
}
