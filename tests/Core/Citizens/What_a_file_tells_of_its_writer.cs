using System.Text;
using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Attachments.Metadata;
using Governance.Core.Attachments.Recognition;
using ImageMagick;
using PdfSharp.Pdf;

namespace Governance.Core.Tests.Citizens;

[Cases("M55", "F-11")]
public sealed class What_a_file_tells_of_its_writer(Bureau bureau) : IClassFixture<Bureau>
{
    private const string Marker = "HomeOfTheWriter7";

    [Theory]
    [InlineData(MagickFormat.Jpeg, "image/jpeg")]
    [InlineData(MagickFormat.Png, "image/png")]
    [InlineData(MagickFormat.WebP, "image/webp")]
    [InlineData(MagickFormat.Tiff, "image/tiff")]
    public void Comes_out_of_a_picture_which_stands_upright_as_before(MagickFormat format, string type)
    {
        var photo = Photo(format);
        Holds(photo, Marker).ShouldBeTrue("the sample must have what is to be taken out");
        var clean = RemoveMetadata.From(photo, FileKinds.Of(photo, "").ShouldNotBeNull()).ShouldNotBeNull(type);
        Holds(clean.Content, Marker).ShouldBeFalse(type);
        using var picture = new MagickImage(clean.Content);
        picture.GetExifProfile().ShouldBeNull(type);
        if (format == MagickFormat.Jpeg)
            (picture.Width, picture.Height).ShouldBe((20u, 40u), "the camera was held upright");
    }

    [Fact]
    public void Comes_out_of_a_PDF()
    {
        using var document = new PdfDocument();
        document.AddPage();
        document.Info.Author = Marker;
        document.Info.Title = Marker;
        using var written = new MemoryStream();
        document.Save(written, closeStream: false);
        var pdf = written.ToArray();
        Text(pdf).ShouldContain(Marker);
        var clean = RemoveMetadata.From(pdf, FileKinds.Named("application/pdf")!).ShouldNotBeNull();
        Text(clean.Content).ShouldNotContain(Marker);
        FileKinds.Of(clean.Content, "")!.MediaType.ShouldBe("application/pdf");
    }

    [Fact]
    public void Comes_out_of_a_document_of_the_Office_and_of_the_pictures_and_changes_in_it()
    {
        const string Type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        var document = A_file_of_any_kind.Zip(
            ("[Content_Types].xml", $"<Types><Override ContentType=\"{Type}.main+xml\"/></Types>"),
            ("docProps/core.xml", $"<coreProperties><creator>{Marker}</creator></coreProperties>"),
            ("docProps/app.xml", $"<Properties><Company>{Marker}</Company></Properties>"),
            ("word/document.xml",
                $"<w:document xmlns:w=\"urn:w\"><w:ins w:author=\"{Marker}\" w:date=\"2026-03-02T09:00:00Z\"><w:t>留下的话</w:t></w:ins></w:document>"));
        var clean = RemoveMetadata.From(document, FileKinds.Named(Type)!).ShouldNotBeNull();
        var parts = Unzip(clean.Content);
        parts.Values.ShouldAllBe(part => !part.Contains(Marker));
        parts["word/document.xml"].ShouldContain("留下的话");
    }

    [Fact]
    public void Comes_out_of_a_film_whose_pictures_stay_where_they_are()
    {
        byte[] Box(string type, params byte[][] inside) =>
            [.. Length(8 + inside.Sum(part => part.Length)), .. Encoding.Latin1.GetBytes(type), .. inside.SelectMany(part => part)];
        var film = (byte[])[
            .. A_file_of_any_kind.Boxes("isom", "avc1")[..^8],
            .. Box("moov", Box("mvhd", [0, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9, .. new byte[88]]),
                Box("udta", Box("\u00A9xyz", Encoding.ASCII.GetBytes("+23.0472+112.4653/" + Marker)))),
            .. Box("mdat", "the pictures"u8.ToArray())];
        var clean = RemoveMetadata.From(film, FileKinds.Of(film, "")!).ShouldNotBeNull().Content;
        clean.Length.ShouldBe(film.Length, "nothing may move: the film's own tables say where each picture lies");
        Text(clean).ShouldNotContain(Marker);
        Text(clean).ShouldNotContain("+23.0472");
        Text(clean).ShouldEndWith("the pictures");
        Text(clean).IndexOf("\u0009\u0009\u0009\u0009", StringComparison.Ordinal).ShouldBe(-1, "when it was taken");
    }

    [Fact]
    public void Comes_out_of_sound()
    {
        byte[] wave = [.. "RIFF"u8, 60, 0, 0, 0, .. "WAVE"u8, .. "LIST"u8, .. Little(4 + Marker.Length), .. "INFO"u8, .. Encoding.ASCII.GetBytes(Marker),
            .. "data"u8, 2, 0, 0, 0, 7, 7];
        var clean = RemoveMetadata.From(wave, FileKinds.Of(wave, "")!).ShouldNotBeNull().Content;
        Text(clean).ShouldNotContain(Marker);
        clean[^2..].ShouldBe([(byte)7, (byte)7]);
        byte[] song = [.. "ID3"u8, 3, 0, 0, 0, 0, 0, (byte)Marker.Length, .. Encoding.ASCII.GetBytes(Marker), 0xFF, 0xFB, 0x90, 0x00, 1, 2, 3];
        RemoveMetadata.From(song, FileKinds.Of(song, "")!).ShouldNotBeNull().Content.ShouldBe([0xFF, 0xFB, 0x90, 0x00, 1, 2, 3]);
    }

