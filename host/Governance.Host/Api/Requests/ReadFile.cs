using Governance.Host.Api.ForCitizens;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Governance.Host.Api.Requests;

/// <summary>A file that comes as the part <c>file</c> of a form, or as the body itself.</summary>
internal static class ReadFile
{
    /// <summary>Null when there is none. What comes after the file in the form is not read.</summary>
    internal static async Task<Stream?> From(HttpRequest request, long most)
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Value is "application/zip" or "application/octet-stream")
            return request.Body;
        var reader = new MultipartReader(UploadAttachment.Boundary(request.ContentType), request.Body) { BodyLengthLimit = most };
        while (await reader.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } part)
        {
            if (ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var about) && about.Name.Value?.Trim('"') == "file")
                return part.Body;
        }

        return null;
    }
}
