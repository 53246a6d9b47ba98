using Governance.Contracts;
using MediatR;

namespace Governance.Traffic.Plates;

/// <summary>
/// Whoever gives his number back while it is checked is asked whether he still wants one: without a number there is nothing to confirm. A hold that ran
/// out by itself is no such word, since the number is kept for him after all where it is still free.
/// </summary>
internal sealed class AskAfterNumberGivenBack(IMediator host) : INotificationHandler<ReservationGivenBack>
{
    public async Task Handle(ReservationGivenBack notification, CancellationToken cancellationToken)
    {
        if (notification.Expired || notification.Source is not (PlatePool.SmallCars or PlatePool.NewEnergyCars))
            return;
        var asked = $"asked-after/{notification.EnquiryId}";
        if ((await host.Send(new ReadDocument(asked), cancellationToken)).Content == notification.Value)
            return;
        // An enquiry that is answered, or waits for its citizen anyway, refuses the question: then there is nothing to ask.
        await host.Send(new AskCitizen(notification.EnquiryId, Preselection.StillWanted(notification.Value)), cancellationToken);
        await host.Send(new KeepDocument(asked, notification.Value), cancellationToken);
    }
}
