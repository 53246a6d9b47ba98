namespace Governance.BusinessTypes.Tests;

public sealed class A_folder_on_disk : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("module-").FullName;

    public A_folder_on_disk()
    {
        foreach (var (file, text) in A.Module.Texts)
            Write(file, System.Text.Encoding.UTF8.GetBytes(text));
        Write("downloads/申请表.pdf", [1, 2, 3]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Is_read_with_its_papers() =>
        ModuleFolder.Read(folder).BusinessTypes.ShouldHaveSingleItem().Downloads.ShouldHaveSingleItem().Size.ShouldBe(3);

    [Fact]
    public void May_begin_with_a_byte_order_mark()
    {
        Write(A.Type, [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(A.Module.Texts[A.Type])]);

        ModuleFolder.Read(folder).Mistakes.ShouldBeEmpty();
    }

    [Fact]
    public void With_a_file_in_another_encoding_says_so()
    {
        Write(A.Type, [0xB1, 0xBE, 0xBE, 0xD6]);

        ModuleFolder.Read(folder).Mistakes.ShouldContain(mistake => mistake.File == A.Type && mistake.Problem.Zh.Contains("UTF-8"));
    }

    [Fact]
    public void With_a_file_too_large_says_so()
    {
        Write(A.Flow, new byte[(1 << 20) + 1]);

        ModuleFolder.Read(folder).Mistakes.ShouldContain(mistake => mistake.File == A.Flow && mistake.Problem.Zh.Contains("1 MiB"));
    }

    [Fact]
    public void That_does_not_exist_lacks_its_manifest() =>
        ModuleFolder.Read(Path.Combine(folder, "nowhere")).Mistakes.ShouldHaveSingleItem().File.ShouldBe("module.yaml");

    [Fact]
    public void With_a_translation_of_nothing_says_so()
    {
        File.Move(Path.Combine(folder, A.Type), Path.Combine(folder, "business-types/licence.md"));

        ModuleFolder.Read(folder).Mistakes.ShouldHaveSingleItem().File.ShouldBe(A.English);
    }

    private void Write(string file, byte[] content)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
