using Governance.Core.Channels;
using Governance.Core.Outbox;
using Governance.Core.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Governance.Core.Tests.Webhooks;

public sealed class A_receiver_in_trouble(SharedServer shared) : IAsyncLifetime
{
    private readonly Receiver receiver = new();
    private Bureau bureau = null!;
    private Guid id;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.OpenForReceivers(shared);
        id = await bureau.Keep(Hooks.To(receiver.Address));
    }

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        await receiver.DisposeAsync();
    }

    [Theory]
    [InlineData("500", "it broke")]
    [InlineData("400", "it did not understand")]
    [InlineData("302 http://127.0.0.1:9/", "it pointed elsewhere, and nobody goes there")]
    public async Task Is_sent_the_same_again_under_the_same_number_when(string answer, string why)
    {
        receiver.Answers.Enqueue(answer);
        await bureau.Accept(A.Consultation);

        await bureau.Tell();
        receiver.All.Count.ShouldBe(1, why);
        (await Shown()).Failure.ShouldNotBeNull(why).Zh.ShouldContain(answer[..3]);
        bureau.Clock.AdvanceMinutes(1);
        await bureau.Tell();

        receiver.All.Count.ShouldBe(2);
        receiver.All.Select(message => (message.Id, message.Body)).Distinct().ShouldHaveSingleItem();
        receiver.All.Select(message => message.Second).ShouldBeUnique("the moment is that of the attempt, or a receiver would drop it as old");
        receiver.All.ShouldAllBe(message => message.IsSignedBy(Hooks.Secret));
        (await Shown()).ShouldSatisfyAllConditions(shown => shown.Failure.ShouldBeNull(), shown => shown.Waiting.ShouldBe(0));
    }

    [Fact]
    public async Task Is_left_alone_as_long_as_it_asks_with_all_that_waits()
    {
        receiver.Answers.Enqueue("429 900");
        await bureau.Accept(A.Consultation);
        await bureau.Tell();
        await bureau.Accept(A.Consultation);

        bureau.Clock.AdvanceMinutes(14);
        await bureau.Tell();
        receiver.All.Count.ShouldBe(1);
        bureau.Clock.AdvanceMinutes(1);
        await bureau.Tell();
        receiver.All.Count.ShouldBe(3);
    }

    [Fact]
    public async Task That_says_it_is_gone_is_switched_off_until_an_admin_switches_it_on_again()
    {
        receiver.Answers.Enqueue("410");
        await bureau.Accept(A.Consultation);
        await bureau.Tell();
        await bureau.Get<KeptWebhooks>().Reload(default);
        bureau.Clock.AdvanceHours(2);
        await bureau.Accept(A.Consultation);
        await bureau.Tell();

        receiver.All.Count.ShouldBe(1);
        (await Shown()).ShouldSatisfyAllConditions(
            shown => shown.OffAt.ShouldNotBeNull(), shown => shown.Failure!.In("en").ShouldContain("gone"), shown => shown.Waiting.ShouldBe(1));
        (await bureau.Ask("select string_agg(what || ' ' || account, ',') from audit_entries where subject = $1", $"{id}")).ShouldBe("receiver.off platform");

        (await bureau.Request((SwitchOnAgain use) => use.Run(A.Admin, id, default))).Done();
        await bureau.Tell();
        receiver.All.Count.ShouldBe(2, "what waited goes out; what happened meanwhile does not");
        (await bureau.Request((SwitchOnAgain use) => use.Run(A.Admin, id, default))).Refused(ProblemKind.NotFound);
    }

    [Fact]
    public async Task That_takes_nothing_for_days_is_switched_off()
    {
        for (var tries = 0; tries < 500; tries++)
            receiver.Answers.Enqueue("503");
        await bureau.Accept(A.Consultation);
        for (var hours = 0; hours < 71; hours++)
        {
            await bureau.Tell();
            bureau.Clock.AdvanceHours(1);
        }

        (await Shown()).ShouldSatisfyAllConditions(shown => shown.OffAt.ShouldBeNull("it may come back"), shown => shown.Waiting.ShouldBe(1));
        bureau.Clock.AdvanceHours(2);
        await bureau.Tell();
        (await Shown()).OffAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task That_answered_once_begins_its_days_anew()
    {
        receiver.Answers.Enqueue("500");
        await bureau.Accept(A.Consultation);
        await bureau.Tell();
        bureau.Clock.AdvanceHours(1);
        await bureau.Tell();
        bureau.Clock.AdvanceHours(80);
        receiver.Answers.Enqueue("500");
        await bureau.Accept(A.Consultation);
        await bureau.Tell();

        (await Shown()).OffAt.ShouldBeNull();
    }

    [Fact]
    public async Task That_answers_without_end_is_not_listened_to()
    {
        receiver.Answers.Enqueue("flood");
        await bureau.Accept(A.Consultation);

        await bureau.Tell().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        (await Shown()).ShouldSatisfyAllConditions(shown => shown.Failure.ShouldBeNull(), shown => shown.Waiting.ShouldBe(0));
    }

    [Fact]
    public async Task Was_begun_with_by_a_host_that_died_and_gets_it_again_under_the_same_number()
    {
        await bureau.Accept(A.Consultation);
        await bureau.Tell();
        await bureau.Ask(
            "update outbox set delivered_at = null, begun_at = created_at, attempts = 1, next_attempt_at = created_at where channel like 'webhook:%'");
        await using var second = await bureau.Start(bureau.Clock);

        await bureau.Tell(second);

        receiver.All.Count.ShouldBe(2);
        receiver.All.Select(message => message.Id).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Gets_each_once_and_in_order_from_two_hosts()
    {
        const int enquiries = 60;
        await using var second = await bureau.Start(bureau.Clock);
        var accepted = await Task.WhenAll(Enumerable.Range(0, enquiries).Select(_ => bureau.Accept(A.Consultation)));
        foreach (var enquiry in accepted)
            (await bureau.Step(A.Office, enquiry.Id, "reply", ("reply", "带户口簿。"))).Done();
        await Task.WhenAll(Hooks.Announce(bureau), Hooks.Announce(bureau, second));

        // Both look for what waits at the same moments, again and again: what the other has just begun is not theirs.
        for (var turn = 0; turn < enquiries && receiver.All.Count < 2 * enquiries; turn++)
            await Task.WhenAll(
                [Hooks.Announce(bureau), .. Enumerable.Range(0, 4).SelectMany(_ => new[] { Hooks.Send(bureau), Hooks.Send(bureau, second) })]);

        receiver.All.Select(message => message.Id).Distinct().Count().ShouldBe(2 * enquiries);
        receiver.All.Count.ShouldBe(2 * enquiries, "nothing went wrong, so nothing came twice");
        foreach (var enquiry in receiver.All.GroupBy(message => (string)message.Data["fileNumber"]!))
            enquiry.Select(message => message.Type).ShouldBe(["enquiry.accepted", "enquiry.answered"]);
    }

    [Fact]
    public async Task Holds_up_no_other_however_much_waits_for_it()
    {
        const int enquiries = 1000;
        await using var hasty = await Bureau.OpenForReceivers(shared, patience: 0.3);
        await using var silent = new Receiver { Usually = "silence" };
        await using var brisk = new Receiver();
        await hasty.Keep(Hooks.To(silent.Address, "不答"), Hooks.To(brisk.Address, "即答"));
        await Task.WhenAll(Enumerable.Range(0, enquiries).Select(_ => hasty.Accept(A.Consultation)));
        var (announcing, delivering) = (hasty.Get<AnnouncingLoop>(), hasty.Get<DeliveryLoop>());

        await announcing.StartAsync(default);
        await delivering.StartAsync(default);
        try
        {
            await Eventually.Holds(() => brisk.All.Count >= enquiries, "all have arrived where somebody answers");
        }
        finally
        {
            await announcing.StopAsync(default);
            await delivering.StopAsync(default);
        }

        brisk.All.Select(message => message.Id).Distinct().Count().ShouldBe(enquiries);
        silent.All.Count.ShouldBeInRange(1, 16, "it is left alone, and not asked a thousand times");
        (await hasty.Ask("select count(*) from outbox where channel like 'webhook:%' and delivered_at is null")).ShouldBe($"{enquiries}");
    }

    [Fact]
    public async Task Is_seen_when_an_admin_tries_it()
    {
        receiver.Answers.Enqueue("401");
        (await Try(receiver.Address))!.In("en").ShouldContain("401");
        (await Try(receiver.Address)).ShouldBeNull();
        (await Try($"http://127.0.0.1:{FreePort.Next()}/"))!.In("en").ShouldContain("cannot be reached");

        receiver.All.ShouldAllBe(message => message.Type == "webhook.test" && message.IsSignedBy(Hooks.Secret) && message.Data.AsObject().Count == 0);
    }

    [Fact]
    public async Task Is_signed_for_by_both_secrets_for_a_day_after_there_is_a_new_one()
    {
        var (newer, entry) = (WebhookSignature.NewSecret(), (await Shown()).Entry);
        (await bureau.Request((ChangeWebhooks use) => use.Run(A.Admin, [new(entry, newer)], "换密钥", null, default))).Done();
        await bureau.Accept(A.Consultation);
        await bureau.Tell();
        bureau.Clock.AdvanceHours(25);
        await bureau.Accept(A.Consultation);
        await bureau.Tell();

        receiver.All.Select(message => (message.IsSignedBy(newer), message.IsSignedBy(Hooks.Secret))).ShouldBe([(true, true), (true, false)]);
    }

    [Fact]
    public async Task That_is_switched_off_or_removed_gets_nothing_of_what_waited()
    {
        receiver.Answers.Enqueue("500");
        await bureau.Accept(A.Consultation);
        await bureau.Tell();

        await bureau.Keep((await Shown()).Entry with { On = false });

        (await bureau.Ask("select count(*) from outbox where channel like 'webhook:%'")).ShouldBe("0");
    }

    private async Task<ShownWebhook> Shown() => (await bureau.Request((ReadWebhooks use) => use.Run(A.Admin, default))).Done().Webhooks.Single();

    private async Task<Contracts.LocalText?> Try(string address) =>
        (await bureau.Request((TryWebhook use) => use.Run(A.Admin, new(Hooks.To(address), Hooks.Secret), default))).Done().Failure;
}
