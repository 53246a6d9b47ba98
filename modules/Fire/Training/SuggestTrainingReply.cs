using Governance.Contracts;
using MediatR;

namespace Governance.Fire.Training;

[Handles(TrainingBooking.Code)]
internal sealed class SuggestTrainingReply : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static SuggestedReply Decide(FormValues form) => new(
        string.Join('\n', (IEnumerable<string>)
        [
            $"您好！{form["people"]} 人的消防培训已确认，不收费。",
            TrainingBooking.IsOnSite(form)
                ? "教官按所选的时间上门，请准备能坐下的场地和一块可以练习灭火的室外空地，提前通知参加的人。"
                : "请按所选的时间到场，提前十分钟签到，穿平底鞋。",
            .. Topics(form),
            "有变动的，请提前在查询页取消，把时间让给别人。",
        ]),
        new("按预约的内容写成，发送前请核对。", "Written from the booking; please check before sending."));

    private static IEnumerable<string> Topics(FormValues form)
    {
        if (form.All("topics").Contains("extinguisher"))
            yield return "灭火器由我们带来练习用的；您单位到期的灭火器可以一起看看。";
        if (form.All("topics").Contains("drill"))
            yield return "疏散演练前请告诉全体人员和消防控制室，避免误报警。";
        if (form["audience"] == "children")
            yield return "孩子参加的，请安排老师或者家长陪同。";
    }
}
