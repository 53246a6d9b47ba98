using System.Net.Mime;
using Governance.Core.Modules;
using Governance.Core.Packages;

namespace Governance.Host.Portal.Browse;

/// <summary>Papers of a business type: only what its file names is served, whatever else lies in the department's folder.</summary>
internal static class Downloads
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapGet(
        "/types/{code}/downloads/{file}",
        async (string code, string file, Departments departments, ReadPaper read, CancellationToken cancellationToken) =>
        {
            var named = departments.Online.BusinessType(code)?.Downloads.Any(download => download.File == file) == true;
            if (!named || departments.Online.DepartmentOf(code) is not { } department)
                return Results.NotFound();
            return await read.Run(department, file, cancellationToken) is { } paper
                ? Results.File(paper, MediaTypeNames.Application.Octet, fileDownloadName: file)
                : Results.NotFound();
        }).ExcludeFromDescription();
}
