using System.Globalization;
using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.ElectricBicycles;

/// <summary>
/// What is an electric bicycle by GB 17761: at most 25 km/h, 48 V, 400 W and 55 kg; since the edition of 2024 a bicycle with
/// lead-acid battery may weigh 63 kg. Anything above is a motor vehicle and registered as one.
/// </summary>
[Handles(Code)]
internal sealed class CheckElectricBicycle : IRequestHandler<CheckSubmission, SubmissionCheck>
{
    internal const string Code = "traffic.electric-bicycle-registration";

    private const string LeadAcid = "铅酸蓄电池";

    public Task<SubmissionCheck> Handle(CheckSubmission request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Form));

    internal static SubmissionCheck Decide(FormValues form) => new([.. Above(form, "maxSpeed", 25, "km/h")
        .Concat(Above(form, "voltage", 48, "V"))
        .Concat(Above(form, "power", 400, "W"))
        .Concat(Above(form, "mass", form["battery"] == LeadAcid ? 63 : 55, "kg"))]);

    private static IEnumerable<FieldError> Above(FormValues form, string field, decimal limit, string unit)
    {
        if (decimal.TryParse(form[field], NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value > limit)
            yield return new(field, new(
                $"请对照合格证核对。超过 {limit} {unit} 的不是电动自行车，不能在这里登记；合格证写明是电动轻便摩托车或者电动摩托车的，请到车辆管理所按机动车登记。",
                $"Please compare with the certificate. Above {limit} {unit} it is no electric bicycle and cannot be registered here; if the certificate "
                    + "calls it an electric moped or motorcycle, register it as a motor vehicle at the Vehicle and Licensing Office."));
    }
}
