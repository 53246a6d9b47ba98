using Governance.Contracts;
using Governance.HouseholdRegistration.Papers;
using MediatR;
using NodaTime;

namespace Governance.HouseholdRegistration.Counters;

/// <summary>The confirmation of an appointment: station, day, and the papers that the answers ask for.</summary>
[Handles(AtCounters.IdCard)]
[Handles(AtCounters.LostIdCard)]
[Handles(AtCounters.MoveIn)]
[Handles(AtCounters.Birth)]
[Handles(AtCounters.NameChange)]
[Handles(AtCounters.ResidencePermit)]
[Handles(AtCounters.HouseholdBook)]
internal sealed class SuggestAppointmentReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.BusinessType!, request.Enquiry.Form));

    internal static SuggestedReply Decide(string businessType, FormValues form) => new(
        string.Join('\n', (IEnumerable<string>)
        [
            $"您好！您的预约已确认：{When(form["slot"])}。",
            "请带：",
            .. Checklist.Of(businessType, form).Select((paper, index) => $"{index + 1}. {paper}"),
            .. Advice.Of(businessType, form),
            "来不了的，请提前在查询页改期或者撤回，把时段让给别人。",
        ]),
        new("按填写的内容列出，发送前请核对。", "Listed from the form; please check before sending."));

    private static string When(string? slot) => Counter.Unit(slot) is null || Counter.Day(slot) is not { } day
        ? "请按所选的时间到户籍窗口"
        : $"{Dates.Written(day).Zh}{Time(slot!)}，"
            + $"{Counter.Places[int.Parse(slot!.AsSpan(slot!.LastIndexOf('-') + 1), System.Globalization.CultureInfo.InvariantCulture) - 1].Zh}";

    private static string Time(string slot) => slot.Split('T')[1] is { Length: > 4 } time ? $" {time[..2]}:{time[2..4]}" : "";
}
