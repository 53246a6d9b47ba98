using System.Globalization;
using System.Text;
using CsCheck;
using Governance.Core.Channels.Email.Letters;

namespace Governance.Core.Tests.Channels.Letters;

public sealed class A_hostile_letter
{
    [Fact]
    public void Nested_a_thousand_deep_is_read_as_deep_as_the_bounds()
    {
        var letter = new StringBuilder("From: a@example.cn\n");
        for (var depth = 0; depth < 1_000; depth++)
            letter.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n");
        letter.Append("\ndeep\n");
        var read = Read(letter.ToString());
        read.Text.ShouldBe("");
        read.NotKept.ShouldContain(LetterText.NotKept(LetterText.PartOfLetter, LetterText.TooDeep));
    }

    [Fact]
    public void Of_letters_within_letters_is_read_as_deep_as_the_bounds() => Read(
        string.Concat(Enumerable.Repeat("From: a@example.cn\nContent-Type: message/rfc822\n\n", 1_000)) + "x").Files.Count.ShouldBe(1);

    [Theory]
    [InlineData(100_000, "a part each")]
    [InlineData(2_000_000, "a part each, as many as fit")]
    public void Of_endless_parts_is_read_as_far_as_the_bounds(int parts, string why)
    {
        var letter = new StringBuilder("From: a@example.cn\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n", 20_000_000);
        for (var part = 0; part < parts; part++)
            letter.Append("--b\n\nx\n");
        var read = Read(letter.ToString());
        read.Text.ShouldStartWith("hello", Case.Sensitive, why);
        read.Text.Length.ShouldBeLessThan(2_000);
        read.NotKept.ShouldContain(LetterText.NotKept(LetterText.RestOfLetter, LetterText.TooMany));
    }

    [Fact]
    public void Of_more_files_than_the_bounds_names_those_that_were_left_out()
    {
        var letter = new StringBuilder("From: a@example.cn\nContent-Type: multipart/mixed; boundary=b\n\n");
        for (var file = 1; file <= 25; file++)
            letter.Append(CultureInfo.InvariantCulture, $"--b\nContent-Type: image/png; name={file}.png\n\nx\n");
        var read = Read(letter + "--b--\n");
        read.Files.Count.ShouldBe(20);
        read.NotKept.ShouldBe([.. Enumerable.Range(21, 5).Select(file => LetterText.NotKept($"{file}.png", LetterText.TooMany))]);
    }

    [Fact]
    public void Of_fifty_megabytes_keeps_what_is_whole_and_says_what_is_not()
    {
        var line = string.Concat(Enumerable.Repeat("QUJD", 19)) + "\n";
        var letter = "From: a@example.cn\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: image/png; name=small.png\n\nx\n"
            + "--b\nContent-Type: application/zip; name=huge.zip\nContent-Transfer-Encoding: base64\n\n"
            + string.Concat(Enumerable.Repeat(line, 700_000)) + "--b--\n";
        letter.Length.ShouldBeGreaterThan(50 * 1024 * 1024);
        var read = Read(letter);
        read.Text.ShouldBe("hello");
        read.Files.Select(file => file.Name).ShouldBe(["small.png"]);
        read.NotKept.ShouldContain(LetterText.NotKept("huge.zip", LetterText.TooLarge));
        read.NotKept.ShouldContain(LetterText.NotKept(LetterText.RestOfLetter, LetterText.TooLarge));
    }

    [Fact]
    public void That_is_cut_within_a_file_does_not_keep_the_half()
    {
        var letter = "From: a@example.cn\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nhello\n--b\nContent-Type: image/png; name=half.png\n\n"
            + new string('x', 3_000);
        var read = ReadLetter.Of(new MemoryStream(Encoding.ASCII.GetBytes(letter)), Post.Bounds with { MostBytes = 1_000 });
        read.Files.ShouldBeEmpty();
        read.NotKept.ShouldContain(LetterText.NotKept("half.png", LetterText.CutOff));
        ReadLetter.Of(new MemoryStream(Encoding.ASCII.GetBytes(letter)), Post.Bounds).Files.Count.ShouldBe(1);
    }

