using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.DangerousDriving;

[Handles(Code)]
internal sealed class AssessDangerousDriving : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "traffic.dangerous-driving-tip";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["occurs"], form["conduct"]) switch
    {
        ("now", _) => new(Complexity.Complex, Urgency.Emergency, Reason: form["called"] == "yes"
            ? new("正在发生。写信人已经打过 122，请核对是否已派警。", "It is happening. The writer has called 122; check whether somebody was sent.")
            : new("正在发生。写信人还没有打 122，请马上通知 122 派警。", "It is happening. The writer has not called 122; have 122 send somebody at once.")),
        ("planned", _) => High(new("约定了时间、地点，可以提前布控。", "Time and place are known beforehand; officers can be there.")),
        ("regular", "school-bus" or "overcrowded" or "dangerous-goods") =>
            High(new("学生、乘客或者危险品经常处于危险之中。", "Pupils, passengers or dangerous goods are at risk again and again.")),
        ("regular", _) =>
            new(Complexity.Complex, Urgency.Normal, Reason: new("经常发生，可以按时段、路线设点检查。", "It happens again and again; checks can be set up on time and road.")),
        _ => new(Complexity.Complex, Urgency.Normal),
    };

    private static Assessment High(LocalText reason) => new(Complexity.Complex, Urgency.High, Reason: reason);
}
