using Governance.Contracts;

namespace Governance.Host.Problems;

/// <summary>
/// How the face that a request came to tells of a problem, where that is another way than <see cref="ApiProblem"/>; set as a feature of the request, so
/// that whatever goes wrong anywhere below is told in its words.
/// </summary>
internal delegate Task WriteProblem(HttpContext context, int status, LocalText title, IReadOnlyList<FieldError> errors);
