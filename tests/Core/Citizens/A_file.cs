using System.Text;
using Governance.Core.Attachments;
using Governance.Core.Reading;
using Governance.Core.Data;
using Governance.Core.Drafts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Governance.Core.Tests.Citizens;

public sealed class A_file(Bureau bureau) : IClassFixture<Bureau>
{
    private static readonly byte[] Picture = [0x89, .. "PNG"u8, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Cases("M56")]
    [Theory]
    [InlineData("photo.png", "photo.png", "image/png", "its name and content agree")]
    [InlineData("photo.exe", "photo.png", "image/png", "its content counts, and its name is put right")]
    [InlineData("../../etc/photo.png", "photo.png", "image/png", "a name is no path")]
    [InlineData("C:\\x\\照片\u202Egnp.exe", "照片gnp.png", "image/png", "nor a trick to read backwards")]
    public async Task Is_known_by_what_is_in_it(string name, string kept, string type, string why)
    {
        var file = await bureau.Upload(name, Picture);
        (file.Name, file.MediaType, file.Size).ShouldBe((kept, type, Picture.Length), why);
    }

    [Cases("M51")]
    [Theory]
    [InlineData("virus.png", "MZ\u0090\0\u0003", "a program under a picture's name")]
    [InlineData("page.html", "<script>alert(1)</script>", "a page that runs in the office's browser")]
    [InlineData("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "a drawing that can hold scripts")]
    [InlineData("note.txt", "a\0b", "no text")]
    [InlineData("empty.txt", "", "nothing in it")]
    public async Task Is_refused_as(string name, string content, string why) =>
        (await Save(name, Encoding.Latin1.GetBytes(content))).Problem.ShouldNotBeNull(why).Kind.ShouldBe(ProblemKind.Invalid, why);

    [Fact]
    public async Task With_macros_is_refused_whatever_its_name()
    {
        const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        var letter = A_file_of_any_kind.Zip(("[Content_Types].xml", Main), ("word/document.xml", ""));
        (await Save("letter.docx", letter)).Done();
        var armed = A_file_of_any_kind.Zip(("[Content_Types].xml", Main), ("word/document.xml", ""), ("word\\vbaProject.bin", ""));
        (await Save("letter.docx", armed)).Refused(ProblemKind.Invalid);
    }

    [Fact]
    public async Task That_is_too_large_is_refused_without_being_kept() =>
        (await Save("big.png", [.. Picture, .. new byte[SaveAttachment.MostBytes]])).Refused(ProblemKind.TooLarge);

    [Cases("M32")]
    [Fact]
    public async Task Is_opened_by_its_writer_and_those_who_may_open_the_enquiry_and_by_nobody_else()
    {
        var file = await bureau.Upload("photo.png", Picture);
        var acknowledgement = await bureau.Accept(A.Trial(("paper", file.Id.ToString())));
        var other = await bureau.Accept(A.Trial());

        (await Content(await bureau.Request((OpenAttachment use) => use.ForWriter(acknowledgement.QueryCode, file.Id, default)))).ShouldBe(Picture);
        (await Content(await bureau.Request((OpenFileForOfficer use) => use.Run(A.Officer("trial.first"), acknowledgement.Id, file.Id, default))))
            .ShouldBe(Picture);
        (await bureau.Request((OpenAttachment use) => use.ForWriter(other.QueryCode, file.Id, default))).Refused(ProblemKind.NotFound);
        (await bureau.Request((OpenAttachment use) => use.ForWriter("nonsense", file.Id, default))).Refused(ProblemKind.NotFound);
        (await bureau.Request((OpenFileForOfficer use) => use.Run(A.Officer("trial.second"), acknowledgement.Id, file.Id, default))).Refused(
            ProblemKind.NotFound);
        (await bureau.Request((OpenFileForOfficer use) => use.Run(A.Officer("trial.first"), other.Id, file.Id, default))).Refused(ProblemKind.NotFound);
        var kept = Directory.GetFiles(bureau.FilesFolder, "*", SearchOption.AllDirectories);
        kept.ShouldContain(path => new FileInfo(path).Length > Picture.Length);
        kept.Where(path => File.ReadAllBytes(path).AsSpan().IndexOf(Picture) >= 0).ShouldBeEmpty("kept encrypted");
    }

    [Cases("M33")]
    [Fact]
    public async Task Belongs_to_one_enquiry_alone()
    {
        var file = await bureau.Upload("photo.png", Picture);
        var acknowledgement = await bureau.Accept(A.Consultation with { Attachments = [file.Id] });
        (await bureau.Submit(A.Consultation with { Attachments = [file.Id] })).Refused(
            ProblemKind.Invalid).Errors.ShouldHaveSingleItem().Field.ShouldBe("attachments");
        (await bureau.Write((await bureau.Accept(A.Consultation)).QueryCode, "别人的文件", file.Id)).Refused(ProblemKind.Invalid);
        var second = await bureau.Upload("second.png", Picture);
        (await bureau.Write(acknowledgement.QueryCode, "再补一张", second.Id, second.Id)).Done().Timeline[^1].Attachments.ShouldHaveSingleItem().Name.ShouldBe(
            "second.png");
    }

    [Fact]
    public async Task That_nobody_claims_is_swept_and_one_that_is_claimed_stays()
    {
        var (left, claimed) = (await bureau.Upload("left.txt", "没人要"u8.ToArray()), await bureau.Upload("kept.txt", "有人要"u8.ToArray()));
        var acknowledgement = await bureau.Accept(A.Consultation with { Attachments = [claimed.Id] });
        bureau.Clock.AdvanceDays(3);

        (await bureau.Get<SweepFiles>().Unclaimed(bureau.Clock.GetCurrentInstant() - NodaTime.Duration.FromDays(2), default)).ShouldBeGreaterThan(0);

        (await bureau.Submit(A.Consultation with { Attachments = [left.Id] })).Refused(ProblemKind.Invalid);
        (await Content(await bureau.Request((OpenAttachment use) => use.ForWriter(acknowledgement.QueryCode, claimed.Id, default)))).ShouldBe(
            "有人要"u8.ToArray());
    }

    private Task<Outcome<AttachmentView>> Save(string name, byte[] content) =>
        bureau.Request((SaveAttachment use) => use.Run(new MemoryStream(content), name, default));

    private static async Task<byte[]> Content(Outcome<OpenedAttachment> opened)
    {
        using var kept = new MemoryStream();
        await opened.Done().Content.CopyToAsync(kept);
        return kept.ToArray();
    }
}
