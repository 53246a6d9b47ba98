namespace Governance.Core.Telling;

/// <summary>How much of what happens to his enquiry a citizen is told, beyond what stands on his tracking page.</summary>
public enum NewsWanted
{
    /// <summary>What happened, and in which words. Of a confidential enquiry nobody is told more than that there is news.</summary>
    All,

    /// <summary>That there is news, and where it stands: no word of what.</summary>
    ThatThereIsNews,

    Nothing,
}
