namespace Governance.Core;

/// <summary>How short and how long a text may be, in characters as people count them; what checks it and the page that counts along name the same.</summary>
internal readonly record struct TextBound(int Least, int Most, bool OneLine = false)
{
    /// <summary>What a person or a desk is called.</summary>
    internal static readonly TextBound Name = new(2, 50, OneLine: true);

    /// <summary>Why something was done, for the record.</summary>
    internal static readonly TextBound Reason = new(2, 500);

    /// <summary>What a citizen is told of a delay or a change of his clock.</summary>
    internal static readonly TextBound Explanation = new(10, 5_000);

    /// <summary>A question back to the citizen, and his own further words.</summary>
    internal static readonly TextBound Message = new(2, 5_000);

    internal static readonly TextBound Reply = new(2, 20_000);

    internal static readonly TextBound PublishedQuestion = new(4, 200);

    internal static readonly TextBound PublishedAnswer = new(4, 5_000);
}