    [Fact]
    public void Of_a_text_without_end_is_cut()
    {
        var read = Read("From: a@example.cn\n\n" + string.Concat(Enumerable.Repeat("字字字字字字字字字\n", 300_000)));
        read.Whole.Length.ShouldBeInRange(900_000, 1_000_000);
        read.NotKept.ShouldContain(LetterText.NotKept(LetterText.RestOfText, LetterText.TooLarge));
    }

    public static TheoryData<string, string> Pages => new()
    {
        { string.Concat(Enumerable.Repeat("<div>", 190_000)) + "hello", "nested deeper than calls can be" },
        { string.Concat(Enumerable.Range(0, 20_000).Select(at => $"<b id={at}><p>")) + "hello", "formats that are opened anew in each paragraph" },
        { string.Concat(Enumerable.Repeat("<table>", 60_000)) + "hello", "tables in tables" },
        { string.Concat(Enumerable.Repeat("<b></x>", 100_000)) + "hello", "ends of what was never begun" },
        { "<table><tr>" + string.Concat(Enumerable.Repeat("<td>x", 100_000)) + "hello", "a row without end" },
        { string.Concat(Enumerable.Repeat("<!--", 200_000)) + "--> hello", "comments in comments" },
        { "<a " + string.Concat(Enumerable.Range(0, 50_000).Select(at => $"a{at}=1 ")) + ">hello</a>", "attributes without end" },
        { string.Concat(Enumerable.Repeat("<blockquote>", 50_000)) + "hello", "quotes in quotes" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void Of_HTML_beyond_reason_is_read_in_the_end(string html, string why) => Post.Html(html).Whole.ShouldContain("hello", Case.Sensitive, why);

    [Theory]
    [InlineData("From: \u202Ea@b.cn\u202C <a@b.cn>\nSubject: =?utf-8?B?4oCuZXhlLmdwag==?=\n\nx", "text that is turned over")]
    [InlineData("From: a\0b <a@b.cn>\nSubject: x\0y\n\nx\0y", "the null sign")]
    [InlineData("From: a@b.cn\nSubject: =?utf-8?B?DQpCY2M6IHhAeS56DQo=?=\n\nx", "line breaks in an encoded subject")]
    [InlineData("From: a@b.cn\nSubject: =?no-such?B?4oCu?= =?utf-8?X?a?= =?utf-8?B?!!!?= =?=?\n\nx", "encoded words that are none")]
    [InlineData("From: ((((((((((((((((\nTo: <<<<<<>>>>>>, @@@@, \"\nMessage-ID: <<<>\nReferences: <a <b> c>\n\nx", "addresses that are none")]
    [InlineData("From: a:b:c:d:e:f:g:h:;;;;;\n\nx", "groups in groups")]
    [InlineData("Content-Type: ;;;;===\nContent-Transfer-Encoding: x-none\nContent-Disposition: \"\n\nx", "a type that is none")]
    [InlineData("Content-Type: multipart/mixed\n\n--\n--x\n\nx", "parts without a boundary")]
    [InlineData("Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\nx\n----\n", "an empty boundary")]
    [InlineData("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!!####", "no base64")]
    [InlineData("Content-Type: text/plain; charset=utf-7\n\n+ADw-script+AD4-", "an encoding that nobody should read")]
    [InlineData("Content-Type: text/plain; charset=utf-16\n\nx", "half a character")]
    [InlineData("Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
        + "Content-Type: message/delivery-status\n\n:::\n\n\n\nAction\n--b--", "no report")]
    [InlineData("", "nothing")]
    [InlineData("\n\n\n", "nothing but lines")]
    [InlineData("MZ\u0001\u0002\u0003", "a program")]
    [InlineData("From x\n>From y", "a mailbox of old")]
    public void Is_read_or_kept(string letter, string why)
    {
        var read = Read(letter);
        read.Subject.ShouldNotContain('\n', why);
    }

    [Fact]
    public void That_cannot_be_read_says_so_and_is_kept_as_it_came()
    {
        var bytes = "\u0001\u0002 no letter at all"u8.ToArray();
        var read = ReadLetter.Of(bytes, Post.Bounds);
        read.Text.ShouldContain(LetterText.CannotBeRead.Zh);
        read.Text.ShouldContain(LetterText.CannotBeRead.In("en"));
        read.Files.Single().Content.ToArray().ShouldBe(bytes);
        read.MayBeAnswered.ShouldBeFalse();
    }

    [Theory]
    [InlineData("To: ", "a@b.cn, ")]
    [InlineData("References: ", "<a@b.cn> ")]
    [InlineData("Subject: ", "=?gb2312?B?sKE=?= ")]
    [InlineData("From: ", "(")]
    [InlineData("Content-Type: text/plain; ", "a*0=b; ")]
    [InlineData("Authentication-Results: mx.police.example; ", "dmarc=pass; ")]
    public void With_a_header_of_megabytes_is_read(string header, string repeated) =>
        Read($"{header}{string.Concat(Enumerable.Repeat(repeated, 30_000_000 / repeated.Length))}\n\nhello\n").Text.ShouldBe("hello");

    [Fact]
    public void With_headers_without_end_is_read_as_far_as_the_bounds()
    {
        var read = Read("From: a@example.cn\n" + string.Concat(Enumerable.Repeat("a:\n", 3_000_000)) + "\nhello\n");
        read.Sender.ShouldBe("a@example.cn");
        read.NotKept.ShouldBe([LetterText.NotKept(LetterText.RestOfLetter, LetterText.TooMany)]);
    }

    [Fact]
    public void With_endless_numbers_of_letters_answers_the_newest() => Read(
        $"References: {string.Concat(Enumerable.Range(0, 200_000).Select(number => $"<{number}@b.cn>\n "))}\n\nhello\n").Answers[0].ShouldBe("199999@b.cn");

    [Fact]
    public void Changed_at_any_place_is_read_or_kept() => Gen.Select(
        Gen.Int[0, Samples.Length - 1], Gen.Select(Gen.Double[0, 1], Gen.Int[0, 3], Gen.Byte).Array[1, 12]).Sample((sample, changes) =>
        {
            var bytes = new List<byte>(Samples[sample]);
            foreach (var (place, how, sign) in changes)
            {
                var at = (int)(place * (bytes.Count - 1));
                if (how == 0)
                    bytes[at] = sign;
                else if (how == 1)
                    bytes.RemoveRange(at, Math.Min(sign % 40, bytes.Count - at - 1));
                else if (how == 2)
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(sign, bytes.Count - at)));
                else
                    bytes.Insert(at, sign);
            }

            ReadLetter.Of(bytes.ToArray(), Post.Bounds).ShouldBeFitToShow();
        }, iter: 3_000);

