using Governance.Core.Channels.Email.Letters;

namespace Governance.Core.Tests.Channels.Letters;

public sealed class A_letter_by_a_machine
{
    [Theory]
    [InlineData("Auto-Submitted: auto-replied", "x", "OutOfOffice")]
    [InlineData("X-Autoreply: yes", "x", "OutOfOffice")]
    [InlineData("X-Autorespond: x", "x", "OutOfOffice")]
    [InlineData("Precedence: auto_reply", "x", "OutOfOffice")]
    [InlineData("", "自动回复: 您的诉求", "OutOfOffice")]
    [InlineData("", "自动回复", "OutOfOffice")]
    [InlineData("", "Automatic reply: your enquiry", "OutOfOffice")]
    [InlineData("", "Out of Office: away", "OutOfOffice")]
    [InlineData("Auto-Submitted: auto-generated", "x", "Automatic")]
    [InlineData("Precedence: bulk", "x", "Automatic")]
    [InlineData("X-Loop: wenzheng.police.example", "x", "Automatic")]
    [InlineData("Return-Path: <>", "x", "Automatic")]
    public void Is_known_and_never_answered(string header, string subject, string nature)
    {
        var letter = Post.Plain("您好", header, subject);
        letter.Nature.ToString().ShouldBe(nature);
        letter.MayBeAnswered.ShouldBeFalse();
    }

    [Theory]
    [InlineData("", "自动回复是谁设的", true, "a question about automatic answers")]
    [InlineData("Auto-Submitted: no", "x", true, "a machine that says that it is none")]
    [InlineData("X-Auto-Response-Suppress: All", "x", true, "programs of people write it as well")]
    [InlineData("Return-Path: <wang@example.cn>", "x", true, "a sender that can be told of failures")]
    [InlineData("X-Loop: somewhere.else", "x", true, "the mark of another")]
    [InlineData("List-Id: <citizens.example.cn>", "x", false, "a person by a list, which would send the answer to all")]
    [InlineData("Precedence: list", "x", false, "the same")]
    public void Is_told_from_one_by_a_person(string header, string subject, bool mayBeAnswered, string why)
    {
        var letter = Post.Plain("您好", header, subject);
        letter.Nature.ShouldBe(LetterNature.Written, why);
        letter.MayBeAnswered.ShouldBe(mayBeAnswered, why);
    }

    [Theory]
    [InlineData("wenzheng@police.example", "from ourselves")]
    [InlineData("WenZheng+ab12@Police.Example", "from ourselves with a tag")]
    public void Is_not_answered_when_it_is(string from, string why) => Post.Read($"From: {from}\nSubject: x\n\nx\n").MayBeAnswered.ShouldBeFalse(why);

    [Fact]
    public void That_says_a_letter_was_opened_is_a_receipt() => Post.Read(
        """
        From: wang@example.cn
        Subject: =?utf-8?B?5bey6K+7?=
        Content-Type: multipart/report; report-type=disposition-notification; boundary=b

        --b
        Content-Type: text/plain

        read
        --b
        Content-Type: message/disposition-notification

        Final-Recipient: rfc822;wang@example.cn
        Disposition: manual-action/MDN-sent-manually; displayed
        --b--
        """).Nature.ShouldBe(LetterNature.ReadReceipt);

    [Theory]
    [InlineData("failed", "5.1.1", true)]
    [InlineData("delayed", "4.4.1", false)]
    [InlineData("delivered", "2.0.0", false)]
    public void By_the_standard_for_bounces_says_what_became_of_which_letter(string action, string status, bool failed)
    {
        var letter = Post.Read(
            $"""
            Return-Path: <>
            From: MAILER-DAEMON@mx.example.cn
            To: bounce+t1a2g@police.example
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain; charset=us-ascii

            I'm sorry.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.cn

            Final-Recipient: rfc822; wang@example.cn
            Original-Recipient: rfc822;wang@example.cn
            Action: {action}
            Status: {status}
            Diagnostic-Code: smtp; 550 5.1.1
             no such user

            --b
            Content-Type: message/rfc822

            Return-Path: <bounce+t1a2g@police.example>
            From: wenzheng@police.example
            Reply-To: wenzheng+r3p1y@police.example
            To: wang@example.cn
            Message-ID: <ours-9@police.example>
            Subject: x

            text
            --b--
            """);
        letter.Nature.ShouldBe(LetterNature.Bounce);
        letter.MayBeAnswered.ShouldBeFalse();
        var bounce = letter.Bounce.ShouldNotBeNull();
        bounce.Recipient.ShouldBe("wang@example.cn");
        bounce.Status.ShouldBe(status);
        bounce.Failed.ShouldBe(failed);
        bounce.MessageId.ShouldBe("ours-9@police.example");
        bounce.Tags.ShouldBe(["t1a2g", "r3p1y"]);
    }

