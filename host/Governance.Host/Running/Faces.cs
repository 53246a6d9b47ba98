using Governance.Host.Api;
using Governance.Host.Office;
using Governance.Host.Portal;

namespace Governance.Host.Running;

/// <summary>The faces that the host shows, in the order in which a request meets them.</summary>
internal static class Faces
{
    internal static void AddFaces(this WebApplicationBuilder builder, HostOptions options)
    {
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddPortal();
        builder.Services.AddOffice();
        builder.Services.AddApi();
    }

    internal static void UseFaces(this WebApplication app)
    {
        app.UsePortal();
        app.UseApiProblems();
        app.UseRequestLocalization();
        app.UseAntiforgery();
        app.UsePortalForms();
        app.MapStaticAssets();
        app.MapPortal();
        app.MapOffice();
        app.MapApi();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
