using System.Text.Json;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Packages;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Governance.Host.Api.Requests;

/// <summary>Reads the JSON of a request, or says where it is wrong and how to put it right.</summary>
internal static class JsonRequest
{
    internal const int MostBytes = 256 * 1024;

    internal static async Task<Outcome<T>> ReadJson<T>(this HttpRequest request)
        where T : class
    {
        if (await Bounded(request) is not { } bytes)
            return TooLarge;
        if (bytes.Length == 0)
            return Wrong(ApiText.RequestHasNoBody);
        if (!IsJson(request.ContentType))
            throw new BadHttpRequestException("Not JSON.", StatusCodes.Status415UnsupportedMediaType);
        var options = request.HttpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        try
        {
            using var document = JsonDocument.Parse(bytes);
            try
            {
                return document.RootElement.Deserialize<T>(options) is { } read ? read : JsonMistake.Misfit(typeof(T), "$", options);
            }
            catch (JsonException misfit)
            {
                return JsonMistake.Misfit(typeof(T), misfit.Path, options);
            }
        }
        catch (JsonException broken)
        {
            return JsonMistake.Broken(broken);
        }
    }

    private static Problem TooLarge { get; } = new(
        ProblemKind.TooLarge,
        ApiText.RequestsRequestIsTooLarge,
        [new("$", ApiText.JsonMustNotExceedKB(MostBytes / 1024))]);

    private static Problem Wrong(LocalText what) => Problem.Invalid(new FieldError("$", what));

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null when there is more than is taken. The rest is read off and dropped, or the sender would find the line cut instead of the answer.</summary>
    private static async Task<ReadOnlyMemory<byte>?> Bounded(HttpRequest request)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        var tooMuch = false;
        int read;
        while ((read = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0)
        {
            tooMuch |= kept.Length + read > MostBytes;
            if (!tooMuch)
                kept.Write(buffer, 0, read);
        }

        if (tooMuch)
            return null;
        var all = kept.ToArray();
        // Some editors put a byte order mark before UTF-8.
        return all is [0xEF, 0xBB, 0xBF, ..] ? all.AsMemory(3) : all;
    }
}
