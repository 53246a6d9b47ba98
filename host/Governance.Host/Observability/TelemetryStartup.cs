using Governance.Core.Observability;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Governance.Host.Observability;

/// <summary>Traces, metrics and logs by OTLP, where the standard environment variables say that somebody collects them.</summary>
internal static class TelemetryStartup
{
    private const string Modules = "Governance.Modules";

    internal static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var collected = builder.Configuration.AsEnumerable().Any(pair =>
            pair.Key.StartsWith("OTEL_EXPORTER_OTLP_", StringComparison.Ordinal) && pair.Key.EndsWith("ENDPOINT", StringComparison.Ordinal)
                && pair.Value is { Length: > 0 });
        if (!collected)
            return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("governance-platform"))
            .WithTracing(tracing => tracing
                .AddSource(Telemetry.Name, Modules)
                .AddAspNetCoreInstrumentation(options => options.EnrichWithHttpRequest = (span, request) =>
                {
                    // A query code is a key: it stands in no trace.
                    span.SetTag("url.path", WithoutCodes.In(request.Path));
                    span.SetTag("url.query", null);
                    span.SetTag("client.address", null);
                })
                .AddHttpClientInstrumentation()
                .AddNpgsql())
            .WithMetrics(metrics => metrics
                .AddMeter(Telemetry.Name, Modules, "Npgsql")
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation())
            .WithLogging()
            .UseOtlpExporter();
    }
}
