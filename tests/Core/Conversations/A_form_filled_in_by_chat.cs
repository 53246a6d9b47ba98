using System.Text;
using Governance.Contracts;
using Governance.Core.Channels.WeChat;
using Governance.Core.Conversations;
using Governance.Core.Correspondence.Accounts;
using Governance.Core.Enquiries;
using Governance.Core.Protection;
using Governance.Core.Retention;
using Governance.Core.Tests.Channels.WeChat;
using NodaTime;

namespace Governance.Core.Tests.Conversations;

public sealed class A_form_filled_in_by_chat(SharedServer shared) : IAsyncLifetime
{
    private OfficialAccount account = null!;
    private Citizen citizen = null!;

    public async ValueTask InitializeAsync() => citizen = new(account = await OfficialAccount.Open(shared));

    public ValueTask DisposeAsync() => account.DisposeAsync();

    [Fact]
    public async Task Begins_by_a_word_goes_from_department_to_service_and_becomes_an_enquiry_that_is_acknowledged()
    {
        (await citizen.Says("我要提问")).ShouldStartWith("请问是哪方面的事？\n1 ");
        (await citizen.Says("1")).ShouldContain("\n1 试办业务\n");
        var begun = await citizen.Says("1");
        begun.ShouldStartWith("【试办业务】\n！有危险请打 110\n电话：110\n");
        begun.ShouldEndWith("【判断】\n回复 0 跳过");

        (await citizen.Says("先看看")).ShouldStartWith("【号牌】");
        (await citizen.Says("0")).ShouldStartWith("【地址】\n写到街道、小区和门牌号\n可以发送位置");
        (await citizen.IsAt("天宁北路 1 号", "23.0469", "112.4651")).ShouldBe("【颜色】\n1 红\n2 蓝\n3 别处的颜色\n回复数字\n回复 0 跳过");
        (await citizen.Says("２")).ShouldStartWith("【材料】\n请直接发图片或者文件");
        (await citizen.Sends(Picture)).ShouldStartWith("收到，现在有 1 个文件。\n【材料】");
        (await citizen.Says("0")).ShouldBe("要填写同行人吗？\n1 是\n2 否");
        (await citizen.Says("1")).ShouldBe("【同行人 1 · 姓名】");
        (await citizen.Says("李四")).ShouldStartWith("【同行人 1 · 照片】");
        (await citizen.Says("0")).ShouldBe("同行人已经有 1 项，还要再加吗？\n1 是\n2 否");
        (await citizen.Says("2")).ShouldStartWith("【还有什么要说明的？】");
        (await citizen.Says("越快越好")).ShouldStartWith("【怎么称呼您？】");
        (await citizen.Says("王小明")).ShouldStartWith("【电话号码】");
        var summary = await citizen.Says("13800138000");
        summary.ShouldBe(
            """
            请核对：
            1 判断：先看看
            2 号牌：没有填
            3 地址：天宁北路 1 号
            4 颜色：蓝
            5 材料：1 个文件
            6 同行人 1 · 姓名：李四
            7 同行人 1 · 照片：没有填
            8 同行的人：1 项
            9 还有什么要说明的？：越快越好
            10 怎么称呼您？：王小明
            11 电话号码：138 0013 8000
            1 提交
            2 修改（要改第 3 项就回复 2 3）
            3 取消
            4 到网页上补填（暗号、号码、时间、同行人 1 · 身份证号）
            """.ReplaceLineEndings("\n"));
        (await citizen.Says("1")).ShouldBe(ConversationText.Sent.Zh);
        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("0", "a push is answered before anything is filed");
        await account.Work();

        var acknowledged = account.WeChat.Arrived.ShouldHaveSingleItem();
        acknowledged.ShouldStartWith($"{Pushes.Citizen} 您的来件已受理，查询码 ");
        acknowledged.ShouldContain("前答复。");
        var enquiry = await account.Bureau.Stored(await account.SingleEnquiry());
        (enquiry.Channel, enquiry.BusinessType, enquiry.Subject, enquiry.Body, enquiry.Language).ShouldBe(("wechat", "trial.case", "试办业务", "越快越好", "zh"));
        (await account.Bureau.Ask("select form ->> 'address' || (form ->> 'colour') || (form ->> 'people[0].name') from enquiries"))
            .ShouldContain("李四");
        (await account.Bureau.Ask("select count(*) from attachments where enquiry_id is not null")).ShouldBe("1");
        (await account.Bureau.Ask("select count(*) from conversations where content is not null")).ShouldBe("0");
        (await account.Bureau.Track(QueryCode.Read(acknowledged)!)).Sent.Body.ShouldBe("越快越好");
        (await account.Bureau.Verify()).Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Takes_effect_once_however_often_each_word_comes_and_is_answered_the_same()
    {
        await citizen.Presses(MenuKey.Service("trial.idea"));
        foreach (var said in new[] { "多种几棵树", "0", "0", "0", "1" })
        {
            var word = citizen.Word(said);
            var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => citizen.Push(word)));
            answers.Distinct().ShouldHaveSingleItem().ShouldNotBeEmpty(said);
            (await citizen.Push(word)).ShouldBe(answers[0]);
        }

