using Governance.Contracts;
using Governance.Core.Channels;
using Governance.Core.Channels.Email;
using Governance.Core.Intake;
using Governance.Core.Office;
using Governance.Core.Outbox;
using Governance.Core.Telling;
using Governance.Core.Templates;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Citizens;

public sealed class The_words_to_citizens(SharedServer shared) : IAsyncLifetime
{
    private static readonly MessageOccasion Replied = MessageOccasion.Find("replied")!;
    private readonly MailServerOfAnother post = new();
    private Bureau bureau = null!;

    public async ValueTask InitializeAsync() => bureau = await Bureau.OpenWithMail(shared, post.Port);

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        await post.DisposeAsync();
    }

    [Fact]
    public async Task Are_those_of_the_bureau_once_an_admin_has_written_them_and_the_platforms_own_where_he_has_not()
    {
        (await Change("replied", Words("您反映的事有答复了", "您好：\n{text}\n办件编号 {number}。{where}"), 0)).ShouldBeNull();
        var chinese = await bureau.Accept(Asked("zh", "怎样补办身份证"));
        var english = await bureau.Accept(Asked("en", "A lost card"));
        await Reply(chinese.Id, "请带户口簿，写 {number} 也不要紧 [真的]。");
        await Reply(english.Id, "Bring your passport.");
        await Deliver();

        var letters = post.Taken.Where(letter => letter.TextBody!.Contains("户口簿", StringComparison.Ordinal)
            || letter.TextBody.Contains("passport", StringComparison.Ordinal)).ToArray();
        letters.Select(letter => letter.Subject).ShouldBe(["您反映的事有答复了", $"Reply ({english.FileNumber})"], ignoreOrder: true);
        var own = letters.Single(letter => letter.Subject == "您反映的事有答复了").TextBody!;
        own.ShouldStartWith($"您好：\n请带户口簿，写 {{number}} 也不要紧 [真的]。\n办件编号 {chinese.FileNumber}。", customMessage: "what is put in is not read for places");
        own.ShouldContain("不想再收到", customMessage: "how it is stopped stands below whatever words");
        own.ShouldEndWith("肇庆公安");
        post.Taken.Select(letter => letter.Subject).ShouldContain($"已受理，由网络问政办公室办理（{chinese.FileNumber}）", "the others are as they were");
    }

    [Fact]
    public async Task Say_nothing_of_what_is_confidential_whatever_was_written_for_its_occasion()
    {
        (await Change("replied", Words("答复：{what}", "{text}{where}"), 0)).ShouldBeNull();
        (await Change("only-news", Words("有消息", "请看查询页。{where}"), 0)).ShouldBeNull();
        var tip = await bureau.Accept(Asked("zh", "有人收赌账") with { Confidential = true });
        await Reply(tip.Id, "茶楼的事已经查处。");
        await Deliver();

        post.Taken.ShouldNotBeEmpty();
        post.Taken.ShouldAllBe(letter => letter.Subject == "有消息" && letter.TextBody!.StartsWith("请看查询页。", StringComparison.Ordinal));
        (await Change("only-news", Words("有消息", "{text}{where}"), 1))!.Errors.Single().ShouldSatisfyAllConditions(
            error => error.Field.ShouldBe("zh.letter"), error => error.Message.Zh.ShouldContain("{text}"), error => error.Message.Zh.ShouldContain("{where}"));
    }

    [Theory]
    [InlineData("{mobile}{where}")]
    [InlineData("{code}{where}")]
    [InlineData("{contact.name}{where}")]
    [InlineData("{Number}{where}")]
    [InlineData("{0}{where}")]
    [InlineData("{}{where}")]
    [InlineData("{number{where}")]
    [InlineData("{where}}")]
    [InlineData("{{where}}")]
    [InlineData("[[{number}]]{where}")]
    [InlineData("[{number}{where}")]
    [InlineData("{number}]{where}")]
    [InlineData("没有地方可看")]
    [InlineData("[{where}]全在括号里")]
    [InlineData("@Model.Contact.Mobile ${mobile} <%= code %> {where}")]
    [InlineData("{where}\u202e倒着写")]
    public async Task Are_refused_with_the_field_and_what_can_stand_there(string letter)
    {
        var refused = (await Change("replied", Words("答复", letter), 0)).ShouldNotBeNull();

        refused.Kind.ShouldBe(ProblemKind.Invalid);
        refused.Errors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            error => error.Field.ShouldBe("zh.letter"), error => error.Message.Zh.Length.ShouldBeGreaterThan(5), error => error.Message.En.ShouldNotBeNull());
        bureau.Get<MessageTemplates>().Current(Replied).Version.ShouldBe(0);
    }

    [Fact]
    public async Task Are_bounded_and_are_changed_by_admins_alone_one_after_the_other()
    {
        (await Change("replied", new MessageTemplate(new("答", new('字', 2_001), ""), new("", "{where} is enough", "{where} is enough")), 0))!
            .Errors.Select(error => error.Field).ShouldBe(["zh.subject", "zh.letter", "zh.brief", "en.subject"]);
        (await Change("no-such-thing", Words("答复", "看这里{where}"), 0))!.Errors.Single().Field.ShouldBe("occasion");
        (await bureau.Request((ChangeMessageTemplate use) => use.Run(A.Office, "replied", new(Words("答复", "看这里{where}"), null), 0, "试一试", default)))
            .Refused(ProblemKind.Forbidden);
        (await Change("replied", Words("答复", "看这里{where}"), 0)).ShouldBeNull();
        (await Change("replied", Words("答复", "看那里{where}"), 0))!.Kind.ShouldBe(ProblemKind.Conflict);
    }

    [Fact]
    public async Task Are_shown_beforehand_as_they_leave()
    {
        var preview = bureau.Get<PreviewMessage>();
        foreach (var (occasion, language) in MessageOccasion.All.SelectMany(occasion => new[] { (occasion, "zh"), (occasion, "en") }))
        {
            var shown = preview.Run(occasion, MessageTemplates.Of(occasion.AtFirst, occasion, language), language);
            $"{shown.Subject}{shown.Letter}{shown.Brief}".ShouldNotMatch(@"[{}\[\]]");
            MessageTemplateSetting.MistakesIn(occasion.Code, occasion.AtFirst).ShouldBeEmpty("what comes with the platform could be saved again");
            (shown.Parts > 0 && shown.Length > 5).ShouldBeTrue();
        }

        var brief = new string('长', 100) + "{where}";
        var paid = preview.Run(Replied, Words("答复", "看这里{where}") with { Brief = brief }, "zh");
        paid.Parts.ShouldBe((paid.Length + 66) / 67, "long text messages are charged in parts of 67");
        (await Change("replied", new MessageTemplate(new("答复", "看这里{where}", brief), null), 0)).ShouldBeNull();
    }

    private static MessageWords Words(string subject, string letter) => new(subject, letter, "短信：{where}");

    private static Submission Asked(string language, string subject) =>
        A.Consultation with { Language = language, Subject = subject, Contact = new(Email: $"{language}@example.org") };

    private Task<Problem?> Change(string occasion, MessageWords words, int seen) => Change(occasion, new MessageTemplate(words, null), seen);

    private async Task<Problem?> Change(string occasion, MessageTemplate template, int seen) =>
        (await bureau.Request((ChangeMessageTemplate use) => use.Run(A.Admin, occasion, template, seen, "局里定的", default))).Problem;

    private async Task Reply(Guid id, string text) =>
        (await bureau.Step(A.Officer("office", head: true, cleared: true), id, "reply", ("reply", text))).Done();

    private async Task Deliver()
    {
        for (var turn = 0; turn < 12; turn++)
        {
            await bureau.Request((TellCitizens tell) => tell.Run(default));
            var mail = (IDeliveringChannel)bureau.Get<ChannelsFound>().Find(EmailChannel.Code)!;
            await bureau.Get<IServiceProvider>().GetRequiredService<SendDeliveries>().Run(mail, default);
        }
    }
}
