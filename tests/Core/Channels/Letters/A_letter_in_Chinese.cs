using System.Text;

namespace Governance.Core.Tests.Channels.Letters;

public sealed class A_letter_in_Chinese
{
    private const string Words = "我叫𠮷小明，住在人民路三号。路灯坏了两个星期，晚上很黑。";

    [Theory]
    [InlineData("gb2312")]
    [InlineData("GBK")]
    [InlineData("x-gbk")]
    [InlineData("GB18030")]
    [InlineData("\"gb2312\"")]
    public void Keeps_its_rare_characters_under_whatever_older_label(string label)
    {
        var letter = Post.Read(
            $"""
            From: =?{label.Trim('"')}?B?{Post.Base64("𠮷小明", "GB18030")}?= <ji@163.com>
            To: wenzheng@police.example
            Subject: =?{label.Trim('"')}?B?{Post.Base64("关于𠮷祥路路灯", "GB18030")}?=
            X-Mailer: NetEase
            Content-Type: text/plain; charset={label}
            Content-Transfer-Encoding: base64

            {Post.Base64(Words, "GB18030")}
            """);
        letter.Text.ShouldBe(Words);
        letter.Subject.ShouldBe("关于𠮷祥路路灯");
        letter.SenderName.ShouldBe("𠮷小明");
        letter.Sender.ShouldBe("ji@163.com");
    }

    [Theory]
    [InlineData("GB18030", "no label at all, as old programs send")]
    [InlineData("utf-8", "the same in the encoding of today")]
    public void Without_a_label_is_guessed_in_headers_and_text(string encoding, string why)
    {
        var letter = Post.Read($"From: 王小明 <wang@example.cn>\nTo: wenzheng@police.example\nSubject: 路灯坏了怎么办\n\n{Words}\n", encoding);
        letter.Text.ShouldBe(Words, why);
        letter.Subject.ShouldBe("路灯坏了怎么办", why);
        letter.SenderName.ShouldBe("王小明", why);
    }

    [Theory]
    [InlineData("投诉")]
    [InlineData("你好")]
    [InlineData("请问")]
    [InlineData("路灯坏了 2 weeks")]
    public void Of_a_few_characters_without_a_label_is_no_other_language(string subject) =>
        Post.Read($"From: a@example.cn\nSubject: {subject}\n\n{subject}\n", "GB18030").Subject.ShouldBe(subject);

    [Fact]
    public void May_be_written_in_traditional_characters_and_their_encoding() => Post.Read(
        $"""
        From: a@example.tw
        Content-Type: text/plain; charset=big5
        Content-Transfer-Encoding: base64

        {Post.Base64("請問戶籍怎麼辦理？", "big5")}
        """).Text.ShouldBe("請問戶籍怎麼辦理？");

    [Theory]
    [InlineData("utf-8", "GB18030", "labelled as UTF-8 and written in another")]
    [InlineData("gb2312", "utf-8", "labelled as GB2312 and written in UTF-8")]
    [InlineData("x-no-such-thing", "GB18030", "a label that nobody knows")]
    [InlineData("us-ascii", "GB18030", "a label that cannot be true")]
    public void With_a_false_label_is_read_all_the_same(string label, string encoding, string why) => Post.Read(
        $"From: a@example.cn\nContent-Type: text/plain; charset={label}\nContent-Transfer-Encoding: 8bit\n\n{Words}\n", encoding).Text.ShouldBe(Words, why);

    [Fact]
    public void Has_a_subject_whose_characters_are_cut_between_words()
    {
        var bytes = Encoding.GetEncoding("GB18030").GetBytes("关于人民路路灯长期不亮的投诉");
        var (first, second) = (Convert.ToBase64String(bytes[..11]), Convert.ToBase64String(bytes[11..]));
        Post.Read($"From: a@qq.com\nSubject: =?gb2312?B?{first}?=\n =?gb2312?B?{second}?=\n\nx\n").Subject.ShouldBe("关于人民路路灯长期不亮的投诉");
    }

    [Theory]
    [InlineData("Content-Disposition: attachment; filename=\"=?gb2312?B?{0}?=\"", "an encoded word between quotes, as NetEase and QQ write it")]
    [InlineData("Content-Disposition: attachment; filename*=gb2312''{1}", "by the standard")]
    [InlineData("Content-Disposition: attachment;\n filename*0*=GB2312''{2};\n filename*1*={3}", "by the standard, in pieces")]
    [InlineData("Content-Disposition: attachment; filename=\"{4}\"", "as it is, without a label")]
    public void Has_a_file_whose_name_is_read_however_it_is_written(string header, string why)
    {
        const string name = "𠮷祥路照片.jpg";
        var percent = string.Concat(Encoding.GetEncoding("GB18030").GetBytes(name).Select(sign => $"%{sign:X2}"));
        var disposition = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, header, Post.Base64(name, "GB18030"), percent, percent[..15], percent[15..], name);
        var letter = Post.Read(
            $"""
            From: a@163.com
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=gb18030

            见附件
            --b
            Content-Type: image/jpeg
            {disposition}
            Content-Transfer-Encoding: base64

            /9j/4A==
            --b--
            """, "GB18030");
        letter.Files.Select(file => file.Name).ShouldBe([name], why);
        letter.Files[0].Content.ToArray().ShouldBe([0xFF, 0xD8, 0xFF, 0xE0]);
        letter.Text.ShouldBe("见附件");
    }

    [Fact]
    public void Of_flowing_text_is_put_together_again() => Post.Read(
        "From: a@example.cn\nContent-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\nContent-Transfer-Encoding: 8bit\n\n路灯坏了， \n请修理。\n").Text
        .ShouldBe("路灯坏了，请修理。");
}