        await account.Work();
        (await account.Bureau.Ask("select string_agg(body, '|') from enquiries")).ShouldBe("多种几棵树");
        account.WeChat.Arrived.Count.ShouldBe(1);
        (await citizen.Says("别的事情")).ShouldBe("", "what comes after it is a message as any other");
    }

    [Fact]
    public async Task Goes_on_at_another_host_when_the_first_has_died_between_two_words()
    {
        await citizen.Presses(MenuKey.Service("trial.idea"));
        await citizen.Says("多种几棵树");
        await using var second = await account.Bureau.Start(account.Bureau.Clock);
        var key = CallbackAddress.Of(account.Entry.Id, account.Bureau.Get<FieldProtection>()).Split('/')[^1];

        var answer = await ((AnswerPlatform)second.GetService(typeof(AnswerPlatform))!)
            .Run(account.Entry.Id, key, citizen.Word("0"), default);

        Citizen.Answer(answer).ShouldStartWith("【怎么称呼您？】");
    }

    [Fact]
    public async Task Takes_two_quick_words_one_after_the_other()
    {
        await citizen.Presses(MenuKey.Service("trial.idea"));

        await Task.WhenAll(citizen.Says("多种几棵树"), citizen.Says("0"));

        var dialogue = (await citizen.Dialogue()).ShouldNotBeNull();
        dialogue.Done.Count.ShouldBe(2, "neither is lost and neither overwrites the other");
    }

    [Fact]
    public async Task Makes_no_enquiry_of_any_word_and_can_go_back_begin_anew_and_be_left()
    {
        await citizen.Says("ask");
        (await citizen.Says("trial case")).ShouldContain("1 Trial case");
        (await citizen.Says("1")).ShouldEndWith("[Judge]\nAnswer 0 to skip this");
        (await citizen.Says("fair")).ShouldStartWith("[Plate]");
        (await citizen.Says("back")).ShouldStartWith("[Judge]");
        (await citizen.Says("unfair")).ShouldStartWith("[Plate]");
        (await citizen.Dialogue())!.Answers["judge"].ShouldBe("unfair");
        (await citizen.Says("restart")).ShouldContain("[Trial case]");
        (await citizen.Dialogue())!.Answered.ShouldBeEmpty();
        (await citizen.Says("cancel")).ShouldBe(ConversationText.Cancelled.En);
        await account.Work();

        (await account.Bureau.Ask("select count(*) from received_messages")).ShouldBe("0");
        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("0");
        (await citizen.Says("我的身份证丢了")).ShouldBe("");
        await account.Work();
        (await account.Bureau.Ask("select count(*) from enquiries")).ShouldBe("1", "he writes freely again");
    }

    [Fact]
    public async Task Says_what_is_wrong_in_the_words_of_the_form_and_asks_again()
    {
        await citizen.Presses(MenuKey.Service("trial.loss"));
        (await citizen.Says("x")).ShouldStartWith("请回复 1 或者 2。");
        await citizen.Says("1");
        (await citizen.Says("很多")).ShouldStartWith("“金额”应当是数字，请只写数字，不写单位和逗号。\n【付款 1 · 金额】");
        (await citizen.Says("0")).ShouldContain("付款已经有 1 项", customMessage: "nought is an amount");
        await citizen.Says("2");
        (await citizen.Says("跳过")).ShouldStartWith("【请写下具体情况或者问题】");
    }

    [Fact]
    public async Task Stops_where_the_card_of_the_service_says_so()
    {
        await citizen.Presses(MenuKey.Service("trial.case"));
        await citizen.Says("0");
        await citizen.Says("0");
        await citizen.Says("0");

        (await citizen.Says("3")).ShouldStartWith("！这种颜色归别处管\n【颜色】");
        (await citizen.Says("1")).ShouldStartWith("！红色的要小心\n电话：119\n【材料】");
    }

    [Fact]
    public async Task Changes_one_answer_from_the_summary_and_comes_back_to_it()
    {
        await citizen.Presses(MenuKey.Service("trial.idea"));
        foreach (var said in new[] { "多种几棵树", "0", "0" })
            await citizen.Says(said);
        (await citizen.Says("0")).ShouldContain("1 请写下具体情况或者问题：多种几棵树");

        (await citizen.Says("2 1")).ShouldStartWith("【请写下具体情况或者问题】");
        (await citizen.Says("多种几棵果树")).ShouldContain("1 请写下具体情况或者问题：多种几棵果树");
        (await citizen.Says("2")).ShouldContain("要改第几项？");
        (await citizen.Says("99")).ShouldContain("没有这个数字");
        (await citizen.Says("返回")).ShouldStartWith("请核对：");
        (await citizen.Says("也许吧")).ShouldStartWith("没有看懂");
        (await citizen.Says("3")).ShouldBe(ConversationText.Cancelled.Zh);
    }

    [Fact]
    public async Task Of_a_day_ago_is_over_and_what_is_written_then_is_a_message()
    {
        await citizen.Presses(MenuKey.Service("trial.idea"));
        await citizen.Says("多种几棵树");
        account.Bureau.Clock.AdvanceHours(25);

        (await citizen.Says("您好，我想问一下")).ShouldBe("");
        await account.Bureau.Get<SweepTask>().Sweep(default);
        (await account.Bureau.Ask("select count(*) from conversations")).ShouldBe("0");
        (await account.Bureau.Ask("select count(*) from heard_words")).ShouldBe("0");
        await account.Work();
        (await account.Bureau.Ask("select body from enquiries")).ShouldBe("您好，我想问一下");
    }

    [Fact]
    public async Task Whose_service_is_switched_off_meanwhile_can_be_sent_in_words()
    {
        await citizen.Presses(MenuKey.Service("trial.case"));
        await citizen.Says("先看看");
        account.Bureau.Get<Modules.Departments>().Replace(Modules.DepartmentsOnline.None);

        (await citizen.Says("粤A12345")).ShouldBe(
            $"{ConversationText.SwitchedOff.Zh}\n1 作为一般诉求提交\n3 取消");
        (await citizen.Says("1")).ShouldBe(ConversationText.Sent.Zh);
        await account.Work();

        (await account.Bureau.Ask("select subject || ' ' || body || ' ' || coalesce(business_type, 'none') from enquiries")).ShouldBe("试办业务 判断：先看看 none");
    }

    [Fact]
    public async Task That_is_confidential_is_never_written_back_and_stands_nowhere_in_clear()
    {
        const string secret = "李四在仓库里卖假酒";
        await using var tips = await OfficialAccount.At(await Bureau.OpenWith(shared, "CriminalInvestigation", "PublicSecurity"));
        foreach (var type in new[] { "criminal.crime-tip", "public-security.domestic-violence" })
        {
            var tipster = new Citizen(tips, $"o-{type}");
            var read = new List<string> { await tipster.Presses(MenuKey.Service(type)) };
            read.AddRange(await new Answers(tipster, (_, text) => text.Contains('文') ? secret : text).All());
            read.Add(await tipster.Says("2"));

            read.Count.ShouldBeGreaterThan(5);
            (await tipster.Dialogue())!.Answered.Values.ShouldContain(answer => answer.Contains(secret));
            read.ShouldAllBe(text => !text.Contains(secret));
        }

        (await tips.Bureau.Ask("select count(*) from conversations where position($1::bytea in content) > 0", Encoding.UTF8.GetBytes(secret)))
            .ShouldBe("0");
    }

    [Fact]
    public async Task That_nobody_may_find_out_about_is_in_no_list_and_found_by_no_word()
    {
        await using var police = await OfficialAccount.At(await Bureau.OpenWith(shared, "PublicSecurity"));
        var woman = new Citizen(police);
        var quiet = police.Bureau.Get<Modules.Departments>().Online.BusinessTypes.Single(type => type.Quiet);

        (await woman.Says("我要提问")).ShouldContain("https://wenzheng.example.org/quiet");
        (await woman.Says("1")).ShouldNotContain(quiet.Title.Zh);
        var found = await woman.Says("家暴");
        found.ShouldNotContain(quiet.Title.Zh);
        (await woman.Presses(MenuKey.Service(quiet.Code))).ShouldNotContain(quiet.Title.Zh);
    }

    internal static byte[] Picture { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
}
