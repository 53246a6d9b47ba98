using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.LegalAffairs.Hearings;

/// <summary>
/// Time and place are told seven working days before the hearing, and nobody leads it who investigated (Administrative Penalties Law, articles 64 and 85).
/// </summary>
[Handles(AssessHearing.Code)]
internal sealed class SetHearing(IMediator host, IClock clock) : IRequestHandler<TakeStep, StepAnswer>
{
    internal const int DaysBefore = 7;

    private static readonly LocalText Investigated = new(
        "听证要由非本案调查人员主持，请换一名主持人。", "Whoever leads the hearing must not have investigated the case. Please name another.");

    public async Task<StepAnswer> Handle(TakeStep request, CancellationToken cancellationToken)
    {
        if (request.Step != "schedule")
            return StepAnswer.Agreed;
        var days = await WorkingDays.After(Dates.Today(clock), host, cancellationToken);
        return new(Refuse(request.Values, days.Dates.Count > 0 ? days[DaysBefore] : Dates.Today(clock).PlusDays(DaysBefore)));
    }

    /// <param name="earliest">The seventh working day after the notice; the hearing comes after it.</param>
    internal static LocalText? Refuse(FormValues values, LocalDate earliest)
    {
        if (Dates.Read(values["heldOn"]) is { } held && held <= earliest)
        {
            var day = Dates.Written(earliest);
            return new(
                $"听证要在通知七个工作日以后举行，最早在{day.Zh}之后。请另定日期。",
                $"A hearing is held at least seven working days after its notice, that is after {day.In("en")}. Please choose a later day.");
        }

        return Names(values["investigators"]).Intersect(Names(values["chair"])).Any() ? Investigated : null;
    }

    private static string[] Names(string? text) =>
        (text ?? "").Split(['、', ',', '，', ';', '；', ' ', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
