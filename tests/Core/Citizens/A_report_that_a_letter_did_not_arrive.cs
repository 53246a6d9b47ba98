using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Clocks.Notices;
using Governance.Core.Correspondence;
using Governance.Core.Intake;
using Governance.Core.Outbox;
using Governance.Core.Telling;
using Governance.Core.Tests.Clocks;
using Governance.Core.Timeline;

namespace Governance.Core.Tests.Citizens;

public sealed class A_report_that_a_letter_did_not_arrive(SharedServer shared) : IAsyncLifetime
{
    private readonly MailServerOfAnother post = new();
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.OpenWithMail(shared, post.Port);

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        await post.DisposeAsync();
    }

    [Fact]
    public async Task Stands_also_where_it_is_faster_than_what_took_the_message()
    {
        var officer = await bureau.Employ("office");
        var sent = await bureau.Accept(A.Consultation with { Contact = new("王小明", null, "zhang@example.org") });
        await bureau.Request((TellCitizens tell) => tell.Run(default));
        await Deliver();
        (await bureau.Step(A.Office, sent.Id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();
        (await bureau.Request((TellCitizens tell) => tell.Run(default))).ShouldBeGreaterThan(0);
        var way = new MailThatComesBack(message => bureau.Request(async (NoteReturned note) =>
        {
            await note.Run(message.Id, default);
            return true;
        }));

        (await bureau.Get<SendDeliveries>().Run(way, default)).ShouldBe(1);
        (await HowToldOfTheReply(sent)).ShouldBe("电子邮件没有送到");

        // An admin sends it again within the same moment, and it is taken.
        (await bureau.Ask("update outbox set delivered_at = null, dead_at = created_at, last_failure = 'x' where channel = 'email' and attempts > 0 "
            + "and id = (select max(id) from outbox where channel = 'email') returning attempts")).ShouldBe("1");
        (await bureau.Request((ResendMessages use) => use.Run(A.Admin, null, default))).Done().Messages.ShouldBe(1);
        await Deliver();
        (await HowToldOfTheReply(sent)).ShouldBe("已用电子邮件通知");
        (await bureau.Notices(officer)).Notices.Count(notice => notice.Text == NoticeText.Of(StaffNews.NotDelivered)).ShouldBe(1);
    }

    private async Task<string> HowToldOfTheReply(Acknowledgement sent) =>
        (await bureau.Track(sent.QueryCode)).Timeline.Single(line => line.Event == TimelineEvent.Replied).Told.ShouldHaveSingleItem().How.Zh;

    private Task<int> Deliver() => bureau.Get<SendDeliveries>().Run((IDeliveringChannel)bureau.Get<ChannelsFound>().Find(EmailChannel.Code)!, default);

    /// <summary>Mail that is taken, but back before it is said to be taken.</summary>
    private sealed class MailThatComesBack(Func<OutgoingMessage, Task> back) : IDeliveringWay
    {
        public string Way => EmailChannel.Code;

        public LocalText Called { get; } = new("邮件", "mail");

        public bool DropsRepeats => false;

        public async Task<DeliveryResult> Deliver(OutgoingMessage message, CancellationToken patience)
        {
            await back(message);
            return DeliveryResult.Delivered;
        }
    }
}
