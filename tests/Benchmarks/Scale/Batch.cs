using Governance.Core.Clocks;
using Governance.Core.Clocks.Notices;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Outbox;
using Governance.Core.Publishing;
using Governance.Core.Timeline;
using NodaTime;
using Npgsql;

namespace Governance.Benchmarks.Scale;

/// <summary>The rows of some thousand enquiries, written table by table.</summary>
internal sealed class Batch(GovernanceDb db)
{
    private static readonly Duration Delivered = Duration.FromSeconds(1);
    private readonly CopyRows<Clock> clocks = new(db);
    private readonly CopyRows<TimelineEntry> entries = new(db);
    private readonly CopyRows<OutboxMessage> messages = new(db);
    private readonly CopyRows<PublishedAnswer> published = new(db);
    private readonly CopyRows<StaffNotice> notices = new(db);

    internal CopyRows<Enquiry> Enquiries { get; } = new(db);

    internal void Add(object row)
    {
        switch (row)
        {
            case Clock clock:
                clocks.Add(clock);
                break;
            case TimelineEntry entry:
                entries.Add(entry);
                break;
            case OutboxMessage message:
                Deliver(message);
                break;
            case PublishedAnswer answer:
                published.Add(answer);
                break;
        }
    }

    internal void Add(TickedRows rows)
    {
        foreach (var entry in rows.Entries)
            entries.Add(entry);
        foreach (var message in rows.Messages)
            Deliver(message);
        // Read long ago: nobody has thousands of unread ones.
        foreach (var notice in rows.Notices)
            notices.Add(
                new() { OfficerId = notice.Officer, EnquiryId = notice.Enquiry, ClockId = notice.Clock, Event = Enum.Parse<StaffNews>(notice.Event.ToString()),
                    At = notice.At,
                ReadAt = notice.At });
    }

    internal async Task Write(NpgsqlConnection connection)
    {
        await Enquiries.Write(connection);
        await clocks.Write(connection);
        await entries.Write(connection);
        await messages.Write(connection);
        await published.Write(connection);
        await notices.Write(connection);
    }

    private void Deliver(OutboxMessage message)
    {
        (message.DeliveredAt, message.Attempts) = (message.CreatedAt + Delivered, 1);
        messages.Add(message);
    }
}
