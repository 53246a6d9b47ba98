using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Obstructions;

[Handles(Code)]
internal sealed class AssessObstruction : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "traffic.obstructing-vehicle";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        // A vehicle that has gone blocks nobody: what is left is a violation to look into.
        if (form["stillThere"] == "no")
            return new(Complexity.Complex, Urgency.Normal, Reason: new("车辆已经离开，按违法线索核查。", "The vehicle has gone; to be looked into as a violation."));
        return form["blocks"] switch
        {
            "fire-lane" => Now(form, new("堵住消防车通道。", "A fire lane is blocked.")),
            "ambulance" => Now(form, new("堵住医院急救通道。", "The way of ambulances is blocked.")),
            "traffic" => Now(form, new("正在堵塞交通。", "Traffic is blocked now.")),
            "crossing" => new(Complexity.Complex, Urgency.High, Reason: new("挡住人行横道、盲道或者学校门口。", "A crossing, a tactile path or a school gate is blocked.")),
            _ => new(Complexity.Complex, Urgency.Normal),
        };
    }

    private static Assessment Now(FormValues form, LocalText what) => new(
        Complexity.Complex,
        Urgency.Emergency,
        Reason: form["called"] == "yes"
            ? new($"{what.Zh}写信人已经打过 122，请核对是否已派警。", $"{what.In("en")} The writer has called 122; check whether somebody was sent.")
            : new($"{what.Zh}写信人还没有打 122，请马上通知 122 派警，并请写信人以后直接拨打。",
                $"{what.In("en")} The writer has not called 122; have 122 send somebody at once, and ask the writer to ring next time."));
}
