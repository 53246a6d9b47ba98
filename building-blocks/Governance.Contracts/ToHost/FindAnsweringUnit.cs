using MediatR;

namespace Governance.Contracts;

/// <summary>
/// The module asks which unit has an enquiry, or answered it, so that what is written against it goes to another. Nothing else of the enquiry is told.
/// A module that was built before this message existed still loads.
/// </summary>
/// <param name="FileNumber">The file number (办件编号), as the citizen wrote it.</param>
public sealed record FindAnsweringUnit(string FileNumber) : IRequest<AnsweringUnit>;
