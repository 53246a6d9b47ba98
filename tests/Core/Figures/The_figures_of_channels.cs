using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Channels.Portal;
using Governance.Core.Outbox;
using Governance.Core.Statistics;
using Governance.Core.Telling;
using Governance.Core.Tests.Citizens;
using NodaTime;

namespace Governance.Core.Tests.Figures;

public sealed class The_figures_of_channels(SharedServer shared) : IAsyncLifetime
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
    public async Task Say_what_came_how_soon_it_was_answered_what_left_and_what_did_not_arrive()
    {
        var quick = await bureau.Accept(A.Consultation with { Contact = new(Email: "zhang@example.org") });
        var slow = await bureau.Accept(A.Consultation with { Contact = new(Email: "wang@example.org") });
        await Deliver();
        bureau.Clock.AdvanceMinutes(60);
        await Reply(quick.Id);
        await Deliver();
        post.Stranger = true;
        bureau.Clock.AdvanceMinutes(120);
        await Reply(slow.Id);
        await Deliver();
        await Reply((await bureau.Accept(A.Consultation)).Id);

        var channels = await bureau.Request((ReadChannels read) => read.Run(default));
        var portal = channels.Single(row => row.Code == PortalChannel.Code);
        (portal.Accepted, portal.Due, portal.InTime, portal.FirstReply).ShouldBe((3, 3, 3, Duration.FromHours(1)));
        var mail = channels.Single(row => row.Code == EmailChannel.Code);
        (mail.Sent, mail.Failed, mail.OnTheirWay, mail.Accepted, mail.FirstReply, mail.Delivers).ShouldBe((3, 1, 0, 0, null, true));

        bureau.Clock.AdvanceHours(24 * 31);
        (await bureau.Request((ReadChannels read) => read.Run(default))).Single(row => row.Code == EmailChannel.Code).Sent.ShouldBe(0, "of thirty days");
    }

    private async Task Reply(Guid id) => (await bureau.Step(A.Office, id, "reply", ("reply", "请带户口簿到窗口办理。"))).Done();

    private async Task Deliver()
    {
        for (var turn = 0; turn < 4; turn++)
        {
            await bureau.Request((TellCitizens tell) => tell.Run(default));
            await bureau.Get<SendDeliveries>().Run((IDeliveringChannel)bureau.Get<ChannelsFound>().Find(EmailChannel.Code)!, default);
        }
    }
}
