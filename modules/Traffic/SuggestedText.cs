using Governance.Contracts;

namespace Governance.Traffic;

internal static class SuggestedText
{
    public static string From(LookUpAnswer answer, string ending) => string.Join('\n', (IEnumerable<string>)
    [
        "您好！",
        answer.Text.Zh,
        .. answer.Facts.Select(fact => $"{fact.Name.Zh}：{fact.Value.Zh}"),
        ending,
    ]);
}
