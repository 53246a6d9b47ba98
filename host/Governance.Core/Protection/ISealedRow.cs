namespace Governance.Core.Protection;

/// <summary>A row that carries a seal over itself (<see cref="RowSeals"/>): whoever changes it past the platform is found out.</summary>
internal interface ISealedRow
{
    /// <summary>Null only in rows of before there were seals, until they get theirs.</summary>
    byte[]? Seal { get; set; }
}

/// <summary>A sealed row that remembers its moves: each change adds a mark of the seal before, and the next seal stands on all of them.</summary>
internal interface IMovingRow : ISealedRow
{
    /// <summary>Marks of the seals before this one, the oldest first, <see cref="RowSeals.Mark"/> bytes each.</summary>
    byte[] Trail { get; set; }
}

/// <summary>What the seal leaves out: what another proof holds, or the database gives.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnsealedAttribute : Attribute;

/// <summary>JSON, which the database writes in its own way: its content is sealed, not its spelling.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SealedJsonAttribute : Attribute;

/// <summary>What an enquiry was accepted with: it never changes again, and its print stands in the chain of acceptances.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AcceptedWithAttribute : Attribute;
