using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Facilities;

/// <summary>Nothing about a road can be answered from the desk: somebody has to go and look. What differs is how soon.</summary>
[Handles(Code)]
internal sealed class AssessFacility : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "traffic.signal-or-marking";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form) => (form["problem"], form["surroundings"]) switch
    {
        ("conflicting-green", _) => Urgent(new("两个方向同时放行，随时可能相撞。", "Two directions have green at once and may collide at any moment.")),
        ("signal-out", _) => Urgent(new("信号灯不亮，路口无人指挥。", "The signal is out and nobody directs the junction.")),
        ("sign-fallen", _) => Urgent(new("标志杆件倾斜或者倒下，可能砸伤人。", "A post leans or has fallen and may hurt somebody.")),
        ("sign-missing" or "crossing-worn", "school") => Urgent(new("学校、幼儿园附近的标志或者人行横道看不到。", "By a school, and sign or crossing cannot be seen.")),
        _ => new(Complexity.Complex, Reason: new("需要到现场查看。", "Somebody has to look at the place.")),
    };

    private static Assessment Urgent(LocalText reason) => new(Complexity.Complex, Urgency.High, Reason: reason);
}
