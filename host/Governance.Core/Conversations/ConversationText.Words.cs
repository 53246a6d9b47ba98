namespace Governance.Core.Conversations;

/// <summary>What somebody says to a conversation itself.</summary>
internal static partial class ConversationText
{
    private static readonly string[] Back = ["返回", "上一步", "上一项", "BACK"];
    private static readonly string[] Cancel = ["取消", "退出", "CANCEL", "QUIT"];
    private static readonly string[] Again = ["重来", "重新开始", "RESTART"];
    private static readonly string[] MoreOfIt = ["更多", "下一页", "MORE"];
    private static readonly string[] Skip = ["跳过", "SKIP"];
    private static readonly string[] Yes = ["1", "是", "YES", "Y"];
    private static readonly string[] No = ["2", "0", "否", "NO", "N", "没有"];

    internal static bool IsBack(string said) => Is(Back, said);

    internal static bool IsCancel(string said) => Is(Cancel, said);

    internal static bool IsAgain(string said) => Is(Again, said);

    internal static bool IsMore(string said) => Is(MoreOfIt, said);

    internal static bool IsSkip(string said) => Is(Skip, said);

    internal static bool IsYes(string said) => Is(Yes, said);

    internal static bool IsNo(string said) => Is(No, said);

    private static bool Is(string[] words, string said) => words.Contains(said.ToUpperInvariant());
}
