using Governance.Contracts;
using MediatR;

namespace Governance.PublicRelations.Thanks;

/// <summary>A letter of thanks with a file number reaches whoever answered at once, before anybody at the desk has read it.</summary>
internal sealed class PassOnLetter(IMediator host) : INotificationHandler<EnquiryAccepted>
{
    internal const string Code = "public-relations.thank-you";

    // A number that leads nowhere is no failure: the desk looks for the officer by hand, as it does for letters without a number.
    public Task Handle(EnquiryAccepted notification, CancellationToken cancellationToken) =>
        notification.Enquiry.BusinessType == Code && notification.Enquiry.Form["fileNumber"] is { } number
            ? host.Send(new PassOnThanks(notification.Enquiry.Id, number), cancellationToken)
            : Task.CompletedTask;
}
