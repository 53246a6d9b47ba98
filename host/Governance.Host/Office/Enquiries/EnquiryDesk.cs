using Governance.Core;
using Governance.Core.Office;

namespace Governance.Host.Office.Enquiries;

/// <summary>An enquiry on an officer's desk: what he sees of it, and what he is writing about it.</summary>
/// <param name="shown">The enquiry as he first sees it.</param>
/// <param name="onChange">Draws the whole desk anew, whichever part of it changed something.</param>
public sealed class EnquiryDesk(OfficeEnquiry shown, Action onChange)
{
    private readonly Dictionary<string, DraftAnswers> written = new(StringComparer.Ordinal);

    public OfficeEnquiry Shown { get; private set; } = shown;

    /// <summary>How it stands now, where that differs from what the officer sees while he writes.</summary>
    public OfficeEnquiry? Newer { get; private set; }

    /// <summary>The act whose form is open.</summary>
    public string? OpenAct { get; private set; }

    /// <summary>Why the open act was not done.</summary>
    public Problem? Problem { get; set; }

    public bool Writing => OpenAct is not null;

    public DraftAnswers Of(string act)
    {
        if (!written.TryGetValue(act, out var texts))
            written[act] = texts = new();
        return texts;
    }

    public void Open(string act)
    {
        (OpenAct, Problem) = (act, null);
        onChange();
    }

    /// <summary>Closes the form and keeps what is written in it.</summary>
    public void PutAside()
    {
        (Shown, Newer, OpenAct, Problem) = (Newer ?? Shown, null, null, null);
        onChange();
    }

    /// <summary>
    /// Takes in a later reading: at once, or, while he writes, when he has seen what changed. One that was begun before something was done here, and
    /// ends after it, is no later one.
    /// </summary>
    public void Saw(OfficeEnquiry now)
    {
        if (now.Version < (Newer ?? Shown).Version)
            return;
        if (Writing && now.Version != Shown.Version)
            Newer = now;
        else
            (Shown, Newer) = (now, null);
    }

    public void Adopt()
    {
        if (Newer is null)
            return;
        (Shown, Newer, Problem) = (Newer, null, null);
        onChange();
    }

    /// <summary>An act was done: its texts are sent and gone; those of another that is open stay.</summary>
    public void Finish(string? act, OfficeEnquiry now)
    {
        if (act is not null)
            written.Remove(act);
        if (act == OpenAct)
            OpenAct = null;
        (Shown, Newer, Problem) = (now, null, null);
        onChange();
    }
}
