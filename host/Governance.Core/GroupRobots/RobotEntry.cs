using Governance.Core.Protection;

namespace Governance.Core.GroupRobots;

/// <summary>A unit's group robot as it is entered and as it is kept.</summary>
public sealed record RobotEntry
{
    /// <summary>By which it is known whatever else of it changes.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The code of the platform; empty while the unit has no robot.</summary>
    public string Platform { get; init; } = "";

    public bool On { get; init; }

    /// <summary>Whether it is silent outside office hours but for what is urgent.</summary>
    public bool OfficeHoursAlone { get; init; } = true;

    /// <summary>Whether everybody in the group is cleared for confidential enquiries.</summary>
    public bool Cleared { get; init; }

    public IReadOnlyList<RobotNews> News { get; init; } = Enum.GetValues<RobotNews>();

    /// <summary>Address and secret, sealed for <see cref="Id"/>; null where there are none.</summary>
    public byte[]? Key { get; init; }

    /// <summary>The print of the key that a message was sent with when it was tried; null where none was.</summary>
    public byte[]? Tried { get; init; }

    internal RobotKey? Open(FieldProtection protection) => Key is null ? null : protection.Open<RobotKey>(Key, Id);

    /// <summary>By which a robot is known to have been tried: whoever has not seen a message arrive cannot switch it on.</summary>
    internal byte[]? PrintOf(FieldProtection protection) => Open(protection) is { } key
        ? protection.Fingerprint(System.Text.Encoding.UTF8.GetBytes($"robot\n{Platform}\n{key.Address}\n{key.Secret}"))
        : null;

    internal bool IsTried(FieldProtection protection) => Tried is { } tried && PrintOf(protection) is { } print && tried.AsSpan().SequenceEqual(print);
}
