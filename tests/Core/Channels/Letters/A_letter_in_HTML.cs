namespace Governance.Core.Tests.Channels.Letters;

public sealed class A_letter_in_HTML
{
    [Fact]
    public void Is_text_without_what_runs_calls_home_or_hides()
    {
        var letter = Post.Html(
            """
            <html><head><title>x</title><style>p{background:url(https://spy.example/a)}</style><link rel=stylesheet href="https://spy.example/b.css"></head>
            <body onload="alert(1)"><img src="https://spy.example/pixel.gif"><script>document.write('坏')</script>
            <p>路灯坏了。</p><div style="display: none">隐藏</div><span hidden>隐藏</span><iframe src="https://spy.example"></iframe>
            <svg><text>图</text></svg><p>请修理&#x202E;。</p></body></html>
            """);
        letter.Text.ShouldBe("路灯坏了。\n\n请修理。");
        letter.Whole.ShouldNotContain("spy");
        letter.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<a href=\"https://bank.example.evil/login\">https://bank.example</a>",
        "https://bank.example (https://bank.example.evil/login)", "it leads elsewhere")]
    [InlineData("<a href=\"https://a.example/\">a.example</a>", "a.example", "it leads where it says")]
    [InlineData("<a href=\"mailto:a@b.cn\">a@b.cn</a>", "a@b.cn", "an address")]
    [InlineData("<a href=\"javascript:alert(1)\">点这里</a>", "点这里", "it leads nowhere")]
    [InlineData("<a href=\"https://a.example/x\"><img src=\"cid:1\"></a>", "https://a.example/x", "a picture that is a link")]
    public void Says_where_a_link_leads(string html, string text, string why) => Post.Html(html).Text.ShouldBe(text, why);

    [Fact]
    public void Has_lists_and_tables_that_can_be_read() => Post.Html(
        """
        <p class="MsoNormal">要带：</p><ol><li>身份证</li><li>照片<ul><li>两张</li></ul></li></ol>
        <table><tr><td><p>日期</p></td><td><p>地点</p></td></tr><tr><td></td><td>人民路</td></tr></table><pre>一
          二</pre>
        """).Text.ShouldBe("要带：\n1. 身份证\n2. 照片\n  - 两张\n日期 | 地点\n人民路\n一\n  二");

    [Theory]
    [InlineData("你好", "<p>您好</p>", "你好", "plain text is there")]
    [InlineData("   ", "<p>您好</p>", "您好", "plain text is empty")]
    public void Is_read_where_plain_text_says_nothing(string plain, string html, string text, string why)
    {
        var letter = Post.Read(
            $"""
            From: a@qq.com
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: multipart/related; boundary=r

            --r
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain; charset=utf-8

            {plain}
            --a
            Content-Type: text/html; charset=utf-8

            {html}
            --a--
            --r
            Content-Type: image/png; name="1.png"
            Content-ID: <1@qq>
            Content-Transfer-Encoding: base64

            iVBORw==
            --r--
            --m
            Content-Type: application/pdf; name="../../etc/a.pdf"
            Content-Disposition: attachment
            Content-Transfer-Encoding: base64

            JVBERi0=
            --m
            Content-Type: message/rfc822

            From: x@example.cn
            Subject: inner

            inner text
            --m--
            """);
        letter.Text.ShouldBe(text, why);
        letter.Files.Select(file => file.Name).ShouldBe(["1.png", "a.pdf", "inner.eml"]);
        letter.NotKept.ShouldBeEmpty();
    }
}
