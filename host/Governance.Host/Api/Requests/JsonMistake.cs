using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Governance.Contracts;
using Governance.Core;
using Governance.WorkingTime;

namespace Governance.Host.Api.Requests;

/// <summary>Says in the words of the sender's own JSON where it does not fit, what stands there and what should.</summary>
internal static partial class JsonMistake
{
    internal static Problem Broken(JsonException broken)
    {
        var (line, column) = (broken.LineNumber + 1, broken.BytePositionInLine + 1);
        return Problem.Invalid(new FieldError("$", ApiText.JsonIsBrokenAtLineByte(line, column)));
    }

    internal static Problem Misfit(Type type, string? path, JsonSerializerOptions options)
    {
        var steps = Steps().Matches(path ?? "$").Select(
            step => step.Groups[1].Success ? step.Groups[1].Value : step.Groups[2].Success ? step.Groups[2].Value : step.Groups[3].Value).ToArray();
        var field = steps.Length == 0 ? "$" : string.Join('.', steps).Replace(".[", "[", StringComparison.Ordinal);
        return Problem.Invalid(new FieldError(field, Expected(type, steps, options)));
    }

    private static LocalText Expected(Type type, string[] steps, JsonSerializerOptions options)
    {
        foreach (var step in steps)
        {
            var info = options.GetTypeInfo(type);
            if (info.Kind == JsonTypeInfoKind.Object)
            {
                if (info.Properties.FirstOrDefault(jsonProperty => jsonProperty.Name.Equals(step, StringComparison.OrdinalIgnoreCase)) is not { } property)
                    return Unknown(step, info);
                type = property.PropertyType;
            }
            else
            {
                type = info.ElementType ?? type;
            }
        }

        return Shape(Nullable.GetUnderlyingType(type) ?? type);
    }

    private static LocalText Unknown(string step, JsonTypeInfo info)
    {
        var known = string.Join(", ", info.Properties.Select(property => property.Name));
        return ApiText.NoMember(Short(step), known);
    }

    private static LocalText Shape(Type type) => type switch
    {
        _ when type == typeof(string) => ApiText.MustBeATextInDoubleQuotes,
        _ when type == typeof(bool) => ApiText.MustBeTrueOrFalseWithoutQuotes,
        _ when type == typeof(int) || type == typeof(uint) => ApiText.MustBeAWholeNumberWithoutQuotes,
        _ when type == typeof(Guid) => ApiText.MustBeTheId,
        _ when type == typeof(TimeLimit) => ApiText.ItMustReadLike24Hours,
        _ when type == typeof(FormAnswer) => ApiText.MustBeATextANumberTrue,
        { IsEnum: true } => OneOf(type),
        _ when typeof(IDictionary).IsAssignableFrom(type) || !typeof(IEnumerable).IsAssignableFrom(type) =>
            ApiText.MustBeAJsonObject,
        _ => ApiText.MustBeAList,
    };

    internal static LocalText OneOf(Type type)
    {
        var names = string.Join(", ", DocumentedWords.Of(type));
        return ApiText.MustBeOneOf(names);
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    /// <summary>A member, a member in brackets, or an index.</summary>
    [GeneratedRegex(@"\['(.*?)'\]|(\[\d+\])|\.([^.\[]+)")]
    private static partial Regex Steps();
}
