using Governance.Contracts;
using Governance.Core.Telling;

namespace Governance.Host.Portal.Texts;

/// <summary>How a citizen is told of news.</summary>
internal static class TellingCardText
{
    internal static readonly LocalText Heading = new("有进展怎么通知您", "How we tell you of news");
    internal static readonly LocalText HowMuch = new("通知多少", "How much we tell you");
    internal static readonly LocalText Save = new("保存", "Save");
    internal static readonly LocalText Saved = new("通知方式已经改好。", "How you are told of news has been changed.");
    internal static readonly LocalText NoneYet = new("还没有邮箱，填了才会发。", "There is no address yet: nothing is sent until you give one.");
    internal static readonly LocalText WhenAsked = new(
        "受理、要您补充、延长、答复时，给您发邮件。保密的只说“有新进展”，内容凭查询码看。",
        "We write to you when your enquiry is accepted, needs an answer from you, takes longer or is answered. Of what is confidential we say only "
            + "that there is news.");

    internal static LocalText NowTo(string address) => new($"现在发到 {address}。要换才填。", $"Mail goes to {address} now. Fill this in only to change it.");

    internal static LocalText Of(NewsWanted wanted) => wanted switch
    {
        NewsWanted.All => new("发邮件，写明进展", "Write to me what happened"),
        NewsWanted.ThatThereIsNews => new("发邮件，只说有新进展", "Write to me only that there is news"),
        _ => new("不发", "Write nothing to me"),
    };
}
