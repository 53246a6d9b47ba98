using System.Text;

namespace Governance.BusinessTypes;

/// <summary>
/// Texts that a pattern of a form might match: the first branch of every choice, the first member of every class, repetitions from the
/// least up. What it makes is tried against the pattern afterwards, so that it need not know every construct.
/// </summary>
internal sealed class PatternExample(string pattern, int more)
{
    private int at;

    public static IEnumerable<string> Of(string pattern) => Enumerable.Range(0, 60).Select(more => new PatternExample(pattern, more).Branches());

    private string Branches()
    {
        var first = Sequence();
        while (Take('|'))
            _ = Sequence();
        return first;
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var atom = Atom();
            for (var times = Times(); times > 0; times--)
                text.Append(atom);
        }

        return text.ToString();
    }

    private string Atom()
    {
        var letter = pattern[at++];
        switch (letter)
        {
            case '(':
                if (Take('?'))
                    while (at < pattern.Length && pattern[at++] is not (':' or '>'))
                    {
                        // The group's kind and name add nothing to the text.
                    }

                var inner = Branches();
                Take(')');
                return inner;
            case '[':
                return Class();
            case '\\':
                return Escape();
            case '.':
                return "a";
            case '^' or '$':
                return "";
            default:
                return letter.ToString();
        }
    }

    private string Class()
    {
        var excluded = Take('^');
        // A bracket that closes at once is a member.
        var members = new StringBuilder(Take(']') ? "]" : "");
        while (at < pattern.Length && pattern[at] != ']')
            members.Append(pattern[at] == '\\' ? Next() + Escape() : Next());
        at++;
        if (!excluded)
            return members.ToString().TrimStart('\\')[..1];
        return "文a1 ".FirstOrDefault(letter => !members.ToString().Contains(letter, StringComparison.Ordinal)).ToString();
    }

    private string Next() => pattern[at++].ToString();

    private string Escape() => at >= pattern.Length ? "" : pattern[at++] switch
    {
        'd' => "1",
        'w' => "a",
        's' => " ",
        'D' or 'S' => "文",
        'A' or 'z' or 'b' => "",
        var other => other.ToString(),
    };

    private int Times()
    {
        if (Take('?'))
            return more > 0 ? 1 : 0;
        if (Take('*'))
            return more;
        if (Take('+'))
            return more + 1;
        if (!Take('{'))
            return 1;
        var end = pattern.IndexOf('}', at);
        var bounds = pattern[at..end].Split(',');
        at = end + 1;
        var least = int.Parse(bounds[0], System.Globalization.CultureInfo.InvariantCulture);
        return bounds.Length == 1
            ? least
            : bounds[1].Length == 0 ? least + more : Math.Min(least + more, int.Parse(bounds[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private bool Take(char letter)
    {
        if (at >= pattern.Length || pattern[at] != letter)
            return false;
        at++;
        return true;
    }
}
