using Governance.Contracts;

namespace Governance.Core.Units;

/// <summary>Who owns an enquiry.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="UnitName">Its name.</param>
/// <param name="Department">The name of the department it belongs to.</param>
public sealed record Owner(string Unit, LocalText UnitName, LocalText Department);
