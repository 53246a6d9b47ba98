using MudBlazor;
using MudBlazor.Services;

namespace Governance.Host.Office;

/// <summary>Composition of the office's and the administrators' screens.</summary>
internal static class OfficeStartup
{
    internal static IServiceCollection AddOffice(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddCascadingAuthenticationState();
        services.AddLocalization();
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            mud.SnackbarConfiguration.VisibleStateDuration = 6000;
        });
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
