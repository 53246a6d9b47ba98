using System.Text;
using CsCheck;
using Governance.Core.Attachments;
using Governance.Core.Attachments.Metadata;
using Governance.Core.Attachments.Recognition;
using ImageMagick;
using PdfSharp.Pdf;

namespace Governance.Core.Tests.Citizens;

/// <summary>Files that no honest program makes: cut, doubled, renamed, and two kinds in one.</summary>
[Cases("M52")]
public sealed class A_file_of_two_kinds(Bureau bureau) : IClassFixture<Bureau>
{
    private const string Hidden = "HomeOfTheWriter9";
    private const int Pairs = 1_500;

    /// <summary>One of every kind that the platform knows; each tells of its writer where that kind can.</summary>
    private static readonly Dictionary<string, byte[]> Samples = new()
    {
        ["image/jpeg"] = Picture(MagickFormat.Jpeg), ["image/png"] = Picture(MagickFormat.Png), ["image/gif"] = Picture(MagickFormat.Gif),
        ["image/webp"] = Picture(MagickFormat.WebP), ["image/tiff"] = Picture(MagickFormat.Tiff), ["image/bmp"] = Picture(MagickFormat.Bmp3),
        ["image/heic"] = A_file_of_any_kind.Boxes("heic"), ["image/avif"] = A_file_of_any_kind.Boxes("avif"),
        ["application/pdf"] = Pdf(),
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = Office("wordprocessingml.document"),
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = Office("spreadsheetml.sheet"),
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation"] = Office("presentationml.presentation"),
        ["application/ofd"] = A_file_of_any_kind.Zip(
            ("OFD.xml", $"<OFD><DocBody><DocInfo><DocID>1</DocID><Author>{Hidden}</Author></DocInfo></DocBody></OFD>")),
        ["application/msword"] = A_file_of_any_kind.Compound("Root Entry", "WordDocument"),
        ["application/vnd.ms-excel"] = A_file_of_any_kind.Compound("Root Entry", "Workbook"),
        ["application/vnd.ms-powerpoint"] = A_file_of_any_kind.Compound("Root Entry", "PowerPoint Document"),
        ["audio/mp4"] = A_file_of_any_kind.Boxes("M4A "), ["video/quicktime"] = A_file_of_any_kind.Boxes("qt  "),
        ["video/3gpp"] = A_file_of_any_kind.Boxes("3gp5"), ["video/mp4"] = A_file_of_any_kind.Boxes("isom", "avc1"),
        ["video/webm"] = [0x1A, 0x45, 0xDF, 0xA3, .. new byte[40]],
        ["video/x-msvideo"] = Riff("AVI ", "LIST"), ["audio/wav"] = Riff("WAVE", "data"),
        ["video/mp2t"] = [.. Enumerable.Range(0, 188 * 4).Select(at => at % 188 == 0 ? (byte)0x47 : (byte)1)],
        ["audio/mpeg"] = [.. "ID3"u8, 3, 0, 0, 0, 0, 0, (byte)Hidden.Length, .. Encoding.ASCII.GetBytes(Hidden), .. Frames([0xFF, 0xFB, 0x90, 0x00], 417)],
        ["audio/aac"] = Frames([0xFF, 0xF1, 0x50, 0x80, 0x01, 0x9F, 0xFC], 12),
        ["audio/amr"] = [.. "#!AMR\n"u8, .. Frames([0x3C], 32)],
        ["audio/silk"] = [.. "#!SILK_V3"u8, .. Frames([3, 0], 5), 0xFF, 0xFF],
        ["text/plain"] = Encoding.UTF8.GetBytes("昨晚十点他又来了，照片见附件。\r\n"),
    };

    private static readonly string[] Names =
        ["照片.jpg", "a.png", "b.PDF", "c.docx", "d.exe", "e.txt", "f", ".mp4", "g.wav.txt", "\u202Egpj.exe", new string('长', 300) + ".ofd", "../../h.m4a"];

    [Fact]
    public void Is_tried_with_one_of_every_kind_that_is_known()
    {
        FileKinds.Known.Select(kind => kind.MediaType).ShouldBe(Samples.Keys, ignoreOrder: true, customMessage: "A new kind has its sample here.");
        foreach (var (type, sample) in Samples)
            A_file_of_any_kind.Type(sample, "a.txt").ShouldBe(type);
    }

    [Fact]
    public void Cut_doubled_renamed_or_grown_together_is_what_its_content_says_and_tells_nothing_of_its_writer() =>
        Gen.Select(Sample, Sample, Gen.Double[0, 1.1], Gen.Int[0, 3], Gen.Int[0, Names.Length - 1]).Sample(
            (one, other, part, how, name) => Look(Grown(one, other, part, how), Names[name]), iter: Pairs, threads: 2);

