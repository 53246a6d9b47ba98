using System.Text;
using Governance.Core.Channels.Email.Letters;

namespace Governance.Core.Tests.Channels.Letters;

/// <summary>Letters as programs send them, byte by byte.</summary>
internal static class Post
{
    static Post() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    internal static LetterBounds Bounds { get; } = new("wenzheng@police.example", "wenzheng.police.example", "mx.police.example");

    internal static byte[] Bytes(string letter, string encoding = "utf-8") =>
        Encoding.GetEncoding(encoding).GetBytes(letter.ReplaceLineEndings("\r\n"));

    internal static Letter Read(string letter, string encoding = "utf-8") => ReadLetter.Of(Bytes(letter, encoding), Bounds);

    /// <summary>A letter of plain text, with these headers beside those that each has.</summary>
    internal static Letter Plain(string text, string headers = "", string subject = "路灯坏了") => Read(Plainly(text, headers, subject));

    internal static string Plainly(string text, string headers = "", string subject = "路灯坏了") =>
        $"""
        From: =?utf-8?B?{Base64("王小明")}?= <wang@example.cn>
        To: wenzheng@police.example
        Subject: =?utf-8?B?{Base64(subject)}?=
        Message-ID: <1@example.cn>
        {(headers.Length > 0 ? headers + "\n" : "")}MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        {text}
        """;

    internal static Letter Html(string html, string headers = "In-Reply-To: <ours@police.example>") => Read(
        $"""
        From: wang@example.cn
        To: wenzheng@police.example
        Subject: Re: x
        {headers}
        MIME-Version: 1.0
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 8bit

        {html}
        """);

    internal static string Base64(string text, string encoding = "utf-8") => Convert.ToBase64String(Encoding.GetEncoding(encoding).GetBytes(text));

    /// <summary>What every letter is, whatever came.</summary>
    internal static void ShouldBeFitToShow(this Letter letter)
    {
        foreach (var text in (string[])[letter.Text, letter.Whole, letter.Subject, letter.SenderName ?? "", letter.Sender ?? "", .. letter.NotKept,
            .. letter.Recipients, .. letter.Answers, letter.MessageId ?? "", .. letter.Files.Select(file => file.Name)])
        {
            text.Where(sign => char.IsControl(sign) && sign is not ('\n' or '\t')).ShouldBeEmpty(text);
            Contracts.PlainText.HasControl(text, severalLines: true).ShouldBeFalse(text);
        }

        letter.Files.Count.ShouldBeLessThanOrEqualTo(Bounds.MostFiles);
    }
}
