using System.ComponentModel;
using System.Security.Claims;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Modules;
using Governance.Core.Packages;
using Governance.Core.Switching;
using Governance.Host.Api.Answers;
using Governance.Host.Api.Description;
using Governance.Host.Api.ForOfficers;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;
using Microsoft.AspNetCore.Http.Features;

namespace Governance.Host.Api.ForAdmins;

/// <summary>Why a module goes back to the version before.</summary>
internal sealed record RollBackOf
{
    [Description("2 to 500 characters; kept on record.")]
    public string? Reason { get; init; }
}

[Endpoints]
internal static class ModulePackages
{
    /// <summary>A package of the greatest size, and what multipart puts around it.</summary>
    private const long MostBytes = PackageLimits.Packed + (1 << 20);

    internal static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/admin/modules", Upload)
            .ForAdmins()
            .AcceptsFile()
            .Produces<ShownModule>()
            .MayWait<ShownModule>()
            .Problems(400, 409, 413, 415, 422)
            .Describe("Admins", "Upload a module or a newer version of one",
                "A signed package as module pack makes it: the part 'file' of multipart/form-data, or the body itself as application/zip. "
                + "It takes over without a restart, on all hosts within a second; where it cannot start, what serves goes on serving. 400 lists all that is "
                + "wrong by file and line; 202 says that it waits for a second admin.");
        api.MapPost("/admin/modules/{name}/rollback", RollBack)
            .ForAdmins()
            .Accepts<RollBackOf>("application/json")
            .Produces<ShownModule>()
            .MayWait<ShownModule>()
            .Problems(400, 404, 409, 413, 415, 422)
            .Describe("Admins", "Go back to the version before", "Enquiries keep the form and the workflow that they were made with.")
            .Example(ExampleText.RollBack);
        api.MapDelete("/admin/modules/{name}", Remove)
            .ForAdmins()
            .Produces(StatusCodes.Status204NoContent)
            .Problems(400, 404, 409)
            .Query("reason", "Why, in 2 to 500 characters; kept on record.")
            .Describe("Admins", "Remove a module that is off",
                "With all its versions. Its enquiries stay readable, their clocks run on, and the office answers them.");
        api.MapGet("/admin/modules/{name}/versions", async (string name, ListVersions versions, CancellationToken cancellationToken) =>
                Results.Ok((await versions.Run(cancellationToken)).Where(version => version.Name == name)))
            .ForAdmins()
            .Produces<KeptVersion[]>()
            .Describe("Admins", "List the versions of a module", "Those that were uploaded, the newest first; what came with the program is not among them.");
        api.MapGet("/admin/modules/{name}/versions/{version}", Download)
            .ForAdmins()
            .Produces<byte[]>(StatusCodes.Status200OK, "application/zip")
            .Problems(404)
            .Describe("Admins", "Download a version", "The package as it was uploaded, signature and all.");
    }

    private static async Task<IResult> Upload(HttpContext context, ClaimsPrincipal user, UploadModule upload)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes;
        await using var package = await ReadFile.From(context.Request, MostBytes);
        return package is null
            ? Problem.Invalid(
                new FieldError("file", ApiText.NoPartNamedFile)).Answer()
            : (await upload.Run(user.Actor(), package, CancellationToken.None)).AnswerOrWait();
    }

    private static async Task<IResult> RollBack(string name, HttpRequest request, ClaimsPrincipal user, RollBackModule rollBack)
    {
        var read = await request.ReadJson<RollBackOf>();
        return read.Problem is { } unreadable
            ? unreadable.Answer()
            : (await rollBack.Run(user.Actor(), name, read.Value!.Reason ?? "", CancellationToken.None)).AnswerOrWait();
    }

    private static async Task<IResult> Remove(string name, string? reason, ClaimsPrincipal user, RemoveModule remove)
    {
        var removed = await remove.Run(user.Actor(), name, reason ?? "", CancellationToken.None);
        return removed.Problem is { } problem ? problem.Answer() : Results.NoContent();
    }

    private static async Task<IResult> Download(string name, string version, ListVersions versions, CancellationToken cancellationToken) =>
        await versions.Download(name, version, cancellationToken) is { } content
            ? Results.File(content, "application/zip", $"{name}-{version}.zip")
            : Problem.Of(ProblemKind.NotFound, ApiText.ThisVersionIsNotKept).Answer();
}
