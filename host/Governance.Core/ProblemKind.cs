namespace Governance.Core;

public enum ProblemKind
{
    /// <summary>400: what was sent is wrong; the errors say where.</summary>
    Invalid,

    /// <summary>403.</summary>
    Forbidden,

    /// <summary>404.</summary>
    NotFound,

    /// <summary>409: somebody was faster, or the state does not allow it.</summary>
    Conflict,

    /// <summary>409: the service is switched off at present.</summary>
    ServiceOff,

    /// <summary>422: the department's module refused.</summary>
    Refused,

    /// <summary>413.</summary>
    TooLarge,

    /// <summary>410: the query code opens nothing any more, and another does.</summary>
    CodeReplaced,

    /// <summary>409: the number can only be exchanged for a query code.</summary>
    PickUpOnly,

    /// <summary>429: it was asked for too often.</summary>
    TooOften,
}
