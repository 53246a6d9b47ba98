using Governance.Contracts;
using Governance.PublicSecurity.Areas;
using MediatR;

namespace Governance.PublicSecurity.Trades;

/// <summary>Licences are for the desk of trades; what is only filed or closed down is for the station of the premises.</summary>
[Handles(Code)]
internal sealed class AssessTrade : IRequestHandler<AssessEnquiry, Assessment>
{
    internal const string Code = "public-security.special-trade";

    public Task<Assessment> Handle(AssessEnquiry request, CancellationToken cancellationToken) => Task.FromResult(Decide(request.Enquiry.Form));

    internal static Assessment Decide(FormValues form)
    {
        var station = form["trade"] is "scrap" or "repair" or "locksmith" || form["matter"] == "end" ? Area.Station(form) : null;
        return new(
            form["matter"] is "lost" or "end" ? Complexity.Simple : Complexity.Complex,
            Unit: station,
            Reason: station is null ? null : Area.Reason(form));
    }
}
