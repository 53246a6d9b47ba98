using Governance.Host.Api;
using Governance.Host.Callbacks;
using Governance.Host.Entrance;
using Governance.Host.Feeds;
using Governance.Host.Office;
using Governance.Host.Open311;
using Governance.Host.Portal;
using Governance.Host.SignIn;
using Microsoft.AspNetCore.HttpOverrides;

namespace Governance.Host.Running;

/// <summary>The faces that the host shows, in the order in which a request meets them.</summary>
internal static class HostPipeline
{
    internal static void AddPipeline(this WebApplicationBuilder builder, PublicAddress reached, Open311Settings open311)
    {
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddSingleton<RequestAddress>();
        builder.Services.AddOptions<ForwardedHeadersOptions>().Configure<PublicAddress>(RequestAddress.Believe);
        builder.Services.AddSignIn(reached);
        builder.Services.AddPortal(builder.Configuration);
        builder.Services.AddOffice();
        builder.Services.AddApi();
        builder.Services.AddOpen311(open311);
    }

    internal static void UsePipeline(this WebApplication app)
    {
        RequestAddress.Use(app);
        app.Use(HeadAsGet.Run);
        app.Use(TellWhatToDo.Set);
        app.UseRouting();
        app.UsePortal();
        app.UseRequestLocalization();
        app.UseApiProblems();
        app.UseOpen311();
        app.UseAuthentication();
        app.Use(app.Services.GetRequiredService<LiveDoor>().Pass);
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UsePortalForms();
        app.MapStaticAssets();
        app.MapPortal();
        app.MapOffice();
        app.MapSignIn();
        app.MapApi();
        app.MapOpen311();
        app.MapFeeds();
        app.MapCallbacks();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
