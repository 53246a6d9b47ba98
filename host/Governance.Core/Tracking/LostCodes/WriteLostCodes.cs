using Governance.Core.Channels;
using Governance.Core.Telling;
using Governance.Core.Templates;

namespace Governance.Core.Tracking.LostCodes;

/// <param name="Token">At the end of the address by which it is replaced.</param>
internal sealed record LostCode(Guid Enquiry, string FileNumber, string Token);

/// <summary>Writes the message with the addresses by which lost codes are replaced: the file number of each, and no word of what it is about.</summary>
[PerRequest]
internal sealed class WriteLostCodes(MessageTemplates templates, BureauAddress bureau)
{
    /// <summary>The portal's page on which a lost code is replaced, followed by a token.</summary>
    internal const string Path = "/lost-code";

    /// <param name="lost">The newest first; of those that do not fit into a text message nothing is said.</param>
    /// <returns>The message, and what it speaks of; none where there is nothing, or nobody knows where the portal is reached.</returns>
    internal (OutgoingMessage Message, IReadOnlyList<LostCode> Said)? Run(
        IDeliveringChannel channel, ReturnAddress to, Guid id, IReadOnlyList<LostCode> lost, string language)
    {
        if (bureau.Portal is not { } portal || lost.Count == 0)
            return null;
        var words = templates.In(MessageOccasion.LostCode, language);
        var notice = new MessageNotice(
            MessageNotice.LostCode, new Dictionary<string, string> { ["number"] = lost[0].FileNumber, ["token"] = lost[0].Token });
        var terms = channel.TermsTo(to);
        if (!terms.IsBrief)
            return (new(
                id, to, Filled(words.Letter, lost, "\n") + TellingText.UnderALetter(null, bureau.Name).In(language),
                Filled(words.Subject, [], "")), lost);
        var fitting = lost.Count;
        while (fitting > 1 && terms.Longest is { } most && terms.Length(Brief(fitting)) > most)
            fitting--;
        return (new(id, to, Brief(fitting)) { Notice = notice }, [.. lost.Take(fitting)]);

        string Brief(int count) => Filled(words.Brief, [.. lost.Take(count)], " ");

        string Filled(string template, IReadOnlyList<LostCode> codes, string between) => TemplateText.Fill(template, new Dictionary<string, string>
        {
            [TemplatePlace.Links.Name] = string.Join(between, codes.Select(code => $"{code.FileNumber} {new Uri(portal, $"{Path}/{code.Token}")}")),
            [TemplatePlace.Bureau.Name] = bureau.Name.In(language),
        });
    }
}
