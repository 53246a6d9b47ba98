namespace Governance.Host.Open311;

/// <summary>A part of an answer: an element in XML, a member in JSON. One tree, so that both formats always say the same.</summary>
internal abstract record Part(string Name);

/// <summary>A text, a number, or true or false; null where there is nothing to say.</summary>
internal sealed record Leaf(string Name, object? Value) : Part(Name);

/// <summary>Several parts, each with a name of its own.</summary>
internal sealed record Fields(string Name, params IReadOnlyList<Part> Parts) : Part(Name);

/// <summary>Parts of one kind: an array in JSON.</summary>
internal sealed record Many(string Name, IReadOnlyList<Part> Items) : Part(Name)
{
    internal static Many Of<T>(string name, IEnumerable<T> items, Func<T, Part> part) => new(name, [.. items.Select(part)]);
}
