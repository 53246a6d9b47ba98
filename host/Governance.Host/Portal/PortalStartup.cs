using Governance.Core;
using Governance.Host.Portal.Ask;
using Governance.Host.Portal.Browse;
using Governance.Host.Portal.Errors;
using Governance.Host.Portal.Home;
using Governance.Host.Portal.Letters;
using Governance.Host.Portal.Quiet;
using Governance.Host.Portal.Track;
using Governance.Host.Entrance;
using Governance.Host.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Governance.Host.Portal;

/// <summary>The citizens' portal in a host: what it needs, what stands before its pages, and what is no page.</summary>
internal static class PortalStartup
{
    private static readonly PathString[] Others = ["/api", "/office", "/admin", "/health", "/openapi", "/scalar", "/_blazor", "/_framework"];

    internal static IServiceCollection AddPortal(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRazorComponents();
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<PublicAddress>((form, address) =>
            (form.Cookie.Name, form.Cookie.SecurePolicy, form.Cookie.Path) = (address.CookieName(FormCookie.Named), address.CookieSecurity, "/"));
        services.AddSingleton<Bureau>();
        services.AddSingleton<CarriedErrors>();
        services.AddSingleton<CitizenSession>();
        services.AddSingleton<HomeMemory>();
        services.AddSingleton<PageCache>();
        services.AddSingleton<QuietAddress>();
        services.TryAddSingleton(TimeProvider.System);
        services.Scan(scan => scan.FromAssemblyOf<Bureau>()
            .AddClasses(classes => classes.InNamespaces("Governance.Host.Portal").WithAttribute<PerRequestAttribute>(), publicOnly: false).AsSelf()
            .WithScopedLifetime());
        services.AddRateLimiter(options => PortalRateLimits.Limit(options, configuration));
        return services;
    }

    /// <summary>Comes before authentication and antiforgery.</summary>
    internal static WebApplication UsePortal(this WebApplication app)
    {
        app.Use(SafeHeaders.Set);
        app.UseWhen(ForCitizens, portal =>
        {
            portal.Use(Language.Remember);
            portal.Use(ErrorPages.Show);
            portal.UseExceptionHandler(failed => failed.Run(ErrorPages.Failed));
            portal.Use(app.Services.GetRequiredService<PageCache>().Serve);
        });
        app.UseWhen(context => OfficePages.IsStaffPath(context.Request.Path), staff =>
        {
            staff.Use(ErrorPages.Show);
            staff.UseExceptionHandler(failed => failed.Run(ErrorPages.Failed));
        });
        app.UseRateLimiter();
        return app;
    }

    /// <summary>Comes right after <c>UseAntiforgery</c>.</summary>
    internal static WebApplication UsePortalForms(this WebApplication app)
    {
        app.Use(StaleForms.Admit);
        return app;
    }

    /// <summary>What the portal serves besides its pages.</summary>
    internal static WebApplication MapPortal(this WebApplication app)
    {
        Suggestions.Map(app);
        Downloads.Map(app);
        DutyPhotograph.Map(app);
        Receipt.Map(app);
        EnterByCode.Map(app);
        OpenFile.Map(app);
        AppointmentFile.Map(app);
        LeaveEnquiry.Map(app);
        LeaveFast.Map(app);
        StopByLetter.Map(app);
        return app;
    }

    private static bool ForCitizens(HttpContext context) =>
        !Others.Any(other => context.Request.Path.StartsWithSegments(other));
}
