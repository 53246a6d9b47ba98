using Governance.Core.Enquiries;
using Governance.Core.Units;

namespace Governance.Core.Clocks.Notices;

/// <summary>An officer as the ladder sees him.</summary>
internal sealed record NotifiedOfficer(Guid Id, string Unit, bool Head, bool Leader, bool Cleared);

/// <summary>
/// Who is told of what happens to a clock: the officer who has the enquiry (while nobody has taken it, all of its desk), the head of the desk,
/// the head of the department above, the leaders of the bureau. A rung on which nobody stands passes the word to the next. Whoever may not
/// open the enquiry is not told, with one exception: the leaders learn that a confidential one is late, and nothing else of it.
/// </summary>
internal sealed class EscalationLadder(IReadOnlyCollection<NotifiedOfficer> officers, UnitDirectory units)
{
    private const int Rungs = 4;
    private readonly ILookup<string, NotifiedOfficer> byUnit = officers.ToLookup(officer => officer.Unit);
    private readonly NotifiedOfficer[] leaders = [.. officers.Where(officer => officer.Leader)];
    private readonly Dictionary<Guid, NotifiedOfficer> byId = officers.ToDictionary(officer => officer.Id);

    internal IReadOnlyList<Guid> For(ClockEvent what, string unit, Guid? officer, string? about, bool confidential)
    {
        (int From, int To) rungs = what switch
        {
            ClockEvent.Warned => (0, 0),
            ClockEvent.WarnedAgain or ClockEvent.Breached => (0, 1),
            ClockEvent.EscalatedToDepartment => (2, 2),
            _ => (3, 3),
        };
        return Climb(rungs.From, rungs.To, unit, officer, about, confidential);
    }

    private Guid[] Climb(int from, int to, string unit, Guid? officer, string? about, bool confidential)
    {
        var notified = new HashSet<Guid>();
        for (var rung = from; rung < Rungs; rung++)
        {
            var before = notified.Count;
            foreach (var recipient in On(rung, unit, officer, confidential))
            {
                if (about is null || !units.IsWithin(recipient.Unit, about))
                    notified.Add(recipient.Id);
            }

            // The highest rung that the event calls for must have somebody on it, or the next does.
            if (rung >= to && notified.Count > before)
                break;
        }

        return [.. notified];
    }

    /// <summary>The officer who has it, or else its desk, and the head.</summary>
    internal IReadOnlyList<Guid> Near(Enquiry enquiry) =>
        For(ClockEvent.WarnedAgain, enquiry.OwnerUnit, enquiry.OwnerOfficer, enquiry.AboutUnit, enquiry.Confidential);

    /// <summary>The heads of a unit, and of the department above it if wished; where a unit has none, those above.</summary>
    internal IReadOnlyList<Guid> Heads(string unit, string? about, bool confidential, bool andAbove) =>
        Climb(1, andAbove ? 2 : 1, unit, null, about, confidential);

    private IEnumerable<NotifiedOfficer> On(int rung, string unit, Guid? officer, bool confidential) => rung switch
    {
        0 when officer is { } has && byId.TryGetValue(has, out var recipient) => [recipient],
        0 => byUnit[unit].Where(recipient => !confidential || recipient.Cleared),
        1 => byUnit[unit].Where(recipient => recipient.Head && (!confidential || recipient.Cleared)),
        2 => units.Ancestry(unit).Skip(1)
            .Select(above => byUnit[above.Code].Where(recipient => recipient.Head && (!confidential || recipient.Cleared)).ToArray())
            .FirstOrDefault(heads => heads.Length > 0) ?? [],
        _ => leaders,
    };
}
