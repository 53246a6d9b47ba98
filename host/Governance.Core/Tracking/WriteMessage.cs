using Governance.Core.Correspondence;
using Governance.Core.Enquiries;

namespace Governance.Core.Tracking;

/// <summary>The citizen writes with his query code: an answer to a question, a word after the reply, or something to add.</summary>
[PerRequest]
internal sealed class WriteMessage(FindByCode find, AddMessage add, TrackEnquiry track)
{
    public async Task<Outcome<TrackedEnquiry>> Run(
        string queryCode, Arrival came, string text, IReadOnlyList<Guid> attachments, bool isNewQuestion, CancellationToken cancellationToken)
    {
        var opened = await find.Run(queryCode, cancellationToken);
        if (opened.Problem is { } shut)
            return shut;
        var added = await add.Run(opened.Value!.Id, new(text, attachments) { IsNewQuestion = isNewQuestion, Came = came }, cancellationToken);
        return added.Problem is { } problem ? problem : await track.Run(queryCode, cancellationToken);
    }
}
