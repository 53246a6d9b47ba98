namespace Governance.TestSupport;

/// <summary>
/// Data of others that some tests compare with, in a folder <c>shared/data</c> beside or above the checkout. Where it is missing, these tests fail:
/// what was not compared is not proved. Whoever has not got it says so by the environment variable of the README, and leaves them out.
/// </summary>
public static class SharedData
{
    public const string LeftOutBy = "TESTS_WITHOUT_SHARED_DATA";

    /// <summary>A file or folder of it.</summary>
    public static string Find(params string[] path)
    {
        var below = Path.Combine(["shared", "data", .. path]);
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, below) is var found && Path.Exists(found))
                return found;
        Assert.SkipWhen(Environment.GetEnvironmentVariable(LeftOutBy) == "1", $"{below} is left out by {LeftOutBy}=1.");
        Assert.Fail($"No folder at or above {Repository.Root} holds {below}. Put it there, or set {LeftOutBy}=1 to leave out the tests that compare with it.");
        return "";
    }
}