    [Theory]
    [InlineData("image/jpeg", "a photo that breaks off")]
    [InlineData("application/pdf", "no PDF but for its beginning")]
    [InlineData("video/mp4", "boxes that lead nowhere")]
    [InlineData("application/msword", "the old Office's own file system")]
    public void Is_refused_where_it_cannot_be_taken_out(string type, string why) =>
        RemoveMetadata.From([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5], FileKinds.Named(type)!).ShouldBeNull(why);

    [Fact]
    public async Task Goes_when_the_enquiry_is_anonymous_or_confidential_and_stays_when_it_is_neither()
    {
        foreach (var (enquiry, stays) in new[]
        {
            (A.Consultation, true),
            (A.Consultation with { Confidential = true }, false),
            (A.Of(EnquiryKind.Tip) with { Anonymous = true, Contact = new() }, false),
        })
        {
            var photo = await bureau.Upload("照片.jpg", Photo(MagickFormat.Jpeg));
            var accepted = await bureau.Accept(enquiry with { Attachments = [photo.Id] });
            Holds(await Sent(accepted.QueryCode, photo.Id), Marker).ShouldBe(stays);
            var later = await bureau.Upload("又一张.jpg", Photo(MagickFormat.Jpeg));
            (await bureau.Write(accepted.QueryCode, "再补一张", later.Id)).Done();
            Holds(await Sent(accepted.QueryCode, later.Id), Marker).ShouldBe(stays, "what is sent afterwards the same");
        }
    }

    [Fact]
    public async Task Keeps_a_file_out_of_an_anonymous_enquiry_by_name_and_with_the_cure_when_it_cannot_be_taken_out()
    {
        var broken = await bureau.Upload("半张.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]);
        var refused = (await bureau.Submit(A.Consultation with { Confidential = true, Attachments = [broken.Id] })).Refused(ProblemKind.Invalid);
        refused.Errors.ShouldHaveSingleItem().Message.Zh.ShouldContain("半张.jpg");
        (await bureau.Submit(A.Consultation with { Attachments = [broken.Id] })).Done();
    }

    [Cases("M93")]
    [Fact]
    public async Task Is_not_told_by_the_names_in_the_database()
    {
        var photo = await bureau.Upload("给派出所的照片.jpg", Photo(MagickFormat.Jpeg));
        await bureau.Accept(A.Consultation with { Confidential = true, Attachments = [photo.Id] });
        (await bureau.Ask("select count(*) from attachments a where a::text like '%派出所%'")).ShouldBe("0");
    }

    [Cases("M93")]
    [Fact]
    public async Task Is_sealed_also_where_it_was_written_down_before()
    {
        var photo = await bureau.Upload("旧名字.jpg", Photo(MagickFormat.Jpeg));
        var accepted = await bureau.Accept(A.Consultation with { Attachments = [photo.Id] });
        await bureau.Ask("update attachments set sealed_name = null, name = '旧名字.jpg' where id = $1", photo.Id);
        (await bureau.Track(accepted.QueryCode)).Timeline[0].Attachments.ShouldHaveSingleItem().Name.ShouldBe("旧名字.jpg");

        await bureau.Get<SealFileNames>().Seal(default);

        (await bureau.Ask("select count(*) from attachments where name is not null")).ShouldBe("0");
        (await bureau.Track(accepted.QueryCode)).Timeline[0].Attachments.ShouldHaveSingleItem().Name.ShouldBe("旧名字.jpg");
    }

    private async Task<byte[]> Sent(string code, Guid id)
    {
        using var kept = new MemoryStream();
        await (await bureau.Request((OpenAttachment use) => use.ForWriter(code, id, default))).Done().Content.CopyToAsync(kept);
        return kept.ToArray();
    }

    private static byte[] Photo(MagickFormat format)
    {
        using var picture = new MagickImage(MagickColors.Green, 40, 20);
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.Orientation, (ushort)6);
        exif.SetValue(ExifTag.Artist, Marker);
        exif.SetValue(ExifTag.Model, Marker);
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(23), new Rational(2), new Rational(50)]);
        picture.SetProfile(exif);
        picture.Orientation = Orientation.RightTop;
        picture.Comment = Marker;
        return picture.ToByteArray(format);
    }

    private static Dictionary<string, string> Unzip(byte[] content)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(content));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        });
    }

    private static byte[] Length(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] Little(int value) => BitConverter.GetBytes(value);

    private static string Text(byte[] content) => Encoding.Latin1.GetString(content);

    private static bool Holds(byte[] content, string marker) => Text(content).Contains(marker, StringComparison.Ordinal);
}
