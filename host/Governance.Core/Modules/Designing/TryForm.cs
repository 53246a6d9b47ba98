using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Clocks;
using Governance.Core.Composition;
using NodaTime;

namespace Governance.Core.Modules.Designing;

/// <summary>Tries a form as a citizen would fill it in, before anybody can: same checks, nothing kept.</summary>
[PerRequest]
internal sealed class TryForm(BureauCalendar calendar, IClock clock)
{
    /// <param name="written">A line for each answer, <c>name: answer</c>; several answers of one field are several lines.</param>
    public CheckedForm Run(FormDescription form, string written) =>
        FormCheck.Check(form, Answers(written), clock.GetCurrentInstant().InZone(calendar.Zone).Date);

    /// <summary>The fields that would be asked for these answers, in order.</summary>
    public static IEnumerable<FormField> Asked(FormDescription form, FormValues answers) => form.Fields.Where(field => FormCheck.IsAsked(field, form, answers));

    internal static FormValues Answers(string written) => new(written.Split('\n')
        .Select(line => line.Split([':', '：'], 2))
        .Where(parts => parts.Length == 2)
        .GroupBy(parts => parts[0].Trim(), parts => parts[1].Trim())
        .Select(answers => new KeyValuePair<string, IReadOnlyList<string>>(answers.Key, [.. answers])));
}
