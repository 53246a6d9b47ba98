using System.Net.Mime;
using Governance.Core.Modules;

namespace Governance.Host.Portal.Browse;

/// <summary>Papers of a business type: only what its file names is served, whatever else lies in the department's folder.</summary>
internal static class Downloads
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/types/{code}/downloads/{file}", (string code, string file, Departments departments) =>
    {
        var named = departments.Online.BusinessType(code)?.Downloads.Any(download => download.File == file) == true;
        if (!named || departments.Online.DepartmentOf(code) is not { } department)
            return Results.NotFound();
        var path = Path.Combine(department.Folder, "downloads", Path.GetFileName(file));
        return File.Exists(path) ? Results.File(path, MediaTypeNames.Application.Octet, fileDownloadName: file) : Results.NotFound();
    }).ExcludeFromDescription();
}
