using Governance.Contracts;
using MediatR;

namespace Governance.Trial;

/// <summary>Keeps what it hears of an enquiry, in the order of hearing.</summary>
internal sealed class Hearing(IMediator host)
    : INotificationHandler<EnquiryAccepted>, INotificationHandler<EnquiryRouted>, INotificationHandler<EnquiryReplied>, INotificationHandler<EnquiryRated>,
      INotificationHandler<ClockWarned>, INotificationHandler<ClockBreached>
{
    public Task Handle(EnquiryAccepted notification, CancellationToken cancellationToken) => Hear(notification.Enquiry.Id, "accepted");

    public Task Handle(EnquiryRouted notification, CancellationToken cancellationToken) => Hear(notification.EnquiryId, "routed");

    public Task Handle(EnquiryReplied notification, CancellationToken cancellationToken) => Hear(notification.EnquiryId, "replied");

    public Task Handle(EnquiryRated notification, CancellationToken cancellationToken) => Hear(notification.EnquiryId, $"rated {notification.Stars}");

    public Task Handle(ClockWarned notification, CancellationToken cancellationToken) => Hear(notification.EnquiryId, "warned");

    public Task Handle(ClockBreached notification, CancellationToken cancellationToken) => Hear(notification.EnquiryId, "breached");

    private async Task Hear(Guid enquiry, string what)
    {
        var before = (await host.Send(new ReadDocument($"heard/{enquiry}"))).Content;
        await host.Send(new KeepDocument($"heard/{enquiry}", before is null ? what : $"{before}, {what}"));
    }
}
