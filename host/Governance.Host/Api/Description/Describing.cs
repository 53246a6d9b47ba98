using System.Text.Json.Nodes;
using Governance.Host.Api.Requests;
using Governance.Host.Problems;
using Microsoft.OpenApi;

namespace Governance.Host.Api.Description;

/// <summary>What the OpenAPI document says of a call.</summary>
internal static class Describing
{
    internal static RouteHandlerBuilder Describe(this RouteHandlerBuilder call, string tag, string summary, string description) =>
        call.WithTags(tag).WithSummary(summary).WithDescription(description);

    internal static RouteHandlerBuilder Problems(this RouteHandlerBuilder call, params IEnumerable<int> statuses)
    {
        foreach (var status in statuses)
            call.Produces<ApiProblem>(status, "application/problem+json");
        return call;
    }

    internal static RouteHandlerBuilder Query(this RouteHandlerBuilder call, string name, string description) =>
        call.Parameter(ParameterLocation.Query, name, description);

    /// <summary>One of the words of an enumeration.</summary>
    internal static RouteHandlerBuilder Query<T>(this RouteHandlerBuilder call, string name, string description)
        where T : struct, Enum =>
        call.Parameter(ParameterLocation.Query, name, description, [.. DocumentedWords.Of(typeof(T)).Select(word => JsonValue.Create(word))]);

    internal static RouteHandlerBuilder Header(this RouteHandlerBuilder call, string name, string description) =>
        call.Parameter(ParameterLocation.Header, name, description);

    internal static RouteHandlerBuilder Example(this RouteHandlerBuilder call, string json) => call.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        foreach (var content in operation.RequestBody?.Content?.Values ?? [])
            content.Example = JsonNode.Parse(json);
        return Task.CompletedTask;
    });

    internal static RouteHandlerBuilder AcceptsFile(this RouteHandlerBuilder call) => call.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        var file = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        var form = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema> { ["file"] = file },
            Required = new HashSet<string> { "file" },
        };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() { Schema = form } },
        };
        return Task.CompletedTask;
    });

    private static RouteHandlerBuilder Parameter(
        this RouteHandlerBuilder call, ParameterLocation place, string name, string description, List<JsonNode>? words = null) =>
        call.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = name,
                In = place,
                Description = description,
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = words },
            });
            return Task.CompletedTask;
        });
}
