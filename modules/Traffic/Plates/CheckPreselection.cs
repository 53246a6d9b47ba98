using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Plates;

[Handles(Preselection.Code)]
internal sealed class CheckPreselection(IMediator host) : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    public async Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken)
    {
        if (request.Form["vin"] is not { } vin)
            return SubmissionCheck.Passed;
        var kept = await host.Send(new ReadDocument(Preselection.DocumentOf(vin)), cancellationToken);
        return Decide(request.Form, vin, numberOfVehicle: kept.Content);
    }

    internal static SubmissionCheck Decide(FormValues form, string vin, string? numberOfVehicle)
    {
        var errors = new List<FieldError>();
        // Vehicles made abroad for other markets may carry a number without check digit.
        if (form["origin"] == "国产" && !VehicleIdentification.IsValid(vin))
            errors.Add(new("vin", new(
                "车辆识别代号的校验位不对，请对照合格证逐位核对，特别是 8 和 B、5 和 S、2 和 Z。",
                "The check digit of the vehicle identification number is wrong. Compare it with the certificate, above all 8 and B, 5 and S, 2 and Z.")));
        if (numberOfVehicle is not null)
            errors.Add(new("vin", new(
                "这辆车已经确认过预选号码，一辆车只能预选一个。要更换请到车辆管理所窗口。",
                "A number has already been confirmed for this vehicle. To change it, come to the Vehicle and Licensing Office.")));
        return new(errors);
    }
}
