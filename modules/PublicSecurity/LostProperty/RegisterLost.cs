using Governance.Contracts;
using MediatR;

namespace Governance.PublicSecurity.LostProperty;

/// <summary>What was reported lost stands in the book from the moment that it is accepted; hearing of it twice changes nothing.</summary>
internal sealed class RegisterLost(IMediator host) : INotificationHandler<EnquiryAccepted>
{
    public async Task Handle(EnquiryAccepted notification, CancellationToken cancellationToken)
    {
        var enquiry = notification.Enquiry;
        if (enquiry.BusinessType != LookUpFound.Code || Thing.Of(enquiry.Id, enquiry.Form, "lostOn") is not { } lost)
            return;
        if (await new LostAndFound(host).Write(LostAndFound.Lost, lost, cancellationToken) is { } refusal)
            throw new InvalidOperationException(refusal.In("en"));
    }
}