    [Fact]
    public void With_our_headers_alone_says_which_letter_it_was() => Post.Read(
        """
        From: postmaster@example.cn
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.cn

        Final-Recipient: rfc822; wang@example.cn
        Action: failed
        Status: 5.2.2

        --b
        Content-Type: text/rfc822-headers

        Reply-To: wenzheng+r3p1y@police.example
        Message-ID: <ours-9@police.example>

        --b--
        """).Bounce.ShouldNotBeNull().MessageId.ShouldBe("ours-9@police.example");

    [Theory]
    [InlineData("From: MAILER-DAEMON@example.cn\nReturn-Path: <>\nSubject: failure notice",
        "Hi. This is the qmail-send program at example.cn.\n\n<wang@example.cn>:\nSorry, no mailbox here. (#5.1.1)\n\n--- Below this line is a copy.\n\n"
        + "Message-ID: <ours-9@police.example>\n", "5.1.1", true)]
    [InlineData("From: Mail Delivery System <Mailer-Daemon@example.cn>\nX-Failed-Recipients: wang@example.cn\nSubject: Mail delivery failed",
        "550 no such user", null, true)]
    [InlineData("From: PostMaster@qq.com\nReturn-Path: <>\nSubject: =?utf-8?B?57O757uf6YCA5L+h?=", "<wang@example.cn>\n退信原因：收件人不存在 550 5.1.1", "5.1.1", true)]
    public void In_a_servers_own_words_is_a_bounce(string headers, string text, string? status, bool failed)
    {
        var letter = Post.Read($"{headers}\nTo: bounce+t1a2g@police.example\nContent-Type: text/plain; charset=utf-8\n\n{text}\n");
        letter.Nature.ShouldBe(LetterNature.Bounce);
        var bounce = letter.Bounce.ShouldNotBeNull();
        (bounce.Recipient, bounce.Status, bounce.Failed, bounce.Tags.Single()).ShouldBe(("wang@example.cn", status, failed, "t1a2g"));
    }

    [Fact]
    public void Is_not_who_calls_himself_a_server_and_has_an_address() => Post.Read(
        "From: postmaster@example.cn\nReturn-Path: <postmaster@example.cn>\nSubject: failure notice\n\nOur mail to you could not be delivered.\n").Nature
        .ShouldBe(LetterNature.Written);

    [Theory]
    [InlineData("mx.police.example; dkim=pass header.d=example.cn; dmarc=pass header.from=example.cn", true, "our server has found it so")]
    [InlineData("MX.Police.Example 1; dmarc=fail (p=none) header.from=example.cn", false, "our server has found it otherwise")]
    [InlineData("mx.police.example; dmarc=none header.from=example.cn", null, "the domain says nothing of itself")]
    [InlineData("mx.police.example; spf=pass smtp.mailfrom=example.cn", null, "that is another question")]
    [InlineData("mx.evil.example; dmarc=pass header.from=example.cn", null, "the word of another")]
    [InlineData("mx.police.example; dmarc=pass header.from=evil.example", null, "of another domain than is shown")]
    [InlineData("mx.police.example; dmarc=pass\nAuthentication-Results: mx.police.example; dmarc=fail", false, "the worse word counts")]
    [InlineData("\0;;;=(((", null, "no such result")]
    public void Has_proven_where_a_letter_comes_from(string results, bool? proven, string why) =>
        Post.Plain("x", $"Authentication-Results: {results}").Proven.ShouldBe(proven, why);
}
