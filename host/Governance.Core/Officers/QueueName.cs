using Governance.Core.Units;

namespace Governance.Core.Officers;

/// <summary>Which enquiries an officer wants to see.</summary>
public enum QueueName
{
    /// <summary>What the officer has taken.</summary>
    Mine,

    /// <summary>What his unit owns and nobody has taken, and what colleagues have.</summary>
    Unit,

    /// <summary>The units below, for a head; everything that may be seen, for the office and the leaders.</summary>
    All,

    /// <summary>Drafts that wait for this head's approval.</summary>
    Approval,

    /// <summary>What has been answered, newest first; the other queues hold what is open.</summary>
    Done,
}
