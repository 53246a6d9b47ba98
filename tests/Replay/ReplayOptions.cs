using System.Globalization;

namespace Governance.Replay;

/// <summary>What to send where, and what to prove afterwards.</summary>
/// <param name="File">The messages, a JSON object a line.</param>
/// <param name="Kept">Where acknowledged codes are kept, so that a later replay can prove that none is lost.</param>
/// <param name="Again">Send everything a second time.</param>
/// <param name="Track">How many enquiries are looked up by their code afterwards.</param>
internal sealed record ReplayOptions(
    string File, Uri Url, int Take, int Parallel, bool Again, string? Kept, int Track, string? Account, string? Password)
{
    internal static ReplayOptions? From(string[] args)
    {
        try
        {
            if (args is [var file, ..] && !file.StartsWith('-') && Path.GetFullPath(file) is var path && System.IO.File.Exists(path))
                return new(
                    path,
                    new(Text(args, "--url") ?? "http://localhost:5080"),
                    Number(args, "--take", int.MaxValue),
                    Math.Min(Number(args, "--parallel", 8), 64),
                    args.Contains("--again"),
                    Text(args, "--kept"),
                    Number(args, "--track", 50),
                    Text(args, "--account"),
                    Text(args, "--password"));
        }
        catch (FormatException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
        }

        Console.Error.WriteLine(
            """
            replay <messages.jsonl> [--url http://localhost:5080] [--take N] [--parallel 8] [--again]
                   [--kept codes.tsv] [--track 50] [--account A --password P]

            --again     再发一遍，证明不会重复受理 · send it all again and prove that nothing is doubled
            --kept      受理的查询码存在哪里；再次运行时核对一件不少 · acknowledged codes; run again and none may be missing
            --track     用查询码查多少件，0 为全部 · how many to look up by code, 0 for all
            --account   管理员账号，用来运行 verify · an admin's account, to run verify
            """);
        return null;
    }

    private static string? Text(string[] args, string name)
    {
        var index = Array.IndexOf(args, name);
        if (index < 0)
            return null;
        return index + 1 < args.Length ? args[index + 1] : throw new FormatException($"{name} needs a value.");
    }

    private static int Number(string[] args, string name, int normal) => Text(args, name) switch
    {
        null => normal,
        var text when int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= 0 => number,
        _ => throw new FormatException($"{name} takes a whole number."),
    };
}
