using System.IO.Compression;
using System.Text;
using CsCheck;
using Governance.Core.Attachments;
using Governance.Core.Attachments.Recognition;

namespace Governance.Core.Tests.Citizens;

public sealed class A_file_of_any_kind
{
    [Cases("F-01")]
    [Theory]
    [InlineData("avif", "image/avif", "a picture of newer phones is no video")]
    [InlineData("heic", "image/heic", "an iPhone's photo")]
    [InlineData("mif1,avif", "image/avif", "a general brand stands back behind what it is compatible with")]
    [InlineData("mif1,heic", "image/heic", "the same for the other picture")]
    [InlineData("M4A ", "audio/mp4", "a voice memo is sound")]
    [InlineData("isom,M4A ", "audio/mp4", "also behind a general brand")]
    [InlineData("isom,avc1", "video/mp4", "film")]
    [InlineData("qt  ", "video/quicktime", "an iPhone's film")]
    [InlineData("3gp5", "video/3gpp", "an old phone's film")]
    [InlineData("zzzz", null, "a brand that nobody knows is no film by default")]
    public void In_boxes_is_what_its_brand_says(string brands, string? type, string why) => Type(Boxes(brands.Split(','))).ShouldBe(type, why);

    [Theory]
    [InlineData("RIFF\0\0\0\0AVI LIST", "video/x-msvideo", "a dash camera's film")]
    [InlineData("RIFF\0\0\0\0WAVEfmt ", "audio/wav", "a recorder's sound")]
    [InlineData("RIFF\0\0\0\0WEBPVP8 ", "image/webp", "a picture")]
    [InlineData("RIFF\0\0\0\0CDR9vrsn", null, "something else in the same wrapping")]
    [InlineData("#!AMR\n<", "audio/amr", "a phone's voice message")]
    [InlineData("\u0002#!SILK_V3", "audio/silk", "a chat's voice message")]
    public void Is_known_by_how_it_begins(string content, string? type, string why) => Type(Encoding.Latin1.GetBytes(content)).ShouldBe(type, why);

    [Cases("F-10")]
    [Fact]
    public void Of_a_camera_in_packets_is_a_film() =>
        Type([.. Enumerable.Range(0, 188 * 4).Select(at => at % 188 == 0 ? (byte)0x47 : (byte)at)]).ShouldBe("video/mp2t");

    [Cases("F-10")]
    [Fact]
    public void With_frames_of_AAC_is_sound()
    {
        byte[] frame = [0xFF, 0xF1, 0x50, 0x80, 0x01, 0x9F, 0xFC, 1, 2, 3, 4, 5];
        Type([.. frame, .. frame]).ShouldBe("audio/aac");
    }

