namespace Governance.Core.Channels.Email.Letters;

/// <summary>Whose letters are read, and how much of one.</summary>
/// <param name="OwnAddress">The address of the mailbox, without a tag.</param>
/// <param name="LoopMark">What our own letters carry as <c>X-Loop</c>.</param>
/// <param name="AuthServer">
/// The authserv-id (RFC 8601) of the mail server that receives for us and strips what others wrote under its name; null where there is none, and then
/// nothing is known to be proven.
/// </param>
/// <param name="MostBytes">Of the letter as it came; of a longer one only so much is read.</param>
/// <param name="MostParts">Of all kinds together, also those within others.</param>
/// <param name="MostDepth">How many parts may lie within each other.</param>
/// <param name="MostFiles">How many files are kept.</param>
/// <param name="MostFileBytes">Of one file.</param>
internal sealed record LetterBounds(
    string OwnAddress, string LoopMark, string? AuthServer = null, long MostBytes = 50 * LetterBounds.Megabyte, int MostParts = 400, int MostDepth = 12,
    int MostFiles = 20, long MostFileBytes = 20 * LetterBounds.Megabyte)
{
    internal const long Megabyte = 1024 * 1024;

    /// <summary>The text of all parts together; nobody reads more, and what reads HTML needs many times that.</summary>
    internal const int MostCharacters = 1_000_000;
}
