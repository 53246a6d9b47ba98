using System.Text.Json.Nodes;
using Governance.Contracts;
using Governance.Host.Api.Requests;
using Governance.WorkingTime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;

namespace Governance.Host.Api.Description;

/// <summary>The OpenAPI document as a whole: what the API is, how staff sign in, and what the platform's own types look like in JSON.</summary>
internal static class DescribeApi
{
    private const string Bearer = "bearer";

    internal static void Shape(OpenApiOptions options)
    {
        options.AddDocumentTransformer(Introduce);
        options.AddOperationTransformer(AskForToken);
        options.AddSchemaTransformer(Simplify);
    }

    private static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new()
        {
            Title = ApiText.Title,
            Version = "v1",
            Description = ApiText.Introduction,
        };
        document.Servers = [];
        document.Components ??= new();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Bearer] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = Bearer,
            Description = "From POST /api/v1/tokens. The session cookie of the office is taken as well.",
        };
        return Task.CompletedTask;
    }

    private static Task AskForToken(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Any())
            operation.Security = [new() { [new(Bearer, context.Document)] = [] }];
        return Task.CompletedTask;
    }

    private static Task Simplify(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(FormField) && schema.Properties?["typeName"] is OpenApiSchema name)
            name.Description = FieldTypeTable.Text;
        if (type.IsEnum)
            (schema.Type, schema.Enum) = (JsonSchemaType.String, DocumentedWords.Of(type).Select(word => (JsonNode)JsonValue.Create(word)).ToList());
        var (format, said) = type switch
        {
            _ when type == typeof(LocalText) => (null, "A text in the language of the call."),
            _ when type == typeof(Instant) => ("date-time", null),
            _ when type == typeof(LocalDate) => ("date", null),
            _ when type == typeof(LocalTime) => ("time", "Hours and minutes, such as 17:30."),
            _ when type == typeof(Duration) => (null, "Hours, minutes and seconds, such as 26:03:11."),
            _ when type == typeof(TimeLimit) => (null, "Such as \"24 hours\" or \"3 working days\"."),
            _ when type == typeof(FormAnswer) => (
                "", "A text, a number, true or false, a list of texts, or null; for a group that repeats, a list of objects with its fields, one an item."),
            _ => (default(string), default(string)),
        };
        if (format is null && said is null)
            return Task.CompletedTask;
        schema.Type = type == typeof(FormAnswer) ? null : JsonSchemaType.String;
        schema.Properties = null;
        schema.Required = null;
        schema.Format = format is { Length: > 0 } ? format : null;
        schema.Description ??= said;
        return Task.CompletedTask;
    }
}