    [Theory]
    [InlineData("image/jpeg", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a photo that is a document behind its end")]
    [InlineData("image/gif", "application/pdf", "a picture that is a paper")]
    [InlineData("application/pdf", "image/jpeg", "a paper with a photo behind its end")]
    [InlineData("audio/wav", "application/ofd", "sound with a document behind its end")]
    [InlineData("audio/aac", "image/jpeg", "sound with a photo behind its end")]
    [InlineData("audio/amr", "image/jpeg", "a voice message with a photo behind its end")]
    [InlineData("audio/silk", "image/jpeg", "a chat's voice message with a photo behind its end")]
    [InlineData("audio/mpeg", "image/jpeg", "music with a photo behind its end")]
    [InlineData("video/mp2t", "image/jpeg", "a camera's packets with a photo behind their end")]
    [InlineData("video/x-msvideo", "image/jpeg", "a film with a photo behind its end")]
    [InlineData("video/mp4", "image/jpeg", "a film with a photo behind its last box")]
    public async Task Sent_with_a_confidential_enquiry_is_refused_or_keeps_the_kind_that_is_seen_alone(string seen, string behind, string why)
    {
        var file = await bureau.Upload("双重.bin", [.. Samples[seen], .. Samples[behind]]);
        file.MediaType.ShouldBe(seen, why);

        var sent = await bureau.Submit(A.Consultation with { Confidential = true, Attachments = [file.Id] });

        if (sent.Value is not { } accepted)
            return;
        using var kept = new MemoryStream();
        await (await bureau.Request((OpenAttachment use) => use.ForWriter(accepted.QueryCode, file.Id, default))).Done().Content.CopyToAsync(kept);
        Encoding.Latin1.GetString(kept.ToArray()).ShouldNotContain(Hidden, Case.Sensitive, why);
    }

    private static Gen<byte[]> Sample { get; } = Gen.Int[0, Samples.Count - 1].Select(at => Samples.Values.ElementAt(at));

    private static byte[] Grown(byte[] one, byte[] other, double part, int how)
    {
        var cut = (int)(one.Length * Math.Min(1, part));
        return how switch
        {
            0 => one[..cut],
            1 => [.. one, .. one],
            2 => [.. one, .. other],
            // In the middle of the one, as a preview lies in a photo.
            _ => [.. one[..cut], .. other, .. one[cut..]],
        };
    }

    private static void Look(byte[] content, string name)
    {
        if (FileKinds.Of(content, name) is not { } kind)
            return;
        var safe = SafeFileName.Of(name, kind);
        kind.Endings.ShouldContain(Path.GetExtension(safe));
        safe.ShouldNotContain('/');
        if (RemoveMetadata.From(content, kind) is not { } clean)
            return;
        // What is drawn or written anew holds nothing but what is seen of it.
        if (kind.Group is FileGroup.Photo or FileGroup.Document && Encoding.Latin1.GetString(clean.Content).Contains(Hidden, StringComparison.Ordinal))
            throw new InvalidOperationException($"A cleaned {kind.MediaType} tells of its writer.");
        if (clean.Content.Length > 0 && FileKinds.Of(clean.Content, "a" + clean.Kind.Endings[0]) is { } again && again.Group != clean.Kind.Group)
            throw new InvalidOperationException($"A cleaned {clean.Kind.MediaType} is {again.MediaType}.");
    }

    private static byte[] Picture(MagickFormat format)
    {
        using var picture = new MagickImage(MagickColors.Green, 20, 10);
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Artist, Hidden);
        picture.SetProfile(exif);
        picture.Comment = Hidden;
        return picture.ToByteArray(format);
    }

    private static byte[] Pdf()
    {
        using var document = new PdfDocument();
        document.AddPage();
        document.Info.Author = Hidden;
        using var written = new MemoryStream();
        document.Save(written, closeStream: false);
        return written.ToArray();
    }

    private static byte[] Office(string part) => A_file_of_any_kind.Zip(
        ("[Content_Types].xml", $"<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.{part}.main+xml\"/></Types>"),
        ("docProps/core.xml", $"<coreProperties><creator>{Hidden}</creator></coreProperties>"));

    private static byte[] Riff(string form, string chunk)
    {
        byte[] inside = [.. Encoding.ASCII.GetBytes(form), .. Encoding.ASCII.GetBytes(chunk), 4, 0, 0, 0, 1, 2, 3, 4];
        return [.. "RIFF"u8, (byte)inside.Length, 0, 0, 0, .. inside];
    }

    /// <summary>Three frames of a length, each with its header.</summary>
    private static byte[] Frames(byte[] header, int length) =>
        [.. Enumerable.Range(0, 3).SelectMany(_ => header.Concat(Enumerable.Repeat((byte)1, length - header.Length)))];
}
