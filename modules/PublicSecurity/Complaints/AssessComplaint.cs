using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.Complaints;

/// <summary>
/// Names the unit complained about, so that neither it nor its members ever hold or read the complaint; a complaint about the supervision desk goes to
/// the department itself.
/// </summary>
[Handles(Code)]
internal sealed class AssessComplaint : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "public-security.complaint";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var about = form["team"] is { } team and not "unknown" ? $"public-security.{team}" : null;
        var urgent = form.All("matter").Any(matter => matter is "force" or "privacy");
        return new(
            Urgency: urgent ? Urgency.High : null,
            Unit: about == "public-security.supervision" ? "public-security" : null,
            Reason: urgent ? new("涉及使用暴力或者泄露个人信息，先封存视频和记录。", "Violence or personal data are in question; secure video and records first.") : null,
            About: about);
    }
}
