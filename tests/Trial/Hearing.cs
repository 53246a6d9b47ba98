using Governance.Contracts;
using MediatR;

namespace Governance.Trial;

/// <summary>Keeps what it hears of an enquiry, in the order of hearing.</summary>
internal sealed class Hearing(IMediator host)
    : INotificationHandler<EnquiryAccepted>, INotificationHandler<EnquiryRouted>, INotificationHandler<EnquiryReplied>, INotificationHandler<EnquiryRated>,
      INotificationHandler<ClockWarned>, INotificationHandler<ClockBreached>, INotificationHandler<ReservationGivenBack>
{
    public Task Handle(EnquiryAccepted notification, CancellationToken cancellationToken) => Hear(notification.Enquiry.Id, "accepted");

    /// <summary>Deaf three times to what asks for it.</summary>
    public async Task Handle(EnquiryRouted notification, CancellationToken cancellationToken)
    {
        if (notification.Reason == "装聋三次")
        {
            var deaf = (await host.Send(new ReadDocument($"deaf/{notification.EnquiryId}"), cancellationToken)).Content ?? "";
            await host.Send(new KeepDocument($"deaf/{notification.EnquiryId}", deaf + "x"), cancellationToken);
            if (deaf.Length < 3)
                throw new InvalidOperationException("It does not listen.");
        }

        await Hear(notification.EnquiryId, "routed");
    }

    public Task Handle(EnquiryReplied notification, CancellationToken cancellationToken) => Hear(notification.EnquiryId, "replied");

    public Task Handle(EnquiryRated notification, CancellationToken cancellationToken) => Hear(notification.EnquiryId, $"rated {notification.Stars}");

    public Task Handle(ClockWarned notification, CancellationToken cancellationToken) => Hear(notification.EnquiryId, "warned");

    public Task Handle(ClockBreached notification, CancellationToken cancellationToken) => Hear(notification.EnquiryId, "breached");

    public Task Handle(ReservationGivenBack notification, CancellationToken cancellationToken) =>
        Hear(notification.EnquiryId, $"{notification.Source} {notification.Value} {(notification.Expired ? "expired" : "returned")}");

    private async Task Hear(Guid enquiry, string what)
    {
        var before = (await host.Send(new ReadDocument($"heard/{enquiry}"))).Content;
        await host.Send(new KeepDocument($"heard/{enquiry}", before is null ? what : $"{before}, {what}"));
    }
}
