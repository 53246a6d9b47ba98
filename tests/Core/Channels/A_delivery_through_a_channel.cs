using Governance.Core.Channels;
using Governance.Core.Data;
using Governance.Core.Enquiries;
using Governance.Core.Outbox;
using Governance.Core.Protection;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Channels;

public sealed class A_delivery_through_a_channel(SharedServer shared)
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task Goes_out_once_to_each_recipient_whatever_hosts_deliver()
    {
        await using var post = new PigeonPost();
        var channel = new PigeonChannel(post);
        await using var bureau = await Bureau.Open(shared, channel);
        await using var second = await bureau.Start(bureau.Clock);
        var recipients = Enumerable.Range(0, 40).Select(number => $"citizen-{number:00}").ToArray();
        foreach (var recipient in recipients)
            await Queue(bureau, channel, recipient, (await bureau.Accept(A.Consultation)).Id);

        for (var turn = 0; turn < 20; turn++)
            await Task.WhenAll(bureau.Get<SendDeliveries>().Run(channel, default), second.GetRequiredService<SendDeliveries>().Run(channel, default));

        post.Arrived.Select(letter => letter.Split(' ')[0]).Order().ShouldBe(recipients);
        (await bureau.Ask("select count(*) from outbox where channel <> '' and delivered_at is null")).ShouldBe("0");
    }

    [Fact]
    public async Task Keeps_the_order_of_an_enquiry_and_waits_for_no_module()
    {
        await using var post = new PigeonPost();
        var channel = new PigeonChannel(post);
        await using var bureau = await Bureau.Open(shared, channel);
        var acknowledgement = await bureau.Accept(A.Typed("trial.question"));
        // News to the module lies before them and is never told here.
        foreach (var text in new[] { "first", "second", "third" })
            await Queue(bureau, channel, "wang", acknowledgement.Id, text);
        post.Answers.Enqueue("BUSY");

        await Send(bureau, channel);
        post.Arrived.ShouldBeEmpty("the later ones wait for the first");
        bureau.Clock.AdvanceMinutes(1);
        await Send(bureau, channel);

        post.Arrived.ShouldBe(["wang first", "wang second", "wang third"]);
    }

    [Fact]
    public async Task That_is_refused_is_not_tried_again_and_says_why()
    {
        await using var post = new PigeonPost();
        var channel = new PigeonChannel(post);
        await using var bureau = await Bureau.Open(shared, channel);
        await Queue(bureau, channel, "gone");
        post.Answers.Enqueue("NO Nobody of that name.");

        await Send(bureau, channel);
        bureau.Clock.AdvanceHours(5);
        await Send(bureau, channel);

        post.Tries.ShouldBe(1);
        var dead = (await bureau.Request((ReadOutbox use) => use.Run(A.Admin, default))).Done().Troubled.ShouldHaveSingleItem();
        dead.ShouldSatisfyAllConditions(
            message => message.Failure.ShouldBe("Nobody of that name."), message =>
                message.Channel!.In("en").ShouldBe("Pigeon post"), message => message.EndUnknown.ShouldBeFalse(),
            message => message.DeadAt.ShouldNotBeNull());
    }

    [Fact]
    public async Task That_cannot_be_taken_yet_pauses_longer_each_time_is_given_up_and_sent_again_by_an_admin()
    {
        await using var post = new PigeonPost();
        var channel = new PigeonChannel(post);
        await using var bureau = await Bureau.Open(shared, channel);
        await Queue(bureau, channel, "wang");
        foreach (var _ in Enumerable.Range(1, OutboxMessage.MostAttempts))
            post.Answers.Enqueue("BUSY");

        await Send(bureau, channel);
        bureau.Clock.AdvanceSeconds(19);
        (await bureau.Get<SendDeliveries>().Run(channel, default)).ShouldBe(0, "the first pause is twenty seconds");
        bureau.Clock.AdvanceSeconds(1);
        (await bureau.Get<SendDeliveries>().Run(channel, default)).ShouldBe(1);
        for (var attempt = 0; attempt < 20; attempt++)
        {
            bureau.Clock.AdvanceHours(1);
            await Send(bureau, channel);
        }

        post.Tries.ShouldBe(OutboxMessage.MostAttempts);
        (await bureau.Request((ResendMessages use) => use.Run(A.Admin, null, default))).Done().Messages.ShouldBe(1);
        await Send(bureau, channel);
        post.Arrived.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Pauses_as_long_as_the_platform_asks()
    {
        await using var post = new PigeonPost();
        var channel = new PigeonChannel(post);
        await using var bureau = await Bureau.Open(shared, channel);
        await Queue(bureau, channel, "wang");
        post.Answers.Enqueue("BUSY 15");

        await Send(bureau, channel);
        bureau.Clock.AdvanceMinutes(14);
        (await bureau.Get<SendDeliveries>().Run(channel, default)).ShouldBe(0);
        bureau.Clock.AdvanceMinutes(1);
        (await bureau.Get<SendDeliveries>().Run(channel, default)).ShouldBe(1);
    }

    [Fact]
    public async Task Whose_end_is_unknown_is_never_repeated_by_itself()
    {
        await using var post = new PigeonPost();
        var channel = new PigeonChannel(post) { Patience = Short };
        await using var bureau = await Bureau.Open(shared, channel);
        await Queue(bureau, channel, "wang");
        post.Answers.Enqueue("LOST");

        await Send(bureau, channel);
        bureau.Clock.AdvanceHours(5);
        await Send(bureau, channel);
        (await bureau.Request((ResendMessages use) => use.Run(A.Admin, null, default))).Done().Messages.ShouldBe(0, "together with others is blindly");
        await Send(bureau, channel);

        post.Tries.ShouldBe(1);
        var unknown = (await bureau.Request((ReadOutbox use) => use.Run(A.Admin, default))).Done().Troubled.ShouldHaveSingleItem();
        unknown.EndUnknown.ShouldBeTrue();
        (await bureau.Request((ResendMessages use) => use.Run(A.Admin, unknown.Id, default))).Done().Messages.ShouldBe(1, "by name it is a decision");
        await Send(bureau, channel);
        post.Arrived.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Whose_end_is_unknown_is_repeated_where_the_platform_drops_repeats()
    {
        await using var post = new PigeonPost { DropsRepeats = true };
        var channel = new PigeonChannel(post) { Patience = Short };
        await using var bureau = await Bureau.Open(shared, channel);
        await Queue(bureau, channel, "wang");
        post.Answers.Enqueue("LOST");

        await Send(bureau, channel);
        bureau.Clock.AdvanceMinutes(1);
        await Send(bureau, channel);

        post.Tries.ShouldBe(2);
        post.Arrived.ShouldHaveSingleItem();
        (await bureau.Ask("select count(*) from outbox where channel <> '' and delivered_at is not null")).ShouldBe("1");
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public async Task That_a_host_began_before_it_died_is_handed_over_again_only_where_repeats_are_dropped(bool dropsRepeats, int tries)
    {
        await using var post = new PigeonPost { DropsRepeats = dropsRepeats };
        var channel = new PigeonChannel(post);
        await using var bureau = await Bureau.Open(shared, channel);
        await Queue(bureau, channel, "wang");
        await bureau.Ask("update outbox set begun_at = created_at, attempts = 1 where channel <> ''");

        await Send(bureau, channel);

        post.Tries.ShouldBe(tries);
        (await bureau.Ask("select count(*) from outbox where begun_at is not null and dead_at is not null")).ShouldBe(
            dropsRepeats ? "0" : "1", "a person looks at it");
    }

    [Fact]
    public async Task Past_the_time_in_which_the_citizen_may_be_written_to_is_not_tried()
    {
        await using var post = new PigeonPost();
        var channel = new PigeonChannel(post);
        await using var bureau = await Bureau.Open(shared, channel);
        var acknowledgement = await bureau.Accept(A.Consultation);
        await Queue(bureau, channel, new ReturnAddress("loft", "wang", WrittenBefore: bureau.Clock.GetCurrentInstant() + NodaTime.Duration.FromHours(48)),
            acknowledgement.Id, "late");
        bureau.Clock.AdvanceHours(48);

        await Send(bureau, channel);

        post.Tries.ShouldBe(0);
        (await bureau.Ask("select last_failure from outbox where channel <> '' and dead_at is not null")).ShouldContain("is over");
    }

    private static async Task Queue(Bureau bureau, PigeonChannel channel, string recipient) =>
        await Queue(bureau, channel, recipient, (await bureau.Accept(A.Consultation)).Id);

    private static Task<int> Queue(Bureau bureau, PigeonChannel channel, string recipient, Guid enquiry, string text = "hello") =>
        Queue(bureau, channel, new ReturnAddress("loft", recipient), enquiry, text);

    private static Task<int> Queue(Bureau bureau, PigeonChannel channel, ReturnAddress to, Guid enquiry, string text) => bureau.Request((GovernanceDb db) =>
    {
        db.Outbox.Add(
            OutboxMessage.Through(channel, enquiry, new(Guid.CreateVersion7(), to, text), bureau.Get<FieldProtection>(), bureau.Clock.GetCurrentInstant()));
        return db.SaveChangesAsync();
    });

    private static async Task Send(Bureau bureau, PigeonChannel channel)
    {
        for (var turn = 0; turn < 100 && await bureau.Get<SendDeliveries>().Run(channel, default) > 0; turn++)
            continue;
    }
}
