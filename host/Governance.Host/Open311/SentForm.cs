using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Governance.Host.Open311;

/// <summary>The arguments of a request as they were sent. Each is given once, attributes as often as they have values.</summary>
internal sealed partial class SentForm(IFormCollection form)
{
    private const long MostBytes = 256 * 1024;
    private const string Form = "application/x-www-form-urlencoded";

    private readonly List<FieldError> errors = [];

    internal IReadOnlyList<FieldError> Errors => errors;

    /// <summary>The answers to a service's own questions, by their codes.</summary>
    internal IEnumerable<(string Code, IReadOnlyList<string> Values)> Attributes => form
        .Select(pair => (Name: AttributeName().Match(pair.Key), pair.Value))
        .Where(pair => pair.Name.Success)
        .GroupBy(pair => pair.Name.Groups[1].Value, pair => pair.Value)
        .Select(values => (values.Key, (IReadOnlyList<string>)[.. values.SelectMany(texts => texts).OfType<string>()]));

    /// <summary>Null where it was not sent: an empty one counts as absent.</summary>
    internal string? One(string name)
    {
        if (!form.TryGetValue(name, out var values) || StringValues.IsNullOrEmpty(values))
            return null;
        if (values.Count > 1)
            Wrong(name, Open311Text.GivenMoreThanOnce);
        return string.IsNullOrWhiteSpace(values[0]) ? null : values[0];
    }

    internal void Wrong(string name, LocalText what)
    {
        if (!errors.Contains(new(name, what)))
            errors.Add(new(name, what));
    }

    /// <summary>Only forms of this kind: of others the framework would leave an unencrypted copy on disk, and none has a file that we would take.</summary>
    /// <returns>Null where it is none.</returns>
    internal static async Task<SentForm?> Read(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase))
            return null;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MostBytes;
        return new SentForm(await request.ReadFormAsync(request.HttpContext.RequestAborted));
    }

    /// <summary>As the specification writes it, with empty brackets for several values, and with numbers as some clients do.</summary>
    [GeneratedRegex(@"^attribute\[([^\[\]]+)\](?:\[\d{0,3}\])?$")]
    private static partial Regex AttributeName();
}
