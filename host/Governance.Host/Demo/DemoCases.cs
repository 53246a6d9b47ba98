using Autofac;
using Governance.Core.Cases;
using Governance.Core.Intake;
using Governance.Core.Officers;

namespace Governance.Host.Demo;

/// <summary>Joins an invented enquiry to a case of its unit, and writes to all of it, by the same use cases as a real officer.</summary>
internal static class DemoCases
{
    internal static async Task<Core.Problem?> Join(
        ILifetimeScope scope, Actor officer, Acknowledgement enquiry, string name, CancellationToken cancellationToken)
    {
        var known = (await scope.Resolve<ListCases>().Run(officer, closed: false, null, cancellationToken)).Cases.FirstOrDefault(row => row.Name.Name == name);
        if (known is null)
        {
            var opened = await scope.Resolve<OpenCase>().Run(officer, new(name, null), confidential: false, cancellationToken);
            if (opened.Problem is { } problem)
                return problem;
            known = opened.Value!.Case;
        }

        var joined = await scope.Resolve<JoinCase>().Run(officer, known.Id, [enquiry.FileNumber], cancellationToken);
        return joined.Problem ?? (joined.Value!.NotJoined is [var left, ..] ? Core.Problem.Of(Core.ProblemKind.Conflict, left.Why) : null);
    }

    internal static async Task<Core.Problem?> Tell(
        ILifetimeScope scope, Actor officer, Acknowledgement enquiry, string text, CancellationToken cancellationToken)
    {
        var of = await scope.Resolve<CaseOfEnquiry>().Run(officer, enquiry.Id, cancellationToken);
        return of.Value?.Id is { } id ? (await scope.Resolve<TellCase>().Run(officer, id, text, cancellationToken)).Problem : of.Problem ?? Core.Problem.Unseen;
    }
}
