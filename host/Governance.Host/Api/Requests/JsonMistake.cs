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
        return Problem.Invalid(new FieldError("$", new(
            $"JSON 格式有误：第 {line} 行第 {column} 字节处读不下去。请检查引号、逗号、括号和编码（UTF-8）。",
            $"The JSON is broken at line {line}, byte {column}. Check quotes, commas, brackets and the encoding (UTF-8).")));
    }

    internal static Problem Misfit(Type type, string? path, JsonSerializerOptions options)
    {
        var steps = Steps().Matches(path ?? "$").Select(step => step.Groups[1].Success ? step.Groups[1].Value : step.Groups[2].Success ? step.Groups[2].Value : step.Groups[3].Value).ToArray();
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
                if (info.Properties.FirstOrDefault(one => one.Name.Equals(step, StringComparison.OrdinalIgnoreCase)) is not { } property)
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
        return new($"没有“{Short(step)}”这一项。可以有：{known}。", $"There is no member '{Short(step)}'. There are: {known}.");
    }

    private static LocalText Shape(Type type) => type switch
    {
        _ when type == typeof(string) => new("应该是一段文字，加双引号，只写一次。", "It must be a text in double quotes, given once."),
        _ when type == typeof(bool) => new("应该是 true 或 false，不加引号，只写一次。", "It must be true or false without quotes, given once."),
        _ when type == typeof(int) || type == typeof(uint) => new("应该是一个整数，不加引号，只写一次。", "It must be a whole number without quotes, given once."),
        _ when type == typeof(Guid) => new("应该是上传附件时得到的编号。", "It must be the id that the upload gave."),
        _ when type == typeof(TimeLimit) => new("应该像 \"24 hours\" 或 \"3 working days\"。", "It must read like \"24 hours\" or \"3 working days\"."),
        _ when type == typeof(FormAnswer) => new(
            "应该是文字、数字、true/false、文字的列表或 null，只写一次；可以添加多项的，是对象的列表。",
            "It must be a text, a number, true or false, a list of texts, or null, given once; for a group that repeats, a list of objects."),
        { IsEnum: true } => OneOf(type),
        _ when typeof(IDictionary).IsAssignableFrom(type) || !typeof(IEnumerable).IsAssignableFrom(type) => new("应该是一个 JSON 对象 { }。", "It must be a JSON object { }."),
        _ => new("应该是一个列表 [ ]。", "It must be a list [ ]."),
    };

    internal static LocalText OneOf(Type type)
    {
        var names = string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName));
        return new($"应该是这些之一：{names}。", $"It must be one of: {names}.");
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    /// <summary>A member, a member in brackets, or an index.</summary>
    [GeneratedRegex(@"\['(.*?)'\]|(\[\d+\])|\.([^.\[]+)")]
    private static partial Regex Steps();
}
