using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.CriminalInvestigation.CaseProgress;

[Handles(CaseAnswer.Code)]
internal sealed class LookUpCase(IMediator host) : IRequestHandler<LookUpBusiness, LookUpAnswer>
{
    public Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) => Answer(host, request.Form, cancellationToken);

    internal static async Task<LookUpAnswer> Answer(IMediator host, FormValues form, CancellationToken cancellationToken)
    {
        var page = CaseAnswer.KeyOf(form) is { } key ? await new Register(host).Read(CaseAnswer.RegisterName, key, cancellationToken) : null;
        var record = CaseAnswer.Find(form, page);
        return CaseAnswer.Decide(page, record, await NextWorkingDay(CaseAnswer.LastDay(record), host, cancellationToken));
    }

    /// <summary>The day itself where it is worked on.</summary>
    private static async Task<LocalDate?> NextWorkingDay(LocalDate? day, IMediator host, CancellationToken cancellationToken) =>
        (await WorkingDays.After(day?.PlusDays(-1), host, cancellationToken)) is { Dates: [var first, ..] } ? first : day;
}
