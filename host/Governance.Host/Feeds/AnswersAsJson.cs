using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core.Enquiries;
using Governance.Core.Publishing;
using Governance.Core.Telling;
using Governance.Host.Entrance;
using NodaTime.Text;

namespace Governance.Host.Feeds;

/// <summary>Published answers as JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class AnswersAsJson
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    // Never part of a page, and nosniff: Chinese may stay as it is written.
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static async Task<IResult> Run(
        string language, HttpContext context, ReadNewestAnswers read, PublicNumbers numbers, BureauAddress bureau, CancellationToken cancellationToken)
    {
        var answers = await read.Run(FeedAnswer.MostEntries, cancellationToken);
        var (request, origin) = (context.Request, RequestOrigin.Of(context.Request));
        language = ReaderLanguage.Of(language);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Form))
        {
            writer.WriteStartObject();
            writer.WriteString("version", Version);
            writer.WriteString("title", FeedsText.Title(bureau.Name).In(language));
            writer.WriteString("description", FeedsText.Subtitle.In(language));
            writer.WriteString("home_page_url", origin + FeedAddress.Page);
            writer.WriteString("feed_url", origin + FeedAddress.Json(language));
            writer.WriteString("language", ReaderLanguage.Tag(language));
            Author(writer, bureau.Name.In(language));
            writer.WriteStartArray("items");
            foreach (var answer in answers)
                Item(writer, answer, FeedAddress.TagOf(request, numbers.Of(answer.Enquiry)), origin, language);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return FeedAnswer.Of(context, stream.ToArray(), FeedAddress.JsonType, answers);
    }

    private static void Item(Utf8JsonWriter writer, NewAnswer answer, string id, string origin, string language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("url", origin + FeedAddress.PageOf(answer));
        writer.WriteString("title", answer.Question);
        writer.WriteString("content_text", answer.Answer);
        writer.WriteString("date_modified", InstantPattern.General.Format(answer.Published));
        Author(writer, answer.Owner.UnitName.In(language));
        writer.WriteEndObject();
    }

    private static void Author(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartArray("authors");
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
