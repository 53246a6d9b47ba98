using System.Globalization;
using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.PublicSecurity.Events;

/// <summary>
/// Who has to apply, and when: from 1,000 people on, at least 20 days before the event (articles 2 and 13 of the Regulation on the Safety of Large
/// Public Events).
/// </summary>
[Handles(Code)]
internal sealed class CheckEvent(IClock clock) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    internal const string Code = "public-security.event-licence";

    private const int Least = 1000;
    private const int DaysBefore = 20;

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Form, Dates.Today(clock)));

    internal static SubmissionCheck Decide(FormValues form, LocalDate today)
    {
        var errors = new List<FieldError>();
        var earliest = today.PlusDays(DaysBefore);
        if (Dates.Read(form["startsOn"]) is { } starts && starts < earliest)
            errors.Add(new("startsOn", new(
                $"要在活动开始的 20 日前申请，今天申请的最早可以从{Dates.Written(earliest).Zh}开始。请改期；确有特殊情况的，先打 12345 联系行政审批科。",
                $"An application is due 20 days before the event; from today the earliest day is {Dates.Written(earliest).In("en")}. Please choose a later "
                    + $"one, "
                    + "or call 12345 first if there is a special reason.")));
        if (People(form) is { } people && people < Least)
            errors.Add(new("people", new(
                "不到 1000 人的活动不用申请这项许可，请自己做好安全工作；需要民警指导的，用咨询告诉我们。",
                "Below 1,000 people no licence is needed. Please look after safety yourself; for advice, send a consultation.")));
        return new(errors);
    }

    internal static decimal? People(FormValues form) =>
        decimal.TryParse(form["people"], NumberStyles.Number, CultureInfo.InvariantCulture, out var people) ? people : null;
}
