using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.Events;

/// <summary>The licence as it is usually worded, with what traffic police and fire service said when they were asked.</summary>
[Handles(CheckEvent.Code)]
internal sealed class SuggestEventReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form, [.. request.Opinions.GroupBy(opinion => opinion.Unit).Select(asked => asked.Last())]));

    /// <param name="form">What the organiser applied for.</param>
    /// <param name="opinions">The last word of each unit: after changes they are asked again.</param>
    internal static SuggestedReply Decide(FormValues form, IReadOnlyList<GivenOpinion> opinions) =>
        opinions.Count == 0 ? SuggestedReply.None
        : opinions.Any(opinion => opinion.Stance == OpinionStance.Objects) ? new(
            string.Join('\n', (IEnumerable<string>)
            [
                $"您申请的“{form["title"]}”，经审查和现场查验，不符合安全条件，决定不予许可。理由：",
                .. Lines(opinions),
                "整改后可以重新申请。不服本决定的，可以在收到之日起 60 日内申请行政复议，或者在 6 个月内提起行政诉讼。",
            ]),
            new("有单位不同意，按不予许可拟写，请核对。", "One of the units objects: worded as a refusal, please check."))
        : new(
            string.Join('\n', (IEnumerable<string>)
            [
                $"您申请的“{form["title"]}”符合安全条件，准予许可。",
                $"时间：{form["startsOn"]}至{form["endsOn"]}，{form["hours"]}。",
                $"地点：{Words(form["place"])}。核定人数以现场查验的容量为准，不得超员。",
                .. Lines(opinions),
                "请凭本决定到行政审批科领取许可证件。变更时间的，在原定时间之前申请；变更地点、内容或者扩大规模的，重新申请。",
            ]),
            opinions.Any(opinion => opinion.Stance == OpinionStance.Informs)
                ? new("有单位没有表态，请先弄清楚再用。", "One of the units neither agrees nor objects: find out before you use this.")
                : new("附上已到的意见拟写，请核对核定人数。", "Put together from the opinions that have come; please check the approved number."));

    private static IEnumerable<string> Lines(IReadOnlyList<GivenOpinion> opinions) =>
        opinions.Select(opinion => $"{opinion.Name.Zh}的意见：{StanceOf(opinion.Stance)}{opinion.Text}");

    private static string StanceOf(OpinionStance stance) => stance switch
    {
        OpinionStance.Agrees => "同意。",
        OpinionStance.AgreesWithConditions => "有条件同意：",
        OpinionStance.Objects => "不同意：",
        _ => "",
    };

    private static string Words(string? place) => Place.TryParse(place ?? "", out var read) ? read.Words : "";
}
