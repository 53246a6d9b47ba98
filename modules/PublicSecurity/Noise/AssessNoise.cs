using Governance.Contracts;
using Governance.PublicSecurity.Areas;
using MediatR;

namespace Governance.PublicSecurity.Noise;

/// <summary>
/// Noise goes to the station of its area. Persuasion that failed before is what a penalty needs (article 88 of the Public Security Administration
/// Punishments Law), so the officer is told of it.
/// </summary>
[Handles(Code)]
internal sealed class AssessNoise : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "public-security.noise";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        // Site and factory noise is for other authorities: the desk passes it on, no station does.
        if (form["source"] is "building-site" or "factory")
            return new(
                Complexity.Simple, Urgency.Normal, Reason: new("不由公安机关管，请转 12345 或者主管部门并告诉写信人。", "Not a police matter: pass it on and tell the writer."));
        var (urgency, why) = (form["now"], form["danger"]) switch
        {
            ("yes", "yes") =>
                (Urgency.Emergency,
                new LocalText("正有人争吵动手或者威胁，请马上核对 110 是否已派警。", "People are fighting or threatened now; check whether 110 has sent somebody.")),
            ("yes", _) => (Urgency.High, new LocalText("噪声正在持续。", "The noise is going on now.")),
            _ when TriedInVain(form) => (Urgency.High, new LocalText("劝阻、调解过仍未停止，可以依法处罚。", "It went on after persuasion and can be penalised.")),
            _ => (Urgency.Normal, null),
        };
        return new(Complexity.Complex, urgency, Area.Station(form), Reason: Area.Reason(form, why));
    }

    private static bool TriedInVain(FormValues form) => form.All("tried").Any(who => who is "estate" or "committee" or "police");
}