    [Cases("F-08")]
    [Theory]
    [InlineData("[Content_Types].xml", "word/document.xml", "as the standard has it")]
    [InlineData("[Content_Types].xml", "word\\document.xml", "with the other slash, as some programs write it")]
    [InlineData("[Content_Types].xml", "word/document2.xml", "its text under another name, as the Office of the web writes it")]
    public void Of_Word_is_known_wherever_its_text_lies(string types, string text, string why) =>
        Type(Zip((types, """<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
            (text, "<w/>")))
            .ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document", why);

    [Cases("F-08")]
    [Theory]
    [InlineData("spreadsheetml.sheet", "spreadsheetml.sheet")]
    [InlineData("presentationml.presentation", "presentationml.presentation")]
    public void Of_the_Office_is_known_by_its_main_part(string part, string type) =>
        Type(Zip(("[Content_Types].xml", $"""<Types><Override ContentType="application/vnd.openxmlformats-officedocument.{part}.main+xml"/></Types>""")))
            .ShouldBe($"application/vnd.openxmlformats-officedocument.{type}");

    [Fact]
    public void Of_the_national_page_format_is_accepted() => Type(Zip(("OFD.xml", "<OFD/>"))).ShouldBe("application/ofd");

    [Cases("F-08")]
    [Theory]
    [InlineData("WordDocument", "old.doc", "application/msword", "old.doc")]
    [InlineData("WordDocument", "稿子.wps", "application/msword", "稿子.wps")]
    [InlineData("Workbook", "表.et", "application/vnd.ms-excel", "表.et")]
    [InlineData("PowerPoint Document", "a.exe", "application/vnd.ms-powerpoint", "a.ppt")]
    public void Of_the_old_Office_and_of_WPS_is_known_by_its_directory(string stream, string name, string type, string kept)
    {
        var kind = FileKinds.Of(Compound("Root Entry", stream), name).ShouldNotBeNull();
        kind.MediaType.ShouldBe(type);
        SafeFileName.Of(name, kind).ShouldBe(kept);
    }

    [Theory]
    [InlineData("WordDocument", "_VBA_PROJECT", "macros run where it is opened")]
    [InlineData("__properties_version1.0", "__nameid_version1.0", "a mail of Outlook is not among the kinds that are offered")]
    public void In_that_old_wrapping_is_refused(string stream, string other, string why) => Type(Compound("Root Entry", stream, other)).ShouldBeNull(why);

    [Cases("F-09")]
    [Theory]
    [InlineData("gb18030", "gb18030")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-16BE", "utf-16")]
    public void Of_text_is_read_in_the_encodings_that_people_have(string encoding, string known)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var writer = Encoding.GetEncoding(encoding);
        byte[] content = [.. writer.GetPreamble(), .. writer.GetBytes("2026-03-02 张三：昨晚十点他又来了，照片见附件。\r\n我：好的㐂")];
        Type(content, "聊天记录.txt").ShouldBe("text/plain");
        TextFile.Encoding(content).ShouldBe(known);
    }

    [Theory]
    [InlineData("TVqQAAMAAAAEAAAA", "a program that calls itself text")]
    [InlineData("gYGBgYH+/v7+", "bytes that are no writing in any of them")]
    [InlineData("//7+/w==", "a mark of UTF-16 before what is no character")]
    public void That_calls_itself_text_and_is_none_is_refused(string base64, string why) => Type(Convert.FromBase64String(base64), "a.txt").ShouldBeNull(why);

    [Cases("F-05", "M56")]
    [Theory]
    [InlineData("\u200B.png", "file.png", "a name that nobody can see")]
    [InlineData("\u2067gnp.exe\u2069.png", "gnp.exe.png", "marks that turn a name round")]
    [InlineData("a\u2028b\u0000c.png", "abc.png", "line breaks and the null sign")]
    [InlineData("\uFFFEx\uD800.png", "x.png", "no characters, and halves of some")]
    [InlineData("C:\\a\\..\\b/照片.PNG", "照片.png", "a path")]
    [InlineData(".png", "file.png", "nothing but an ending")]
    [InlineData("\u0301\uFE0F.png", "file.png", "marks without a letter below them")]
    public void Has_a_harmless_name(string name, string kept, string why) => SafeFileName.Of(name, FileKinds.Named("image/png")!).ShouldBe(kept, why);

    [Cases("F-02")]
    [Theory]
    [InlineData(119, "😀", "a picture sign of two units at the edge")]
    [InlineData(118, "👩‍👩‍👧‍👦", "a family of one sign at the edge")]
    [InlineData(120, "字", "just over")]
    public void Has_a_name_cut_between_characters(int before, string last, string why)
    {
        var name = SafeFileName.Of(new string('a', before) + last + last + ".png", FileKinds.Named("image/png")!);
        name.Length.ShouldBeLessThanOrEqualTo(124, why);
        name.EnumerateRunes().ShouldAllBe(sign => sign != Rune.ReplacementChar, why);
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)).ShouldBe(name, why);
    }

    [Fact]
    public void Cut_doubled_or_renamed_never_breaks_what_looks_at_it() =>
        Gen.Select(Gen.Int[0, Samples.Length - 1].Select(at => Samples[at]), Gen.Double[0, 1.0], Gen.Int[1, 3], Gen.String[0, 150])
            .Sample((sample, part, times, name) =>
        {
            var cut = sample[..(int)(sample.Length * part)];
            byte[] content = [.. Enumerable.Repeat(cut, times).SelectMany(bytes => bytes)];
            if (FileKinds.Of(content, name) is not { } kind)
                return;
            var safe = SafeFileName.Of(name, kind);
            kind.Endings.ShouldContain(Path.GetExtension(safe));
            safe.ShouldNotContain('/');
            safe.Length.ShouldBeLessThan(140);
        }, iter: 2_000);

    private static readonly byte[][] Samples =
    [
        Boxes("isom", "avc1"), Boxes("heic"), Boxes("M4A "), Zip(("OFD.xml", "<OFD/>")), Compound("Root Entry", "WordDocument"),
        Encoding.Latin1.GetBytes("RIFF\0\0\0\0AVI LISTxxxx"), Encoding.UTF8.GetBytes("普通的文字，加上一些标点。"), [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
        [.. Enumerable.Repeat((byte)0x47, 188 * 3)], [0xFF, 0xF1, 0x50, 0x80, 0x01, 0x9F, 0xFC, 1, 2, 3, 4, 5], "%PDF-1.7\n%%EOF"u8.ToArray(), "BM"u8.ToArray(),
    ];

    internal static string? Type(byte[] content, string name = "a.bin") => FileKinds.Of(content, name)?.MediaType;

    internal static byte[] Boxes(params string[] brands) =>
        [0, 0, 0, (byte)(8 + 8 + (4 * (brands.Length - 1))), .. "ftyp"u8, .. Encoding.ASCII.GetBytes(brands[0]), 0, 0, 0, 0,
            .. brands.Skip(1).SelectMany(Encoding.ASCII.GetBytes),
            0, 0, 0, 8, .. "mdat"u8];

    internal static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var kept = new MemoryStream();
        using (var zip = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }

        return kept.ToArray();
    }

    /// <summary>The smallest file of MS-CFB that has a directory: a header, one sector of allocation, one of entries.</summary>
    internal static byte[] Compound(params string[] streams)
    {
        var file = new byte[512 * 3];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file, 0);
        file[30] = 9;
        file[48] = 1;
        file.AsSpan(512, 512).Fill(0xFF);
        ((byte[])[0xFD, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0xFF, 0xFF]).CopyTo(file, 512);
        foreach (var (name, at) in streams.Select((name, index) => (name, 1024 + (index * 128))))
        {
            var bytes = Encoding.Unicode.GetBytes(name + "\0");
            bytes.CopyTo(file, at);
            file[at + 64] = (byte)bytes.Length;
        }

        return file;
    }
}
