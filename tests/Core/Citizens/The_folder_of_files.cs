using Governance.Core.Attachments;
using Npgsql;

namespace Governance.Core.Tests.Citizens;

public sealed class The_folder_of_files(SharedServer shared) : IAsyncLifetime
{
    /// <summary>Of Linux, without the null at its end.</summary>
    private const int LongestPath = 4_095;

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

    [Fact]
    public async Task That_takes_nothing_new_is_found_out_and_so_is_one_that_is_gone_or_another()
    {
        var check = Check(bureau.FilesFolder);
        await check.Run(default);
        (await Trouble(check)).ShouldBeNull();

        var mark = Path.Combine(bureau.FilesFolder, CheckFiles.Mark);
        var id = await File.ReadAllTextAsync(mark);
        await File.WriteAllTextAsync(mark, "another");
        (await Trouble(check)).ShouldBe("the folder of files is another one");
        Should.Throw<FilesAwayException>(check.Demand);
        File.Delete(mark);
        (await Trouble(check)).ShouldBe("the folder of files is not there");
        Should.Throw<FilesAwayException>(check.Demand);
        await File.WriteAllTextAsync(mark, id);
        (await Trouble(check)).ShouldBeNull();
        check.Demand();

        // For root every folder is writeable; a name that is too long is not. The mark's own name is just short enough.
        (await Trouble(Check(TooDeepForMoreThanTheMark()))).ShouldBe("the folder of files takes nothing new");
    }

    private async Task Look(string folder) => await Check(folder).Run(default);

    private CheckFiles Check(string folder) => new(bureau.Get<NpgsqlDataSource>(), new(folder));

    private static Task<string?> Trouble(CheckFiles check) => check.Trouble(TimeSpan.FromMinutes(1));

    private string TooDeepForMoreThanTheMark()
    {
        var path = elsewhere;
        for (int room; (room = LongestPath - CheckFiles.Mark.Length - 1 - path.Length) > 0;)
            path = Path.Combine(path, new('d', room > 200 ? 100 : room - 1));
        return Directory.CreateDirectory(path).FullName;
    }
}
