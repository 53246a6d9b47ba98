using Governance.Contracts;

namespace Governance.BusinessTypes;

/// <summary>What is said of mistakes that occur in more than one place.</summary>
internal static class Problems
{
    public static LocalText Syntax { get; } = new("YAML 写法有误。", "This is not valid YAML.");

    public static LocalText Missing(string key) => new($"缺少“{key}”。", $"'{key}' is missing.");

    public static LocalText Add(string key) => new($"请写上“{key}:”和它的内容。", $"Add '{key}:' with its value.");

    public static LocalText Twice(string what, string enWhat, string name) => new($"{what}“{name}”出现了两次。", $"The {enWhat} '{name}' stands twice.");

    public static LocalText Rename { get; } = new("请改成不同的名称，或者删去一个。", "Give one of them another name, or remove it.");

    public static LocalText RemoveEither { get; } = new("请删去其中一个。", "Remove one of the two.");

    public static LocalText Telephone { get; } = new(
        "请写能直接拨打的号码，加引号，如 \"122\"、\"0758-1234567\"。", "Write the number as it is dialled, in quotes, such as \"122\" or \"0758-1234567\".");

    public static LocalText NoSuch(string what, string enWhat, string name) => new($"没有{what}“{name}”。", $"There is no {enWhat} '{name}'.");

    public static LocalText OneOf(IEnumerable<string> known)
    {
        var list = string.Join(", ", known);
        return list.Length == 0
            ? new("这里还没有可用的名称。", "There is none yet that could be named here.")
            : new($"可用的有：{list}。", $"Use one of: {list}.");
    }

    /// <summary>The known name that was probably meant, or all of them.</summary>
    public static LocalText Meant(string written, IReadOnlyCollection<string> known) =>
        Nearest(written, known) is { } meant ? new($"是否想写“{meant}”？", $"Did you mean '{meant}'?") : OneOf(known);

    private static string? Nearest(string written, IReadOnlyCollection<string> known)
    {
        if (written.Length > 60)
            return null;
        var best = known.Select(name => (name, far: Distance(written.ToLowerInvariant(), name.ToLowerInvariant()))).OrderBy(pair => pair.far).FirstOrDefault();
        return best.name is not null && best.far < best.name.Length && best.far <= Math.Max(1, best.name.Length / 3) ? best.name : null;
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (left[i - 1] == right[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }
}
