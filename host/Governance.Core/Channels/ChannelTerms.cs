using System.Text;
using NodaTime;

namespace Governance.Core.Channels;

/// <summary>What a channel can carry.</summary>
/// <param name="Longest">The longest text of one message, in <paramref name="Measure"/>; null where there is no bound worth naming.</param>
/// <param name="Pictures">Whether a message can hold pictures.</param>
/// <param name="Files">Whether a message can hold files of other kinds.</param>
/// <param name="RichText">Whether a text can have headings, lists and links.</param>
/// <param name="ReplyWindow">For how long after a citizen's message he can be written to; null where that is always possible.</param>
internal sealed record ChannelTerms(
    int? Longest = null, LengthMeasure Measure = LengthMeasure.Characters, bool Pictures = false, bool Files = false, bool RichText = false,
    Duration? ReplyWindow = null)
{
    /// <summary>Whether each message costs, or is read in passing: then it says in one sentence what happened and where it stands.</summary>
    public bool IsBrief { get; init; }

    /// <summary>Whether whoever is near may read it, on a locked screen: then it says that there is news, and never of what.</summary>
    public bool SaysNoMoreThanThatThereIsNews { get; init; }

    /// <summary>Whether everybody reads what is written there: then it says nothing of the writer, and no query code.</summary>
    public bool IsPublic { get; init; }

    /// <summary>A page of the portal: everything, at any time.</summary>
    internal static ChannelTerms Page { get; } = new(Pictures: true, Files: true, RichText: true);

    internal int Length(string text) => Measure switch
    {
        LengthMeasure.Utf8Bytes => Encoding.UTF8.GetByteCount(text),
        LengthMeasure.Utf16Units => text.Length,
        LengthMeasure.Characters => text.EnumerateRunes().Count(),
        _ => throw new InvalidOperationException($"Nobody measures in {Measure}."),
    };

    /// <summary>The text, or as much of it as one message holds with <paramref name="pointer"/> behind it, which says where the whole stands.</summary>
    internal string Fit(string text, string pointer)
    {
        if (Longest is not { } most || Length(text) <= most)
            return text;
        var fitting = new StringBuilder();
        var room = most - Length(pointer);
        foreach (var character in text.EnumerateRunes())
        {
            room -= Length(character.ToString());
            if (room < 0)
                break;
            fitting.Append(character);
        }

        return fitting.Append(pointer).ToString();
    }
}

/// <summary>By what a platform counts the length of a text.</summary>
internal enum LengthMeasure
{
    Characters,
    Utf16Units,
    Utf8Bytes,
}
