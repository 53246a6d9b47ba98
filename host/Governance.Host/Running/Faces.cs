namespace Governance.Host.Running;

/// <summary>The faces that the host shows, in the order in which a request meets them.</summary>
internal static class Faces
{
    internal static void AddFaces(this WebApplicationBuilder builder, HostOptions options)
    {
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
    }

    internal static void UseFaces(this WebApplication app)
    {
        app.MapGet("/health/live", () => "live");
    }
}
