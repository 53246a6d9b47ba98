using Governance.Core.Attachments;
using Npgsql;

namespace Governance.Core.Tests.Citizens;

public sealed class The_folder_of_files(SharedServer shared) : IAsyncLifetime
{
    private readonly Bureau bureau = new(shared);
    private readonly string elsewhere = Directory.CreateTempSubdirectory("files-").FullName;

    public ValueTask InitializeAsync() => bureau.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await bureau.DisposeAsync();
        Directory.Delete(elsewhere, recursive: true);
    }

    [Fact]
    public async Task Is_the_same_for_all_hosts_on_one_database()
    {
        await Look(bureau.FilesFolder);
        await Look(bureau.FilesFolder);

        var refused = await Should.ThrowAsync<FilesElsewhereException>(() => Look(elsewhere));

        refused.Message.ShouldContain("Governance__Files");
        Directory.EnumerateFileSystemEntries(elsewhere).ShouldBeEmpty("A folder that is refused stays as it is.");
    }

    [Fact]
    public async Task Of_an_older_version_is_known_by_what_lies_in_it()
    {
        var photo = await bureau.Upload("a.txt", "照片的说明"u8.ToArray());
        await bureau.Accept(A.Consultation with { Attachments = [photo.Id] });

        await Should.ThrowAsync<FilesElsewhereException>(() => Look(elsewhere));
        await Look(bureau.FilesFolder);
    }

    [Fact]
    public async Task Whose_files_are_lost_for_good_is_taken_once_somebody_says_so()
    {
        await Look(bureau.FilesFolder);
        var refused = await Should.ThrowAsync<FilesElsewhereException>(() => Look(elsewhere));
        var id = await File.ReadAllTextAsync(Path.Combine(bureau.FilesFolder, CheckFiles.Mark));
        refused.Message.ShouldContain(id);

        await File.WriteAllTextAsync(Path.Combine(elsewhere, CheckFiles.Mark), id + "\n");

        await Look(elsewhere);
    }

    private async Task Look(string folder) => await new CheckFiles(bureau.Get<NpgsqlDataSource>(), new(folder)).Run(default);
}
