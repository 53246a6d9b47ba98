using System.Text;

namespace Governance.Browser.Tests.Running;

/// <summary>What lies on the disk of the installation, readable for whoever has the disk: database and its journal, files, drafts, notices, audit.</summary>
internal static class Kept
{
    /// <returns>The files in which one of the texts stands.</returns>
    internal static async Task<string[]> Holding(string folder, params byte[][] texts)
    {
        var found = new List<string>();
        // The database listens at a socket, which is no file to be read.
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
        foreach (var file in files.Where(file => !Path.GetFileName(file).StartsWith(".s.", StringComparison.Ordinal)))
        {
            byte[] content;
            try
            {
                content = await File.ReadAllBytesAsync(file);
            }
            catch (IOException) when (!File.Exists(file))
            {
                // The database has removed it meanwhile.
                continue;
            }

            if (texts.Any(text => content.AsSpan().IndexOf(text) >= 0))
                found.Add(file);
        }

        return [.. found];
    }

    internal static byte[] Written(string text) => Encoding.UTF8.GetBytes(text);
}
