namespace Governance.Core.Tests.Channels.Letters;

public sealed class A_letter_that_answers
{
    private const string Reply = "In-Reply-To: <ours-2@police.example>\nReferences: <ours-1@police.example> <ours-2@police.example>";

    [Theory]
    [InlineData("谢谢，已经修好了。\n\n在 2026-03-02 10:00:00，\"网络问政\" <wenzheng@police.example> 写道：\n\n您好，\n请补充地点。", "NetEase")]
    [InlineData("谢谢，已经修好了。\n\n\n------------------ 原始邮件 ------------------\n发件人: \"网络问政\";\n发送时间: 2026年3月2日\n收件人: \"王\";\n您好", "QQ Mail")]
    [InlineData("谢谢，已经修好了。\n\n-----原始邮件-----\n发件人:网络问政\n您好", "NetEase of old")]
    [InlineData("谢谢，已经修好了。\n\n发件人： 网络问政\n发送时间： 2026-03-02 10:00\n收件人： 王小明\n主题： 您的诉求\n您好，请补充。", "Foxmail")]
    [InlineData("谢谢，已经修好了。\n\n________________________________\nFrom: WZ <wenzheng@police.example>\nSent: Monday\nTo: Wang\nSubject: x\n\nHello", "Outlook")]
    [InlineData("谢谢，已经修好了。\n\n-----Original Message-----\nFrom: a\nHello", "Outlook of old")]
    [InlineData("谢谢，已经修好了。\n\nOn Mon, Mar 2, 2026 at 10:00 AM WZ <wenzheng@police.example>\nwrote:\n\n> Hello\n>\n> there\n", "Gmail, its line broken")]
    [InlineData("谢谢，已经修好了。\n\n网络问政 <wenzheng@police.example> 于2026年3月2日周一 10:00写道：\n\n> 您好\n", "Gmail in Chinese")]
    [InlineData("谢谢，已经修好了。\n\n> 在 2026年3月2日，上午10:00，网络问政 <wenzheng@police.example> 写道：\n> \n> 您好\n",
        "Apple")]
    [InlineData("谢谢，已经修好了。\n\nLe 2 mars 2026 à 10:00, WZ a écrit :\n\n> Bonjour\n", "a language that nobody foresaw")]
    [InlineData("谢谢，已经修好了。\n\n----邮件原文----\n发件人：网络问政\n您好", "139")]
    [InlineData("谢谢，已经修好了。\n\n请在此行以上回复\n您好", "our own line")]
    [InlineData("谢谢，已经修好了。\n\nOn 2 Mar 2026, at 10:00, WZ <wenzheng@police.example> wrote:\n\n> ---- Please write above this line ----\n> Hello\n",
        "our own line, quoted")]
    public void Is_shown_without_what_it_answers(string text, string program)
    {
        var letter = Post.Plain(text, Reply, "Re: 您的诉求");
        letter.Text.ShouldBe("谢谢，已经修好了。", program);
        letter.Whole.Length.ShouldBeGreaterThan(letter.Text.Length, program);
    }

    [Theory]
    [InlineData("> 请问几点？\n三点。\n> 在哪里？\n人民路。", "the answers stand between the lines")]
    [InlineData("您好：\n\nOn 2 Mar 2026, WZ <wenzheng@police.example> wrote:\n> 在哪里？\n\n人民路三号。", "the answer stands below")]
    [InlineData("在 2026-03-02 10:00:00，\"x\" <wenzheng@police.example> 写道：\n您好", "nothing else is left")]
    [InlineData("他在2026年3月5日的朋友圈里写道：\n“明天去你家”\n请处理。", "the writer tells what somebody wrote")]
    public void Is_shown_whole_where(string text, string why) => Post.Plain(text, Reply, "Re: x").Text.ShouldBe(text, why);

    [Theory]
    [InlineData("举报诈骗短信", "", "a first letter quotes what it is about")]
    [InlineData("Fwd: 中奖通知", Reply, "what is passed on is the matter")]
    [InlineData("转发：中奖通知", Reply, "the same in Chinese")]
    public void Keeps_what_it_quotes_where_it_is_the_matter(string subject, string headers, string why)
    {
        const string text = "收到这封邮件：\n\n发件人: a@b.c\n发送时间: 2026\n收件人: 我\n主题: 中奖\n请汇款。";
        Post.Plain(text, headers, subject).Text.ShouldBe(text, why);
    }

    [Theory]
    [InlineData("<div>好了。</div><div class=\"gmail_quote\"><div class=\"gmail_attr\">Am Mo. schrieb WZ:<br></div>"
        + "<blockquote class=\"gmail_quote\">Hallo</blockquote></div>", "Gmail")]
    [InlineData("<p>好了。</p><div class=\"moz-cite-prefix\">Am 02.03.26 schrieb WZ:<br></div>"
        + "<blockquote type=\"cite\"><p>您好</p></blockquote>", "Thunderbird")]
    [InlineData("<p class=MsoNormal>好了。</p><hr><div id=\"divRplyFwdMsg\"><b>Von:</b> WZ<br></div><div>您好</div>", "Outlook of the web")]
    [InlineData("<div>好了。</div><blockquote id=\"isReplyContent\"><div>您好</div></blockquote>", "NetEase")]
    [InlineData("<div>好了。</div><div id=\"reply139content\">您好</div>", "139")]
    [InlineData("<div>好了。</div><div><br></div>"
        + "<div style=\"font-size: 12px\">------------------&nbsp;原始邮件&nbsp;------------------</div><div>您好</div>", "QQ Mail")]
    public void Of_HTML_is_shown_without_what_it_answers(string html, string program)
    {
        var letter = Post.Html(html);
        letter.Text.ShouldBe("好了。", program);
        letter.Whole.Length.ShouldBeGreaterThan(5, program);
    }

    [Fact]
    public void Says_which_letters_it_answers_and_where_a_tag_may_stand()
    {
        var letter = Post.Plain(
            "好", Reply + "\nCc: b@example.cn, \"坏 <\n"
                + "Delivered-To: wenzheng+ab12cd@police.example\nX-Original-To: wenzheng+ab12cd@police.example");
        letter.Answers.ShouldBe(["ours-2@police.example", "ours-1@police.example"]);
        letter.MessageId.ShouldBe("1@example.cn");
        letter.Recipients.ShouldBe(["wenzheng@police.example", "b@example.cn", "wenzheng+ab12cd@police.example"]);
    }
}
