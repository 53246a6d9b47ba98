using Governance.Contracts;
using Governance.Core.Statistics;

namespace Governance.Host.Admin;

internal static partial class AdminText
{
    internal static readonly LocalText AboutChannels = new(
        $"近 {ReadChannels.Days} 天各渠道来了多少、按时答复多少、发出多少、没送到多少；首次答复用时是近 {ReadChannels.DaysOfReplies} 天来件的中位数。",
        $"What came by each channel in the last {ReadChannels.Days} days, what was answered in time, what left by it and what was not delivered; the time to "
            + $"the first reply is the median of what came in the last {ReadChannels.DaysOfReplies} days.");
    internal static readonly LocalText Channels = new("渠道", "Channels");
    internal static readonly LocalText CameIn = new("来件", "Came in");
    internal static readonly LocalText FirstReply = new("首次答复用时", "First reply");
    internal static readonly LocalText SentOut = new("发出", "Sent");
    internal static readonly LocalText OnTheirWay = new("在途", "On their way");
    internal static readonly LocalText NotDelivered = new("没有送到", "Not delivered");
    internal static readonly LocalText WhatWasNotDelivered = new("没有送到的，可以看原因、重新发", "What was not delivered: why, and sending it again");
}
