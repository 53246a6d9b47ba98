using Governance.Host.Portal;
using Governance.Host.SignIn;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor;
using MudBlazor.Services;

namespace Governance.Host.Office;

/// <summary>Composition of the office's and the administrators' screens.</summary>
internal static class OfficeStartup
{
    /// <remarks>The host calls <c>UseRequestLocalization</c> before it maps pages.</remarks>
    internal static IServiceCollection AddOffice(this IServiceCollection services)
    {
        // Autofac takes any array for a service, also the bytes of a file on its way from the browser: what the browser sends is never a service.
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(hub =>
        {
            hub.DisableImplicitFromServicesParameters = true;
            // A long guide is typed on the drawing board: three bytes a character.
            hub.MaximumReceiveMessageSize = 1 << 20;
            hub.AddFilter<LivePages>();
        });
        services.AddSingleton<LivePages>().AddHostedService(provider => provider.GetRequiredService<LivePages>());
        services.AddScoped<CircuitHandler, OnlyWhileSignedIn>();
        services.AddCascadingAuthenticationState();
        services.AddLocalization();
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            mud.SnackbarConfiguration.VisibleStateDuration = 6000;
        });
        // A circuit takes its language from the request that opens it, as the portal takes it from each request.
        services.Configure<RequestLocalizationOptions>(languages =>
        {
            languages.SetDefaultCulture("zh-CN").AddSupportedCultures("zh-CN", "en").AddSupportedUICultures("zh-CN", "en");
            languages.RequestCultureProviders = [new CustomRequestCultureProvider(http => Task.FromResult<ProviderCultureResult?>(new(Language.TagOf(http))))];
        });
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<Speech>();
        services.AddTransient<MudLocalizer, MudInChinese>();
        return services;
    }

    /// <summary>What the office serves beside its pages: attachments, and the switch of language.</summary>
    internal static IEndpointRouteBuilder MapOffice(this IEndpointRouteBuilder routes)
    {
        Enquiries.DownloadAttachment.Map(routes);
        SwitchLanguage.Map(routes);
        return routes;
    }
}
