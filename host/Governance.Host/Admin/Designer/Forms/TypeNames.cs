using Governance.Contracts;

namespace Governance.Host.Admin.Designer.Forms;

/// <summary>What the kinds of fields and checks, steps and effects are called on the form.</summary>
internal static class TypeNames
{
    internal static LocalText Of(CrossFieldCheckKind kind) => kind switch
    {
        CrossFieldCheckKind.Ascending => AdminText.EachIsAtLeastTheOneBefore,
        CrossFieldCheckKind.Different => AdminText.AllAreDifferent,
        CrossFieldCheckKind.Same => AdminText.AllAreTheSame,
        _ => AdminText.AtLeastOneIsAnswered,
    };

    internal static LocalText Of(StepTaker taker) => taker switch
    {
        StepTaker.Officer => AdminText.OfficerOfTheUnit,
        StepTaker.Head => AdminText.FormHead,
        StepTaker.Office => AdminText.OnlineEnquiryOffice,
        _ => AdminText.CitizenByAMessage,
    };

    internal static LocalText Of(StepEffect effect) => effect switch
    {
        StepEffect.Nothing => AdminText.OnlyChangesTheState,
        StepEffect.DraftReply => AdminText.DraftsTheReply,
        StepEffect.SendDraft => AdminText.SendsTheDraft,
        StepEffect.SendReply => AdminText.SendsAReply,
        StepEffect.ReturnDraft => AdminText.ReturnsTheDraft,
        StepEffect.AskCitizen => AdminText.AsksTheCitizenTheClockPauses,
        StepEffect.TellCitizen => AdminText.TellsTheCitizenTheClockRunsOn,
        _ => AdminText.ResumesTheClock,
    };
}
