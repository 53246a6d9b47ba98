using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Intake;
using NodaTime;

namespace Governance.Core.Telling;

/// <summary>Where somebody wants to be written to, as he typed it, checked as the form checks it. Pure.</summary>
internal static class TypedAddresses
{
    private static readonly FormDescription Both = new([GeneralFields.Email, GeneralFields.Mobile], []);

    /// <returns>What is fit stands under <c>email</c> and <c>mobile</c>.</returns>
    internal static CheckedForm Check(string? email, string? mobile) =>
        FormCheck.Check(Both, new([new("email", [email ?? ""]), new("mobile", [mobile ?? ""])]), LocalDate.MinIsoValue);
}
