namespace Governance.TestSupport;

/// <summary>A folder for the data of one platform, gone with the test.</summary>
public sealed class DataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateDirectory(
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"governance-{Guid.CreateVersion7():N}")).FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A file of the database that is still being closed: the system sweeps its temporary folder.
        }
    }
}
