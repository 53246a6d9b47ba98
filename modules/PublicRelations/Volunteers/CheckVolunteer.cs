using Governance.Contracts;
using MediatR;
using NodaTime;
using NodaTime.Text;

namespace Governance.PublicRelations.Volunteers;

/// <summary>
/// From 18 on one's own word is enough; from 14 to 17 a guardian's is needed, and what is dangerous is not offered; below it is too early.
/// The age stands in the identity number (GB 11643).
/// </summary>
[Handles(Code)]
internal sealed class CheckVolunteer(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    internal const string Code = "public-relations.volunteer";
    private const int OfAge = 18;
    private const int Youngest = 14;

    private static readonly LocalDatePattern Digits = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Form, Dates.Today(clock)));

    internal static SubmissionCheck Decide(FormValues form, LocalDate today)
    {
        if (form["residentId"] is not { Length: 18 } number || !Digits.Parse(number[6..14]).TryGetValue(default, out var born))
            return SubmissionCheck.Passed;
        return Period.Between(born, today, PeriodUnits.Years).Years switch
        {
            >= OfAge => SubmissionCheck.Passed,
            < Youngest => new([new("residentId", new(
                "未满 14 周岁还不能报名志愿者，欢迎和家长一起预约“走进警营”。",
                "Volunteers are at least 14. You are welcome on a visit with your parents."))]),
            _ => new([.. OfAMinor(form)]),
        };
    }

    private static IEnumerable<FieldError> OfAMinor(FormValues form)
    {
        if (form["guardian"] is null)
            yield return new("guardian", new("未满 18 周岁的，请填写监护人姓名。", "You are under 18: please give your guardian's name."));
        if (form["guardianMobile"] is null)
            yield return new("guardianMobile", new("未满 18 周岁的，请填写监护人手机，我们要联系确认。",
                "You are under 18: please give your guardian's mobile, so that we can ask."));
        if (form["guardianAgrees"] != "yes")
            yield return new("guardianAgrees", new("未满 18 周岁的，监护人同意才能报名。", "You are under 18: your guardian has to consent."));
        if (form.All("areas").Contains("patrol"))
            yield return new("areas", new("未满 18 周岁不安排社区巡逻，请去掉这一项。", "Under 18 there is no neighbourhood patrol; please untick it."));
    }
}
