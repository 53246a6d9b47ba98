using Governance.Contracts;
using Governance.Core.Attachments;
using Governance.Core.Clocks;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.Officers;
using Governance.Core.Timeline;
using Governance.Core.Tracking;
using Governance.Core.Units;
using NodaTime;

namespace Governance.Core.Office;

public sealed record QueueRequest(QueueName Queue, EnquiryStatus? Status = null, EnquiryKind? Kind = null, string? Search = null, int Skip = 0, int Take = 50);
