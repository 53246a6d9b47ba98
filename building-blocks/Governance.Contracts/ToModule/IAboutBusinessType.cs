namespace Governance.Contracts;

/// <summary>
/// A message about one business type: a module may have one handler of the message for each of its types, told apart by
/// <see cref="HandlesAttribute"/>.
/// </summary>
public interface IAboutBusinessType
{
    /// <summary>The business type's code; <see langword="null"/> for a general enquiry.</summary>
    string? BusinessType { get; }
}

/// <summary>Says which business type a handler is for; a handler without it is for all of the module's types that have no handler of their own.</summary>
/// <param name="businessType">The business type's code.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class HandlesAttribute(string businessType) : Attribute
{
    /// <summary>The business type's code.</summary>
    public string BusinessType { get; } = businessType;
}
