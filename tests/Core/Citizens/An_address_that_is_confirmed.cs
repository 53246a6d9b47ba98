using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Correspondence;
using Governance.Core.Enquiries;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Outbox;
using Governance.Core.Telling;
using Governance.Core.Telling.Confirming;
using Governance.Core.Telling.Policy;
using Governance.Core.Timeline;

namespace Governance.Core.Tests.Citizens;

public sealed partial class An_address_that_is_confirmed(SharedServer shared) : IAsyncLifetime
{
    private const string Address = "zhang@example.org";
    private static readonly Submission Asked = A.Consultation with { Contact = new("王小明", null, Address) };
    private readonly MailServerOfAnother post = new();
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync()
    {
        bureau = await Bureau.OpenWithMail(shared, post.Port);
        await Confirms(true, 0);
    }

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        await post.DisposeAsync();
    }

    [Fact]
    public async Task Is_written_to_with_nothing_but_a_code_until_it_was_given()
    {
        var sent = await bureau.Accept(Asked);
        await Deliver();
        var letter = post.Taken.ShouldHaveSingleItem();
        letter.Subject.ShouldBe("确认邮箱的验证码");
        foreach (var secret in new[] { sent.FileNumber, sent.QueryCode, "身份证", "王小明" })
            $"{letter.Subject}{letter.TextBody}".ShouldNotContain(secret);
        (await Awaited(sent.QueryCode)).ShouldBe(new(Address, ByText: false, CodeIsOut: true));
        await Question(sent.Id);
        await Deliver();
        post.Taken.Count.ShouldBe(1, "it stands on his page");
        (await bureau.Track(sent.QueryCode)).Timeline.Single(line => line.Event == TimelineEvent.CitizenAsked).Told.ShouldHaveSingleItem()
            .How.Zh.ShouldBe("没有能用的通知方式，写在查询页上");
        (await bureau.Request((ShowWays show) => bureau.Stored(sent.Id).ContinueWith(
            enquiry => show.Run(enquiry.Result, bureau.Clock.GetCurrentInstant(), default)).Unwrap())).ShouldHaveSingleItem().Zh.ShouldContain("还没有确认");

        (await Confirm(sent.QueryCode, " １２３ " + CodeIn(letter)[3..])).Refused(ProblemKind.Invalid);
        (await Confirm(sent.QueryCode, $"{CodeIn(letter)[..3]} {CodeIn(letter)[3..]}")).Done();
        (await Confirm(sent.QueryCode, "000000")).Done();
        (await Awaited(sent.QueryCode)).ShouldBeNull();
        (await bureau.Write(sent.QueryCode, "在城西。")).Done();
        (await Reply(sent.Id)).Done();
        await Deliver();
        post.Taken.Last().Subject.ShouldBe($"答复（{sent.FileNumber}）");
        (await bureau.Track(sent.QueryCode)).Timeline.Single(line => line.Event == TimelineEvent.TellingChanged).Title.Zh.ShouldBe("确认了通知用的地址");
        (await bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_confirmed_for_its_enquiry_alone_and_not_for_another_address()
    {
        var first = await bureau.Accept(Asked);
        await Deliver();
        (await Confirm(first.QueryCode, CodeIn(post.Taken.Last()))).Done();
        var second = await bureau.Accept(Asked with { Subject = "另一件事" });
        await Deliver();
        (await Confirm(second.QueryCode, CodeIn(post.Taken.First()))).Refused(ProblemKind.Invalid);
        bureau.Clock.AdvanceMinutes(2);
        (await Choose(first.QueryCode, "other@example.org")).Done();
        await Deliver();
        var code = post.Taken.Last();
        code.ShouldSatisfyAllConditions(letter => letter.To.ToString().ShouldBe("other@example.org"), letter => letter.Subject.ShouldBe("确认邮箱的验证码"));
        (await Reply(first.Id)).Done();
        await Deliver();
        post.Taken.Last().ShouldBe(code, "the new one is not confirmed");
        (await Confirm(first.QueryCode, CodeIn(code))).Done();
        (await Choose(first.QueryCode, Address)).Done();
        (await Awaited(first.QueryCode)).ShouldBeNull("it was confirmed before");
    }

    [Fact]
    public async Task Takes_five_tries_within_half_an_hour_and_then_another_code()
    {
        var sent = await bureau.Accept(Asked);
        await Deliver();
        var code = CodeIn(post.Taken.Last());
        (await Confirm(sent.QueryCode, "12345")).Refused(ProblemKind.Invalid);
        (await Confirm(sent.QueryCode, null)).Refused(ProblemKind.Invalid);
        var wrong = Enumerable.Range(0, 20).Select(number => $"{number:D6}").Where(guess => guess != code).ToArray();
        var tries = await Task.WhenAll(wrong.Take(10).Select(guess => Confirm(sent.QueryCode, guess)));
        tries.ShouldAllBe(tried => tried.Problem!.Errors.Single().Field == "code");
        (await bureau.Ask("select attempts from address_confirmations")).ShouldBe("5");
        (await Confirm(sent.QueryCode, code)).Refused(ProblemKind.Invalid);
        (await Awaited(sent.QueryCode))!.CodeIsOut.ShouldBeFalse();

        (await Again(sent.QueryCode)).Refused(ProblemKind.TooOften);
        bureau.Clock.AdvanceMinutes(2);
        (await Again(sent.QueryCode)).Done();
        await Deliver();
        bureau.Clock.AdvanceMinutes(31);
        (await Confirm(sent.QueryCode, CodeIn(post.Taken.Last()))).Refused(ProblemKind.Invalid);
        (await Again(sent.QueryCode)).Done();
        await Deliver();
        (await Confirm(sent.QueryCode, CodeIn(post.Taken.Last()))).Done();
    }

    [Fact]
    public async Task Is_not_flooded_with_codes_whoever_asks_for_them()
    {
        var enquiries = new List<Acknowledgement>();
        foreach (var number in Enumerable.Range(0, 8))
            enquiries.Add(await bureau.Accept(Asked with { Subject = $"第 {number} 件事" }));
        await Deliver();
        post.Taken.Count.ShouldBe(5, "within an hour");
        (await Again(enquiries[7].QueryCode)).Refused(ProblemKind.TooOften);
        (await Choose(enquiries[7].QueryCode, "ZHANG@example.org")).Done();
        await Deliver();
        post.Taken.Count.ShouldBe(5, "however it is written");

        for (var turn = 0; turn < 6; turn++)
        {
            bureau.Clock.AdvanceMinutes(61);
            await Again(enquiries[0].QueryCode);
        }

        await Deliver();
        post.Taken.Count.ShouldBe(9, "five of one enquiry within a day");
        (await Again(enquiries[0].QueryCode)).Refused(ProblemKind.TooOften).Title.Zh.ShouldContain("明天");
    }

    [Fact]
    public async Task Is_kept_as_prints_and_can_stop_all_letters_by_the_first_of_them()
    {
        await bureau.Accept(Asked);
        await Deliver();
        var letter = post.Taken.ShouldHaveSingleItem();
        var row = await bureau.Ask("select row_to_json(c)::text from address_confirmations c");
        row.ShouldNotContain("zhang", Case.Insensitive);
        row.ShouldNotContain(CodeIn(letter));
        (await bureau.Ask("select count(*) from address_confirmations where position(convert_to($1, 'utf8') in code_hash) > 0", CodeIn(letter))).ShouldBe("0");
        (await bureau.Request((StopLetters letters) => letters.Run(Guid.Parse(letter.MessageId!.Split('@')[0]), true, default))).ShouldBeTrue();
        var other = await bureau.Accept(Asked with { Subject = "另一件事" });
        await Deliver();
        post.Taken.Count.ShouldBe(1);
        (await Awaited(other.QueryCode)).ShouldBeNull("nothing is sent there any more");
    }

    [Fact]
    public async Task Is_asked_for_by_the_next_news_where_the_rule_is_newer_than_the_enquiry()
    {
        await Confirms(false, 1);
        var sent = await bureau.Accept(Asked);
        await Deliver();
        post.Taken.ShouldHaveSingleItem().Subject.ShouldStartWith("已受理", customMessage: "without the rule he is told at once");
        (await Awaited(sent.QueryCode)).ShouldBeNull();
        await Confirms(true, 2);
        await Question(sent.Id);
        (await bureau.Write(sent.QueryCode, "在城西。")).Done();
        (await Reply(sent.Id)).Done();
        await Deliver();
        post.Taken.Count.ShouldBe(2);
        post.Taken.Last().Subject.ShouldBe("确认邮箱的验证码", "one code, whatever happens meanwhile");
    }

    [Fact]
    public async Task Is_one_that_nobody_typed_into_a_form()
    {
        var caller = await bureau.Accept(Asked with { Channel = "phone", TakenDownBy = A.Office });
        await Deliver();
        post.Taken.ShouldHaveSingleItem().Subject.ShouldStartWith("已受理", customMessage: "an officer read it back to the caller");
        caller.FileNumber.ShouldNotBeEmpty();
    }

    private async Task Confirms(bool on, int seen) => (await bureau.Request((ChangeTellingPolicy use) => use.Run(
        A.Admin, TellingPolicy.AtFirst with { ConfirmAddresses = on }, seen, "局里定的", default))).Done();

    private Task<AwaitedConfirmation?> Awaited(string code) => bureau.Request((ReadConfirmation use) => use.Run(code, default));

    private Task<Outcome<TellingChoice>> Confirm(string query, string? code) =>
        bureau.Request((ConfirmAddress use) => use.Run(query, A.AtHome, code, default));

    private Task<Outcome<TellingChoice>> Again(string query) => bureau.Request((SendConfirmationAgain use) => use.Run(query, default));

    private Task<Outcome<TellingChoice>> Choose(string code, string email) =>
        bureau.Request((ChangeTelling use) => use.Run(code, A.AtHome, email, null, NewsWanted.All, default));

    private async Task Question(Guid id) => (await bureau.Step(A.Office, id, "ask", ("question", "您的户口在哪里？"))).Done();

    private Task<Outcome<OfficeEnquiry>> Reply(Guid id) => bureau.Step(A.Office, id, "reply", ("reply", "请带户口簿到窗口办理。"));

    private static string CodeIn(MimeKit.MimeMessage letter) => SixDigits().Match(letter.TextBody!).Value;

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
}
