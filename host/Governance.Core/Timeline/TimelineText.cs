using Governance.Contracts;

namespace Governance.Core.Timeline;

internal static class TimelineText
{
    internal static readonly LocalText AnswerDue = new("答复时限", "Answer due");
}
