namespace Governance.Core.Channels.Email.Letters;

/// <summary>A line of a letter's text.</summary>
/// <param name="Quoted">Whether the letter itself marks it as a line of the one that it answers.</param>
internal readonly record struct LetterLine(string Text, bool Quoted);
