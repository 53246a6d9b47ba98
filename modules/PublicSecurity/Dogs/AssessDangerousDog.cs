using Governance.Contracts;
using Governance.PublicSecurity.Areas;
using MediatR;

namespace Governance.PublicSecurity.Dogs;

/// <summary>A dog that hurts people is for the station of the area; trade and breeding is for the dog desk itself.</summary>
[Handles(Code)]
internal sealed class AssessDangerousDog : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "public-security.dangerous-dog";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var unit = form.All("what").Contains("trade") ? null : Area.Station(form);
        var reason = Why(form);
        return new(Complexity.Complex, Weight(form), unit, Reason: unit is null ? reason : Area.Reason(form, reason));
    }

    private static Urgency Weight(FormValues form) => (form["now"], form["hurt"]) switch
    {
        ("yes", _) => Urgency.Emergency,
        (_, "bitten") => Urgency.High,
        _ when form.All("what").Contains("banned") => Urgency.High,
        _ => Urgency.Normal,
    };

    private static LocalText? Why(FormValues form) => (form["now"], form["treated"]) switch
    {
        ("yes", _) => new("犬只正在伤人或者失控，请马上通知 110 派警。", "A dog is hurting people or out of control; have 110 send officers at once."),
        (_, "not-yet") => new("被咬伤还没有处理，请先提醒清洗伤口、打疫苗。", "Bitten and not treated yet; first remind the writer of washing and vaccination."),
        (_, "clinic") => new("有人被咬伤，请查明犬主和免疫情况。", "Somebody was bitten; find the keeper and the vaccination record."),
        _ => null,
    };
}
