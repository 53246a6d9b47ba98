using Governance.Contracts;
using Governance.Core.Units;

namespace Governance.Core.Office;

/// <summary>Where a general enquiry probably belongs, and why. It is taken by handing the enquiry over, or left.</summary>
/// <param name="BusinessType">The business type that it could have been sent as.</param>
/// <param name="Unit">The desk that answers that business type.</param>
/// <param name="Words">Those of the enquiry that speak most for it.</param>
/// <param name="MayTake">Whether this officer may hand it there now.</param>
public sealed record SuggestedUnit(string BusinessType, LocalText BusinessTypeTitle, Owner Unit, IReadOnlyList<string> Words, bool MayTake)
{
    /// <summary>What stands on the timeline once it is taken.</summary>
    internal string Reason => PlainText.First(DeskText.SuggestionTaken(Unit.Department, BusinessTypeTitle, Words).Zh, TextBound.Reason.Most);
}
