using Governance.Core.Channels;
using Governance.Core.Channels.TextMessages;
using Governance.Core.Data;
using Governance.Core.Correspondence;
using Governance.Core.Outbox;
using Governance.Core.Protection;

namespace Governance.Core.Tests.Channels.TextMessages;

/// <summary>What the bureau says in templates.</summary>
internal static class Notices
{
    internal static MessageNotice Accepted { get; } =
        new(MessageNotice.Accepted, new Dictionary<string, string> { ["due"] = "2026-03-03 09:00", ["code"] = "7K4M-9QXR-2HTVC" });

    internal static MessageNotice News { get; } =
        new(MessageNotice.News, new Dictionary<string, string> { ["number"] = "ZQ20260302-0001", ["what"] = "有了答复" });

    /// <summary>Puts a notice about a new enquiry on its way.</summary>
    internal static async Task<Guid> Tell(this Bureau bureau, EnteredAccount account, string mobile, MessageNotice? notice)
    {
        var (enquiry, message) = (await bureau.Accept(A.Consultation), account.To(mobile, notice));
        var (channel, now) = (bureau.Get<TextMessageChannel>(), bureau.Clock.GetCurrentInstant());
        await bureau.Request(async (GovernanceDb db) =>
        {
            db.Told.Add(new() { Delivery = message.Id, EnquiryId = enquiry.Id, Entry = 1, Channel = channel.Code, WrittenAt = now });
            db.Outbox.Add(OutboxMessage.Through(channel, enquiry.Id, message, bureau.Get<FieldProtection>(), now));
            return await db.SaveChangesAsync();
        });
        return message.Id;
    }
}
