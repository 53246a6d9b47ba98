using Governance.Contracts;

namespace Governance.Host.Api;

internal static partial class ApiText
{
    internal static readonly LocalText MustBeATextInDoubleQuotes = new("应该是一段文字，加双引号，只写一次。", "It must be a text in double quotes, given once.");
    internal static readonly LocalText MustBeTrueOrFalseWithoutQuotes = new(
        "应该是 true 或 false，不加引号，只写一次。", "It must be true or false without quotes, given once.");
    internal static readonly LocalText MustBeAWholeNumberWithoutQuotes = new("应该是一个整数，不加引号，只写一次。", "It must be a whole number without quotes, given once.");
    internal static readonly LocalText MustBeTheId = new("应该是上传附件时得到的编号。", "It must be the id that the upload gave.");
    internal static readonly LocalText ItMustReadLike24Hours = new(
        "应该像 \"24 hours\" 或 \"3 working days\"。", "It must read like \"24 hours\" or \"3 working days\".");
    internal static readonly LocalText MustBeATextANumberTrue = new(
        "应该是文字、数字、true/false、文字的列表或 null，只写一次；可以添加多项的，是对象的列表。",
        "It must be a text, a number, true or false, a list of texts, or null, given once; for a group that repeats, a list of objects.");
    internal static readonly LocalText MustBeAJsonObject = new("应该是一个 JSON 对象 { }。", "It must be a JSON object { }.");
    internal static readonly LocalText MustBeAList = new("应该是一个列表 [ ]。", "It must be a list [ ].");
    internal static readonly LocalText RequestHasNoBody = new("请求没有内容，请发送一个 JSON 对象。", "The request has no body. Send a JSON object.");
    internal static readonly LocalText RequestsRequestIsTooLarge = new("请求太大", "The request is too large");
    internal static readonly LocalText MustBeTrueOrFalse = new("应该是 true 或 false。", "It must be true or false.");
    internal static readonly LocalText MustBeNextOfAPage = new("应该是上一页的 next。", "It must be `next` of a page before.");
    internal static readonly LocalText MustBeADateSuch = new("应该是日期，例如 2026-02-13。", "It must be a date such as 2026-02-13.");

    internal static LocalText JsonIsBrokenAtLineByte(long? line, long? column) => new(
        $"JSON 格式有误：第 {line} 行第 {column} 字节处读不下去。请检查引号、逗号、括号和编码（UTF-8）。",
        $"The JSON is broken at line {line}, byte {column}. Check quotes, commas, brackets and the encoding (UTF-8).");

    internal static LocalText NoMember(string step, string known) => new($"没有“{step}”这一项。可以有：{known}。", $"There is no member '{step}'. There are: {known}.");

    internal static LocalText MustBeOneOf(string names) => new($"应该是这些之一：{names}。", $"It must be one of: {names}.");

    internal static LocalText JsonMustNotExceedKB(int mostBytes) => new(
        $"JSON 不能超过 {mostBytes} KB；内容最多 20,000 个字符，更长的请作为附件上传。",
        $"The JSON must not exceed {mostBytes} KB. A text takes 20,000 characters; upload what is longer as an attachment.");

    internal static LocalText MustBeAWholeNumberFromTo(int least, int most) => new(
        $"应该是 {least} 到 {most} 的整数。", $"It must be a whole number from {least} to {most}.");
}
