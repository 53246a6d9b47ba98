using System.Text.RegularExpressions;

namespace Governance.Core.Channels.QQ;

/// <param name="Text">What he is answered.</param>
/// <param name="IsAboutOne">He asks for an answer, and needs to hear no more where that has waited for him.</param>
internal sealed record BotsAnswer(string Text, bool IsAboutOne);

/// <summary>What a citizen asks the bot itself, which is no enquiry: where his enquiries stand, and where one stands whose query code he has.</summary>
internal static partial class QuestionToBot
{
    /// <returns>Null for what is none.</returns>
    internal static async Task<BotsAnswer?> Run(string said, ReturnAddress from, IReception reception, CancellationToken cancellationToken)
    {
        var text = said.Trim().TrimStart('/', '／').Trim();
        var language = WrittenLanguage.Of(text);
        if (ChatText.AsksForOwn(text))
            return new((await reception.EnquiriesOf(from, cancellationToken)).In(language), IsAboutOne: false);
        if (Track().Match(text) is not { Success: true } asked || await reception.EnquiryOf(asked.Groups["code"].Value, cancellationToken) is not { } stands)
            return null;
        return new(from.Publicly ? $"{stands.In(language)}\n{QQText.CodesAreForPrivateChats.In(language)}" : stands.In(language), IsAboutOne: true);
    }

    [GeneratedRegex(QQText.Track, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Track();
}
