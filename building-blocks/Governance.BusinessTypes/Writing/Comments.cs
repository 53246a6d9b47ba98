using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Governance.BusinessTypes;

/// <summary>Whether somebody left a note beside the content.</summary>
internal static class Comments
{
    public static bool In(string yaml)
    {
        if (!yaml.Contains('#'))
            return false;
        var scanner = new Scanner(new StringReader(yaml), skipComments: false);
        while (scanner.MoveNext())
            if (scanner.Current is Comment)
                return true;
        return false;
    }
}
