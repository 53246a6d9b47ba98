using Governance.Core.Enquiries;
using Governance.Core.Observability;

namespace Governance.Core.Replies;

internal static class DossierFigures
{
    /// <summary>Counts an answer once its transaction is safe.</summary>
    internal static void Count(Dossier dossier)
    {
        if (dossier.Enquiry is { Status: EnquiryStatus.Answered, AnsweredAt: { } at } enquiry && at == dossier.Now)
            Telemetry.Answered(enquiry.Kind, enquiry.OwnerUnit, (at - enquiry.AcceptedAt).TotalSeconds, dossier.AnsweredLate);
    }
}
