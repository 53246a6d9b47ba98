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
    internal static readonly LocalText NoneYet = new("还没有，填了才会发。", "There is none yet: nothing is sent until you give it.");
    internal static readonly LocalText OrByText = new("没有邮箱，发短信也行。", "Without an e-mail address, a text message will do.");
    internal static readonly LocalText TelephoneOrText = new(
        "手机，或者带区号的座机。没有邮箱的，发短信到手机；座机我们会打过去。",
        "A mobile, or a landline with its area code. Without an e-mail address we send text messages to a mobile; a landline we ring up.");
    internal static readonly LocalText WhenAsked = new(
        "受理、要您补充、延长、答复时通知您。保密的只说“有新进展”，内容凭查询码看。",
        "We tell you when your enquiry is accepted, needs an answer from you, takes longer or is answered. Of what is confidential we say only "
            + "that there is news.");

    internal static LocalText NowTo(string address) => new($"现在发到 {address}。要换才填。", $"We write to {address} now. Fill this in only to change it.");

    internal static LocalText Of(NewsWanted wanted) => wanted switch
    {
        NewsWanted.All => new("告诉我进展的内容", "Tell me what happened"),
        NewsWanted.ThatThereIsNews => new("只告诉我有新进展", "Tell me only that there is news"),
        _ => new("不通知", "Tell me nothing"),
    };
}
