using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.Traffic.Inspections;

[Handles(InspectedVehicle.Code)]
internal sealed class SuggestInspectionReply(IClock clock) : IRequestHandler<SuggestReply, SuggestedReply>
{
    public Task<SuggestedReply> Handle(SuggestReply request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(InspectedVehicle.Of(request.Enquiry.Form), Dates.Today(clock)));

    internal static SuggestedReply Decide(InspectedVehicle? vehicle, LocalDate today) => vehicle is null
        ? SuggestedReply.None
        : new(
            string.Join('\n', (IEnumerable<string>)
            [
                "您好！您的检验预约已确认，请按所选的时间把车开到检验站，迟到半小时以上的，按现场排队办理。",
                "请带行驶证和交强险凭证，把车上的三角警告牌和灭火器（按规定要配备的车辆）放好，提前处理完这辆车的违法记录。",
                .. Warning(vehicle, today),
                .. Next(vehicle, today),
            ]),
            new("按本诉求填写的车辆种类和日期推算，发送前请核对登记信息。",
                "Worked out from the kind and dates given in this application; please compare with the register before sending."));

    private static IEnumerable<string> Warning(InspectedVehicle vehicle, LocalDate today) => vehicle.ValidUntil < today
        ? [$"检验有效期已于{Dates.Written(vehicle.ValidUntil).Zh}届满，检验合格以前请不要驾驶这辆车上道路行驶；怎样把车送到检验站，请先与检验站联系。"]
        : [];

    private static IEnumerable<string> Next(InspectedVehicle vehicle, LocalDate today) =>
        vehicle.ValidUntil >= today && vehicle.AfterPassing is { } next
            ? [$"检验合格后，有效期到{Dates.Written(next.ValidUntil).Zh}，下一次{(next.MarkOnly ? "只要在“交管12123”申领检验标志，不用上线检验" : "需要上线检验")}。"]
            : [];
}
