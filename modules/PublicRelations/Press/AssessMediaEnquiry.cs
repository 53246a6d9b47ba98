using Governance.Contracts;
using MediatR;
using NodaTime;

namespace Governance.PublicRelations.Press;

/// <summary>An answer after the deadline is of no use: what is due today or tomorrow comes first.</summary>
[Handles(Code)]
internal sealed class AssessMediaEnquiry(IClock clock) : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "public-relations.media-enquiry";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) =>
        Task.FromResult(Decide(request.Enquiry.Form, Dates.Today(clock)));

    internal static Assessment Decide(FormValues form, LocalDate today) =>
        Dates.Read(form["deadline"]) is { } deadline && deadline <= today.PlusDays(1)
            ? new(Urgency: Urgency.High, Reason: new("今天或者明天截稿。", "The deadline is today or tomorrow."))
            : Assessment.None;
}
