using Governance.Contracts;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Packages;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.Limits;
using Governance.Host.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Governance.Host.Api.ForCitizens;

[Endpoints]
internal static class UploadAttachment
{
    /// <summary>A file of 20 MB and what multipart puts around it.</summary>
    private const long MostBytes = 21 * 1024 * 1024;

    private const int LongestBoundary = 200;

    internal static void Map(IEndpointRouteBuilder api) => api.MapPost("/attachments", Upload)
        .LimitedBy(RateLimits.Upload)
        .AcceptsFile()
        .Produces<AttachmentView>(StatusCodes.Status201Created)
        .Problems(400, 413, 415)
        .Describe(
            "Citizens", "Upload a file",
            "One file of at most 20 MB as the part 'file' of multipart/form-data: photos, PDF, Word, Excel, text, video and sound. "
            + "It is recognised by its content, kept encrypted, and swept after two days unless an enquiry or a message names its id.");

    private static async Task<IResult> Upload(HttpContext context, SaveAttachment save)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes;
        // Read part by part: the framework's own reader of forms would leave an unencrypted copy on disk.
        var reader = new MultipartReader(Boundary(context.Request.ContentType), context.Request.Body) { BodyLengthLimit = MostBytes };
        try
        {
            while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } part)
            {
                if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var about) || about.Name.Value?.Trim('"') != "file")
                    continue;
                var name = HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).Value ?? "";
                var saved = await save.Run(part.Body, name, context.RequestAborted);
                return saved.Problem is { } problem ? problem.Answer() : Results.Json(saved.Value, statusCode: StatusCodes.Status201Created);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException || (broken is IOException and not BadHttpRequestException))
        {
            return Wrong(ApiText.MultipartFormDataBreaksOff);
        }

        return Wrong(ApiText.ForCitizensNoPartNamedFile);
    }

    private static IResult Wrong(LocalText what) => Problem.Invalid(new FieldError("file", what)).Answer();

    internal static string Boundary(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary.ToString()
            : throw new BadHttpRequestException("Not multipart/form-data.", StatusCodes.Status415UnsupportedMediaType);
}
