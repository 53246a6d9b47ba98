using Governance.Contracts;

namespace Governance.Host.Feeds;

internal static class FeedsText
{
    internal static readonly LocalText Subtitle = new("已公开的问答，最新的在前。", "Questions and answers that the bureau has published, the newest first.");
    internal static readonly LocalText Answers = new("公开问答", "Published answers");

    internal static readonly LocalText Subscribe = new("订阅新公开的问答：", "Be told of new ones:");

    internal static LocalText Title(LocalText bureau) => new($"{bureau.Zh} · {Answers.Zh}", $"{bureau.In("en")} · {Answers.En}");
}
