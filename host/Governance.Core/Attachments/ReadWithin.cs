namespace Governance.Core.Attachments;

/// <summary>Reads what somebody sends, and no more of it than is taken.</summary>
internal static class ReadWithin
{
    /// <returns>Null when there is more.</returns>
    internal static async Task<byte[]?> ReadAtMost(this Stream content, long most, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await content.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (kept.Length + read > most)
                return null;
            kept.Write(buffer, 0, read);
        }

        return kept.ToArray();
    }
}
