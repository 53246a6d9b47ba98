using System.Buffers;
using Governance.Core.Channels.Accounts;
using Governance.Core.Correspondence.Accounts;
using Microsoft.AspNetCore.Http.Features;

namespace Governance.Host.Callbacks;

/// <summary>
/// Hands a platform's call to the account that it is for, as it came: what is signed is the bytes. An address that is none says so and no more, whether
/// there is an account or not.
/// </summary>
internal static class AnswerCallback
{
    /// <summary>Platforms send texts and the numbers of files, and fetch nothing from here.</summary>
    private const int MostBytes = 512 * 1024;

    /// <summary>In words of its own: a program has no use for the portal's page, which is several hundred times as long.</summary>
    private static readonly IResult NobodyIsCalledHere = Results.Text("No account is called at this address.", statusCode: StatusCodes.Status404NotFound);

    internal static async Task<IResult> Run(Guid account, string key, HttpRequest request, AnswerPlatform answer, CancellationToken cancellationToken)
    {
        request.HttpContext.Response.Headers.CacheControl = "no-store";
        if (!answer.Knows(account, key))
            return NobodyIsCalledHere;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes;
        var called = new CallbackRequest(
            request.Method,
            request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.FirstOrDefault() ?? "", StringComparer.Ordinal),
            request.Headers.ToDictionary(pair => pair.Key, pair => pair.Value.FirstOrDefault() ?? "", StringComparer.OrdinalIgnoreCase),
            await Body(request, cancellationToken));
        return await answer.Run(account, key, called, cancellationToken) is { } answered
            ? Results.Text(answered.Content, answered.ContentType, statusCode: answered.Status)
            : NobodyIsCalledHere;
    }

    private static async Task<ReadOnlyMemory<byte>> Body(HttpRequest request, CancellationToken cancellationToken)
    {
        for (var read = await request.BodyReader.ReadAsync(cancellationToken); ; read = await request.BodyReader.ReadAsync(cancellationToken))
        {
            if (read.IsCompleted)
                return read.Buffer.ToArray();
            request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
