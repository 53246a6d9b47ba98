namespace Governance.Misuse.Tests;

[Collection(FailingDatabase.Shared)]
public sealed class A_copy_of_the_database(FailingDatabase database)
{
    [Fact]
    public async Task Opens_no_session_and_no_form_for_its_keys_lie_sealed()
    {
        using var citizen = database.Browser();
        (await citizen.Go("/ask?kind=consultation")).Status.ShouldBe(200);

        var keys = await database.Ask<string[]>("select array_agg(xml) from form_keys");

        keys.ShouldNotBeEmpty();
        foreach (var key in keys)
        {
            key.ShouldContain("<sealed");
            key.ShouldNotContain("<masterKey");
            key.ShouldNotContain("<value>");
        }
    }

    [Fact]
    public void Is_all_there_is_of_the_ring_and_a_key_of_before_in_the_folder_stays_where_it_was()
    {
        // The host has started beside it, and serves.
        database.Host.Lives.ShouldBeTrue();
        File.Exists(Path.Combine(database.Keys, FailingDatabase.KeyOfBefore)).ShouldBeTrue();
        Directory.GetFiles(database.Keys, "key-*.xml").ShouldHaveSingleItem("the ring is in the database alone");
    }
}
