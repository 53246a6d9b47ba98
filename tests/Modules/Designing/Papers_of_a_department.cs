using System.IO.Compression;
using System.Text;
using Governance.Core.Tests;
using Governance.Core;
using Governance.Core.Data;
using Governance.Core.Designing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Modules.Tests.Designing;

public sealed class Papers_of_a_department(SharedServer server) : DrawingBoard(server)
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

    [Fact]
    public async Task Are_kept_with_the_draft_and_go_live_with_it()
    {
        var design = await Written("Library");
        design = Offering(design.With((await Upload(design, Pdf, "C:\\纸\\借书 申请表.PDF")).Value!), "借书 申请表.pdf");
        await Keep(design);

        var opened = await Open("Library");
        opened.Papers.Keys.ShouldBe(["借书 申请表.pdf"]);
        await Publish(opened);

        Host.Online.BusinessType("library.first")!.Downloads.ShouldHaveSingleItem().Size.ShouldBe(Pdf.Length);
        (await File.ReadAllBytesAsync(
            Path.Combine(Host.Online.DepartmentOf("library.first")!.Folder, "downloads", "借书 申请表.pdf"), TestContext.Current.CancellationToken)).ShouldBe(Pdf);
        (await Open("Library")).Papers.Keys.ShouldBe(["借书 申请表.pdf"], "they are on the board again when it is opened next");
    }

    [Fact]
    public async Task Are_replaced_and_removed_and_the_version_before_keeps_its_own()
    {
        var design = await Written("Library");
        await Publish(Offering(design.With((await Upload(design, Pdf, "a.pdf")).Value!), "a.pdf"));
        var newer = Encoding.Latin1.GetBytes("%PDF-1.7\nnewer\n%%EOF");
        var changed = await Open("Library");
        changed = changed.With((await Upload(changed, newer, "another name.pdf", inPlaceOf: "a.pdf")).Value!);

        await Publish(changed);
        Live("a.pdf").ShouldBe(newer);

        var without = (await Open("Library")).WithoutPaper("a.pdf");
        var mistake = without.Read().Mistakes.ShouldHaveSingleItem();
        mistake.ShouldSatisfyAllConditions(() => mistake.File.ShouldBe(Type), () =>
            mistake.Problem.Zh.ShouldContain("a.pdf"), () => mistake.Cure.Zh.ShouldNotBeEmpty());
        (await Publish(without)).Problem!.Kind.ShouldBe(ProblemKind.Invalid);
        await Publish(without.With(Type, without.Texts[Type].Replace("downloads: [a.pdf]\n", "", StringComparison.Ordinal)));
        File.Exists(Path.Combine(Host.Online.DepartmentOf("library.first")!.Folder, "downloads", "a.pdf")).ShouldBeFalse();

        await Host.RollBack("Library");
        Live("a.pdf").ShouldBe(newer);
    }

    [Fact]
    public async Task Of_a_draft_kept_over_what_went_live_meanwhile_are_those_that_it_was_begun_with()
    {
        var design = await Written("Library");
        await Publish(Offering(design.With((await Upload(design, Pdf, "a.pdf")).Value!), "a.pdf"));
        var (mine, theirs) = (await Open("Library"), await Open("Library"));
        await Publish(
            theirs.With((await Upload(theirs, Encoding.Latin1.GetBytes("%PDF-1.7\ntheirs\n%%EOF"), "a.pdf", inPlaceOf: "a.pdf", by: Colleague))
                .Value!), Colleague);
        await Host.Request(async (GovernanceDb db) => await db.Set<UploadedPaper>().ExecuteDeleteAsync());

        await Publish(mine with { InForce = "1.0.1", BasedOn = "1.0.1" });

        Live("a.pdf").ShouldBe(Pdf);
    }

    [Fact]
    public async Task Leave_with_the_package()
    {
        var design = await Written("Library");
        design = design.With((await Upload(design, Pdf, "a.pdf")).Value!);

        var packed = (await Host.Request((PackDesign pack) => pack.Run(design, default))).Value!;

        await using var zip = new ZipArchive(new MemoryStream(packed.Content));
        zip.GetEntry("downloads/a.pdf")!.Length.ShouldBe(Pdf.Length);
    }

    [Fact]
    public async Task Whose_content_is_gone_keep_the_department_from_going_live()
    {
        var design = (await Written("Library")).With(new KeptPaper("a.pdf", new(5, new string('0', 64))));

        (await Publish(design)).Problem!.Errors.ShouldHaveSingleItem().Message.Zh.ShouldContain("请重新上传");
    }

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7 that broke off", "没有上传：不是完好的", "it has no end")]
    [InlineData("a.pdf", "<html>%%EOF", "不是完好的", "a page of the net with another ending")]
    [InlineData("a.docx", "%PDF-1.7\n%%EOF", "不是完好的", "a PDF with another ending")]
    [InlineData("a.exe", "MZ", "不是完好的", "no paper at all")]
    [InlineData("a", "%PDF-1.7\n%%EOF", "不是完好的", "no ending")]
    [InlineData("a.pdf", "", "不是完好的", "nothing in it")]
    [InlineData("a?.pdf", "%PDF-1.7\n%%EOF", "不能用的符号", "not every system can have such a name")]
    [InlineData(".pdf", "%PDF-1.7\n%%EOF", "不能用的符号", "no name")]
    public async Task Are_refused_with_the_reason(string name, string content, string said, string why) =>
        (await Upload(await Open("Library"), Encoding.Latin1.GetBytes(content), name)).Problem!.Title.Zh.ShouldContain(said, customMessage: why);

    [Theory]
    [InlineData(".docx", "word/document.xml", "word/styles.xml", true, "a document")]
    [InlineData(".xlsx", "xl/workbook.xml", "xl/styles.xml", true, "a table")]
    [InlineData(".xlsx", "word/document.xml", "word/styles.xml", false, "a document that says it is a table")]
    [InlineData(".docx", "word/document.xml", "word/vbaProject.bin", false, "a document with macros")]
    public async Task Of_the_new_Office_are_looked_into(string ending, string first, string other, bool taken, string why)
    {
        var content = new MemoryStream();
        await using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (entry, text) in new[] {
                ("[Content_Types].xml", first.StartsWith("xl/", StringComparison.Ordinal)
                    ? "spreadsheetml.sheet.main+xml"
                    : "wordprocessingml.document.main+xml"), (first, "1"), (other, "1") })
                await using (var stream = await zip.CreateEntry(entry).OpenAsync(TestContext.Current.CancellationToken))
                    await stream.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);

        ((await Upload(await Open("Library"), content.ToArray(), "a" + ending)).Problem is null).ShouldBe(taken, why);
    }

    [Theory]
    [InlineData(".doc", "WordDocument", true, "a document")]
    [InlineData(".xls", "Workbook", true, "a table")]
    [InlineData(".xls", "WordDocument", false, "a document that says it is a table")]
    [InlineData(".doc", "WordDocument\0_VBA_PROJECT", false, "a document with macros")]
    public async Task Of_the_old_Office_are_looked_into(string ending, string streams, bool taken, string why)
    {
        // A header whose directory lies in the second sector, sectors of 512 bytes, entries of 128: a name as UTF-16 and its length.
        var content = new byte[512 * 3];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(content, 0);
        (content[30], content[48]) = (9, 1);
        content.AsSpan(512, 512).Fill(0xFF);
        var at = 1024;
        foreach (var name in streams.Split('\0'))
        {
            content[at + 64] = (byte)Encoding.Unicode.GetBytes(name + '\0', content.AsSpan(at));
            at += 128;
        }

        ((await Upload(await Open("Library"), content, "a" + ending)).Problem is null).ShouldBe(taken, why);
    }

    [Fact]
    public async Task Have_a_bounded_size_each_and_together()
    {
        var design = await Open("Library");
        (await Upload(design, Large(KeepPaper.Largest + 1), "a.pdf"))
            .Problem!.ShouldSatisfyAllConditions(said => said.Kind.ShouldBe(ProblemKind.TooLarge), said => said.Title.Zh.ShouldContain("10 MB"));
        foreach (var name in new[] { "a.pdf", "b.pdf" })
            design = design.With((await Upload(design, Large(KeepPaper.Largest), name)).Value!);

        (await Upload(design, Large(KeepPaper.Largest), "c.pdf")).Problem!.Title.Zh.ShouldContain("合计不能超过 24 MB");
        (await Upload(design, Large(KeepPaper.Largest), "new.pdf", inPlaceOf: "a.pdf")).Problem.ShouldBeNull("the one that it replaces does not count");
    }

    [Fact]
    public async Task Are_not_put_over_another_unasked_nor_by_anybody_else()
    {
        var design = await Open("Library");
        design = design.With((await Upload(design, Pdf, "a.pdf")).Value!);

        (await Upload(design, Pdf, "A.pdf")).Problem!.Title.Zh.ShouldContain("替换");
        (await Upload(design, Pdf, "b.docx", inPlaceOf: "a.pdf")).Problem!.Title.Zh.ShouldContain("同一种文件");
        (await Upload(design, Pdf, "b.pdf", by: Colleague with { Admin = false })).Problem!.Kind.ShouldBe(ProblemKind.Forbidden);
    }

    private static byte[] Large(int size) => [.. "%PDF-"u8, .. new byte[size - 10], .. "%%EOF"u8];

    private static Design Offering(Design design, string paper) =>
        design.With(Type, design.Texts[Type].Replace("clock: 3", $"downloads: [{paper}]\nclock: 3", StringComparison.Ordinal));

    private byte[] Live(string paper) => File.ReadAllBytes(Path.Combine(Host.Online.DepartmentOf("library.first")!.Folder, "downloads", paper));
}
