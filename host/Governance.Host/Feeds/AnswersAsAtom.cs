using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Governance.Core.Enquiries;
using Governance.Core.Publishing;
using Governance.Core.Telling;
using Governance.Host.Entrance;

namespace Governance.Host.Feeds;

/// <summary>Published answers as Atom (RFC 4287).</summary>
internal static class AnswersAsAtom
{
    private static readonly XmlWriterSettings Form = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    internal static async Task<IResult> Run(
        string language, HttpContext context, ReadNewestAnswers read, PublicNumbers numbers, BureauAddress bureau, CancellationToken cancellationToken)
    {
        var answers = await read.Run(FeedAnswer.MostEntries, cancellationToken);
        language = ReaderLanguage.Of(language);
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Form))
            new Atom10FeedFormatter(Feed(context.Request, language, answers, numbers, bureau)).WriteTo(writer);
        return FeedAnswer.Of(context, stream.ToArray(), FeedAddress.AtomType, answers);
    }

    private static SyndicationFeed Feed(
        HttpRequest request, string language, IReadOnlyList<NewAnswer> answers, PublicNumbers numbers, BureauAddress bureau)
    {
        var origin = RequestOrigin.Of(request);
        return new(
            FeedsText.Title(bureau.Name).In(language), FeedsText.Subtitle.In(language), new Uri(origin + FeedAddress.Page),
            FeedAddress.TagOfFeed(request, language), FeedAnswer.Changed(answers).ToDateTimeOffset())
        {
            Language = ReaderLanguage.Tag(language),
            Authors = { new SyndicationPerson { Name = bureau.Name.In(language) } },
            Links = { SyndicationLink.CreateSelfLink(new Uri(origin + FeedAddress.Atom(language)), FeedAddress.AtomType) },
            Items = [.. answers.Select(answer => Entry(request, language, answer, numbers))],
        };
    }

    private static SyndicationItem Entry(HttpRequest request, string language, NewAnswer answer, PublicNumbers numbers) => new(
        answer.Question, SyndicationContent.CreatePlaintextContent(answer.Answer), new Uri(RequestOrigin.Of(request) + FeedAddress.PageOf(answer)),
        FeedAddress.TagOf(request, numbers.Of(answer.Enquiry)), answer.Published.ToDateTimeOffset())
    {
        Authors = { new SyndicationPerson { Name = answer.Owner.UnitName.In(language) } },
    };
}
