using Governance.Contracts;

namespace Governance.Core.Correspondence;

/// <summary>What a writer reads who asks where his enquiries stand.</summary>
internal static partial class CorrespondenceText
{
    internal static readonly LocalText NothingOfYours = new("您还没有从这里发来过诉求。", "You have sent no enquiry by this way yet.");
    internal static readonly LocalText ThereIsNews = new("有新进展，请凭查询码查看", "there is news; your query code shows it");
    internal static readonly LocalText WaitsForYou = new("等您补充情况，请看我们发给您的问题", "waits for your answer to our question");
    internal static readonly LocalText IsAnswered = new("已答复", "answered");

    /// <param name="due">Null where it is not said.</param>
    internal static LocalText InWork(string? due) => due is null
        ? new("正在办理", "in progress")
        : new($"正在办理，{due} 前答复", $"in progress, will be answered by {due}");

    internal static LocalText OfNumber(string number, LocalText stands) => new($"{number}：{stands.Zh}", $"{number}: {stands.In("en")}");

    internal static LocalText Yours(IReadOnlyList<LocalText> lines) => new(
        $"您最近的诉求：\n{string.Join('\n', lines.Select(line => line.Zh))}",
        $"Your latest enquiries:\n{string.Join('\n', lines.Select(line => line.In("en")))}");
}
