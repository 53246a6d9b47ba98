using MediatR;

namespace Governance.Contracts;

/// <summary>
/// The module passes a citizen's thanks on: they are noted with the enquiry that they are for, and whoever answered it is told, with his head. Done
/// once for a letter and an enquiry, however often it is asked. A module that was built before this message existed still loads.
/// </summary>
/// <param name="EnquiryId">The letter of thanks: an enquiry of one of the module's business types. What is confidential in it is not passed on.</param>
/// <param name="FileNumber">The file number (办件编号) of the enquiry that it is for, as the citizen wrote it; refused where there is no such enquiry.</param>
public sealed record PassOnThanks(Guid EnquiryId, string FileNumber) : IRequest<HostAnswer>;
