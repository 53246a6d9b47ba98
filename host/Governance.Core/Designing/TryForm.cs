using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Clocks;
using NodaTime;

namespace Governance.Core.Designing;

/// <summary>Tries a form as a citizen would fill it in, before anybody can: same checks, nothing kept.</summary>
[PerRequest]
internal sealed class TryForm(BureauCalendar calendar, IClock clock)
{
    public CheckedForm Run(FormDescription form, FormValues answers) =>
        FormCheck.Check(form, answers, clock.GetCurrentInstant().InZone(calendar.Zone).Date);

    /// <summary>The fields that would be asked for these answers, in order.</summary>
    public static IEnumerable<FormField> Asked(FormDescription form, FormValues answers) => form.Fields.Where(field => FormCheck.IsAsked(field, form, answers));
}
