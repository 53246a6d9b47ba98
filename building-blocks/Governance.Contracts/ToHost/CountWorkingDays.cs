using MediatR;
using NodaTime;

namespace Governance.Contracts;

/// <summary>
/// The module counts working days by the bureau's calendar: Monday to Friday, without statutory holidays, with make-up workdays. The day counted
/// from is not counted, as with the receipt of an enquiry. A module that was built before this message existed still loads.
/// </summary>
/// <param name="From">The day after which counting begins; from 1900-01-01 to 2199-12-31.</param>
/// <param name="Days">How many working days after it; at most 50 numbers, each from 1 to 260.</param>
/// <example><c>await host.Send(new CountWorkingDays(receivedOn, [3, 10]))</c> gives the third and the tenth working day after it.</example>
public sealed record CountWorkingDays(LocalDate From, IReadOnlyList<int> Days) : IRequest<CountedWorkingDays>;
