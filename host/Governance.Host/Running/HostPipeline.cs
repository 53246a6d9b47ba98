using Governance.Host.Api;
using Governance.Host.Office;
using Governance.Host.Portal;
using Governance.Host.SignIn;

namespace Governance.Host.Running;

/// <summary>The faces that the host shows, in the order in which a request meets them.</summary>
internal static class HostPipeline
{
    internal static void AddPipeline(this WebApplicationBuilder builder, HostOptions options)
    {
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddSignIn(builder.Configuration, options.DataFolder);
        builder.Services.AddPortal(builder.Configuration);
        builder.Services.AddOffice();
        builder.Services.AddApi();
    }

    internal static void UsePipeline(this WebApplication app)
    {
        app.UsePortal();
        app.UseRequestLocalization();
        app.UseApiProblems();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UsePortalForms();
        app.MapStaticAssets();
        app.MapPortal();
        app.MapOffice();
        app.MapSignIn();
        app.MapApi();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