    private static readonly byte[][] Samples =
    [
        Post.Bytes(Post.Plainly("您好\n\n在 2026-03-02 10:00:00，x <wenzheng@police.example> 写道：\n> 您好", "References: <a@b> <c@d>")),
        Post.Bytes("From: 王小明 <wang@example.cn>\nSubject: 路灯坏了怎么办\n\n我叫𠮷小明。\n", "GB18030"),
        Post.Bytes(
            """
            From: a@b.cn
            Subject: =?gb2312?B?sKGwoQ==?=
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/html; charset=gbk

            <p>您好</p><blockquote type=cite>x<table><tr><td>a<td>b</table></blockquote>
            --b
            Content-Type: application/ms-tnef; name=winmail.dat
            Content-Transfer-Encoding: base64

            eJ8+IgEAAQaQCAAEAAAAAAABAAEAAQ==
            --b
            Content-Type: message/rfc822

            From: x@y.z

            y
            --b--
            """, "GB18030"),
        Post.Bytes(
            """
            From: MAILER-DAEMON
            Return-Path: <>
            To: bounce+a@police.example
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: x

            Final-Recipient: rfc822; a@b.cn
            Action: failed
            Status: 5.1.1
            --b--
            """),
    ];

    private static Letter Read(string letter)
    {
        var read = ReadLetter.Of(new MemoryStream(Encoding.UTF8.GetBytes(letter)), Post.Bounds);
        read.ShouldBeFitToShow();
        return read;
    }
}
