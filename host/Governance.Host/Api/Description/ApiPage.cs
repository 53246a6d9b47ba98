using Scalar.AspNetCore;

namespace Governance.Host.Api.Description;

/// <summary>The page on which the API can be read and tried. It loads nothing from anywhere else: a police network has no way out.</summary>
internal static class ApiPage
{
    internal static void Shape(ScalarOptions options)
    {
        options.Title = ApiText.TitleOfPage;
        options.OpenApiRoutePattern = "/openapi/{documentName}.json";
        options.DefaultFonts = false;
        options.Telemetry = false;
        options.HideClientButton = true;
        options.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        options.Agent = new() { Disabled = true };
        options.Mcp = new() { Disabled = true };
    }
}
