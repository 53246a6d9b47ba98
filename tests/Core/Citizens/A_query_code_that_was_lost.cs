using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Outbox;
using Governance.Core.Telling;
using Governance.Core.Telling.Confirming;
using Governance.Core.Telling.Policy;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Tracking.LostCodes;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Governance.Core.Tests.Citizens;

public sealed partial class A_query_code_that_was_lost(SharedServer shared) : IAsyncLifetime
{
    private const string Address = "zhang@example.org";
    private readonly MailServerOfAnother post = new();
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.OpenWithMail(shared, post.Port);
        (await bureau.Request((ChangeTellingPolicy use) => use.Run(
            A.Admin, TellingPolicy.AtFirst with { ConfirmAddresses = true }, 0, "局里定的", default))).Done();
    }

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        await post.DisposeAsync();
    }

    [Fact]
    public async Task Is_replaced_once_by_the_link_that_went_to_the_confirmed_address()
    {
        var first = await Confirmed("怎样补办身份证");
        var second = await Confirmed("怎样换驾驶证");
        (await Lose("ＺＨＡＮＧ@example.org")).ShouldBeNull();
        var letter = (await Answered()).ShouldHaveSingleItem();

        letter.To.ToString().ShouldBe(Address, "as it was confirmed, and not as it was typed");
        Links(letter).Count.ShouldBe(2);
        foreach (var secret in new[] { first.QueryCode, second.QueryCode, "身份证", "驾驶证" })
            $"{letter.Subject}{letter.TextBody}".ShouldNotContain(secret);
        var token = Links(letter)[first.FileNumber];
        (await bureau.Ask("select count(*) from lost_code_links where position(convert_to($1, 'utf8') in token_hash) > 0", token)).ShouldBe("0");
        var replaced = (await Replace(token)).Done();
        replaced.FileNumber.ShouldBe(first.FileNumber);
        (await bureau.Track(replaced.QueryCode)).Timeline[^1].Title.Zh.ShouldBe("凭确认过的地址换了新的查询码");
        (await bureau.Request((TrackEnquiry use) => use.Run(first.QueryCode, default))).Refused(ProblemKind.CodeReplaced);
        (await Replace(token)).Refused(ProblemKind.NotFound);
        (await bureau.Track(second.QueryCode)).FileNumber.ShouldBe(second.FileNumber);
        bureau.Clock.AdvanceMinutes(31);
        (await Replace(Links(letter)[second.FileNumber])).Refused(ProblemKind.NotFound);
        (await Replace("0123456789abcdefABCDEF")).Refused(ProblemKind.NotFound);
        (await Replace("x")).Refused(ProblemKind.NotFound);
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_given_to_one_alone_of_those_who_press_at_the_same_time()
    {
        await Confirmed("怎样补办身份证");
        await Lose(Address);
        var token = Links((await Answered()).Single()).Values.Single();

        var pressed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Replace(token)));

        pressed.Count(outcome => outcome.Value is not null).ShouldBe(1);
        (await bureau.Ask("select count(*) from retired_codes")).ShouldBe("1");
    }

    [Fact]
    public async Task Is_found_by_no_address_that_was_not_confirmed_or_is_no_more_his()
    {
        var unconfirmed = await bureau.Accept(Asked("没有确认"));
        await Deliver();
        var moved = await Confirmed("换了邮箱");
        (await bureau.Request((ChangeTelling use) => use.Run(moved.QueryCode, A.AtHome, "other@example.org", null, NewsWanted.All, default))).Done();
        var stopped = await Confirmed("停了查询码");
        await bureau.Change(stopped.Id, enquiry => enquiry.PickUpUntil = bureau.Clock.GetCurrentInstant() + QueryCodes.PickUpLifetime);
        await Deliver();
        post.Taken.Clear();

        foreach (var typed in new[] { Address, "nobody@example.org", "13800138000" })
            (await Lose(typed)).ShouldBeNull("the answer is the same, whatever there is");
        (await Answered()).ShouldBeEmpty();
        (await bureau.Ask("select count(*) from lost_code_requests where handled_at is not null and length(sealed) = 0")).ShouldBe("3");
        foreach (var typed in new[] { "", null, "zhang@example", "0758", "没有" })
            (await Lose(typed)).ShouldNotBeNull();
        unconfirmed.FileNumber.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Of_a_confidential_enquiry_is_replaced_by_no_mailbox()
    {
        var tip = await Confirmed("有人收赌账", confidential: true);
        var later = await Confirmed("邻居的事");
        await Lose(Address);
        var letter = (await Answered()).ShouldHaveSingleItem();
        Links(letter).Keys.ShouldHaveSingleItem().ShouldBe(later.FileNumber);
        letter.TextBody!.ShouldNotContain(tip.FileNumber);

        (await bureau.Request((KeepConfidential use) => use.Run(A.Officer("office", head: true, cleared: true), later.Id, default))).Done();
        (await Replace(Links(letter)[later.FileNumber])).Refused(ProblemKind.NotFound);
        (await bureau.Track(later.QueryCode)).FileNumber.ShouldBe(later.FileNumber, "the old one goes on");
    }

    [Fact]
    public async Task Is_asked_for_three_times_an_hour_and_answered_once_by_however_many_hosts()
    {
        await using var second = await bureau.Start(bureau.Clock);
        foreach (var number in Enumerable.Range(0, 7))
            await Confirmed($"第 {number} 件事", minutesBefore: 61);
        foreach (var _ in Enumerable.Range(0, 5))
            await Lose(Address);
        IServiceProvider[] hosts = [bureau.Get<IServiceProvider>(), second];
        await Task.WhenAll(hosts.Select(host => Bureau.Request(host, (AnswerLostCodes answer) => answer.Run(default))));
        var letters = await Answered();
        letters.Length.ShouldBe(3);
        letters.ShouldAllBe(letter => Links(letter).Count == 5, "the newest five");
        bureau.Clock.AdvanceMinutes(61);
        await Lose(Address);
        (await Answered()).Length.ShouldBe(4);
    }

    private static Submission Asked(string subject) => A.Consultation with { Subject = subject, Contact = new("王小明", null, Address) };

    private async Task<Acknowledgement> Confirmed(string subject, bool confidential = false, int minutesBefore = 2)
    {
        bureau.Clock.AdvanceMinutes(minutesBefore);
        post.Taken.Clear();
        var sent = await bureau.Accept(Asked(subject) with { Confidential = confidential });
        await Deliver();
        var code = SixDigits().Match(post.Taken.Single().TextBody!).Value;
        (await bureau.Request((ConfirmAddress use) => use.Run(sent.QueryCode, A.AtHome, code, default))).Done();
        post.Taken.Clear();
        return sent;
    }

    private Task<LocalText?> Lose(string? typed) => bureau.Request((AskForLostCode use) => use.Run(typed, "zh", default));

    private Task<Outcome<NewCode>> Replace(string token) => bureau.Request((ReplaceLostCode use) => use.Run(token, A.AtHome, default));

    private async Task<MimeMessage[]> Answered()
    {
        await bureau.Request((AnswerLostCodes answer) => answer.Run(default));
        await Deliver();
        return [.. post.Taken.Where(letter => letter.Subject == "换新的查询码")];
    }

    /// <summary>The tokens by the file numbers before them.</summary>
    private static Dictionary<string, string> Links(MimeMessage letter) => Link().Matches(letter.TextBody!)
        .ToDictionary(link => link.Groups[1].Value, link => link.Groups[2].Value);

    private async Task Deliver()
    {
        for (var turn = 0; turn < 12; turn++)
        {
            await bureau.Request((TellCitizens tell) => tell.Run(default));
            await bureau.Get<SendDeliveries>().Run((IDeliveringChannel)bureau.Get<ChannelsFound>().Find(EmailChannel.Code)!, default);
        }
    }

    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)")]
    private static partial Regex SixDigits();

    [GeneratedRegex(@"(\S+) https://wenzheng\.example\.org/lost-code/(\S{22})")]
    private static partial Regex Link();
}
