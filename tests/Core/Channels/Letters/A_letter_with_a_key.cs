using Governance.Core.Channels.Email.Letters;
using MimeKit.Tnef;

namespace Governance.Core.Tests.Channels.Letters;

public sealed class A_letter_with_a_key
{
    [Theory]
    [InlineData("multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b",
        "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\n"
        + "Content-Type: application/octet-stream; name=encrypted.asc\n\n-----BEGIN PGP MESSAGE-----\n--b--",
        "encrypted.asc")]
    [InlineData("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", "MIAG", "smime.p7m")]
    public void Is_kept_and_says_that_it_is_encrypted(string type, string body, string file)
    {
        var letter = Post.Read($"From: a@example.cn\nContent-Type: {type}\n\n{body}\n");
        letter.Encrypted.ShouldBeTrue();
        letter.Text.ShouldContain(LetterText.IsEncrypted.Zh);
        letter.Files.Select(kept => kept.Name).ShouldBe([file]);
    }

    [Fact]
    public void Between_its_lines_is_seen_to_be_encrypted() => Post.Plain("-----BEGIN PGP MESSAGE-----\n\nhQEM").Encrypted.ShouldBeTrue();

    [Fact]
    public void That_only_signs_is_read_without_the_signature()
    {
        var letter = Post.Read(
            """
            From: a@example.cn
            Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=b

            --b
            Content-Type: text/plain

            hello
            --b
            Content-Type: application/pkcs7-signature; name=smime.p7s
            Content-Transfer-Encoding: base64

            MIAG
            --b--
            """);
        (letter.Text, letter.Encrypted, letter.Files.Count).ShouldBe(("hello", false, 0));
    }

    [Theory]
    [InlineData("application/ms-tnef")]
    [InlineData("application/octet-stream")]
    public void Of_Outlook_alone_is_unpacked(string type)
    {
        var letter = Post.Read(Packed(type, Convert.ToBase64String(WinmailDat("photo"u8.ToArray()))));
        letter.Files.Select(file => file.Name).ShouldBe(["report.txt"]);
        letter.Files[0].Content.ToArray().ShouldBe("photo"u8.ToArray());
        letter.Text.ShouldBe("hello");
    }

    [Theory]
    [InlineData("eJ8+IgEAAAAA", "cut off")]
    [InlineData("eJ8+IgEA////f////3////9/////f////38=", "lengths that no file has")]
    [InlineData("AAAA", "no such file")]
    public void Of_Outlook_that_is_broken_costs_nothing_else(string content, string why)
    {
        var letter = Post.Read(Packed("application/ms-tnef", content));
        letter.Text.ShouldBe("hello", why);
        letter.ShouldBeFitToShow();
    }

    private static string Packed(string type, string content) =>
        $"""
        From: a@example.cn
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain

        hello
        --b
        Content-Type: {type}; name="winmail.dat"
        Content-Transfer-Encoding: base64

        {content}
        --b--
        """;

    /// <summary>The smallest of MS-OXTNEF with a file in it: each attribute is level, tag, length, bytes and the sum of the bytes.</summary>
    private static byte[] WinmailDat(byte[] content)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(0x223E9F78);
        writer.Write((short)1);
        Write(1, (int)TnefAttributeTag.TnefVersion, [0, 0, 1, 0]);
        Write(1, (int)TnefAttributeTag.OemCodepage, [0xA8, 3, 0, 0, 0, 0, 0, 0]);
        Write(2, (int)TnefAttributeTag.AttachRenderData, [1, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0, 0, 0]);
        Write(2, (int)TnefAttributeTag.AttachTitle, [.. "report.txt\0"u8]);
        Write(2, (int)TnefAttributeTag.AttachData, content);
        return file.ToArray();

        void Write(byte level, int tag, byte[] bytes)
        {
            writer.Write(level);
            writer.Write(tag);
            writer.Write(bytes.Length);
            writer.Write(bytes);
            writer.Write((ushort)bytes.Sum(sign => sign));
        }
    }
}
