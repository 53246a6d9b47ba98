using Governance.Contracts;

namespace Governance.Host.Portal.Texts;

/// <summary>Where desks are and how they are reached.</summary>
internal static class ContactText
{
    internal static readonly LocalText Title = new("联系我们", "Contact us");
    internal static readonly LocalText Lead = new(
        "各部门科室的地址、电话和办公时间。多数事情不用跑一趟，可以先在网上问。", "Addresses, telephones and hours of all desks. Most things need no visit: ask online first.");
    internal static readonly LocalText Urgent = new("紧急情况请直接打电话", "In an emergency, ring");
    internal static readonly LocalText Map = new("看地图", "Map");
    internal static readonly LocalText Where = new("去哪里、打哪个电话", "Where to go and whom to ring");
    internal static readonly LocalText Nothing = new("请在网上提问，或者拨打 {0}。", "Please ask online, or ring {0}.");
    internal static readonly LocalText Police = new("正在发生的危险和案件", "Danger or a crime in progress");
    internal static readonly LocalText Text = new("不方便说话，发短信报警", "If you cannot speak: by text message");
    internal static readonly LocalText Burning = new("火警和救援", "Something burns, or somebody is trapped");
    internal static readonly LocalText Ambulance = new("急救", "Ambulance");
    internal static readonly LocalText Accident = new("交通事故", "Road accident");
    internal static readonly LocalText Fraud = new("电信网络诈骗", "Telephone and net fraud");
    internal static readonly LocalText Complaints = new("对公安民警的举报和投诉", "Complaints about police officers");
}
