using Governance.Contracts;
using Governance.Core;
using Governance.Core.Telling.Confirming;
using Governance.Host.Portal.Ask;
using Governance.Host.Portal.Errors;
using Governance.Host.Portal.Fields;
using Governance.Host.Problems;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Portal.Track;

/// <summary>The code that was sent to the writer's address. What was typed is not shown again: a code that was wrong is of no use.</summary>
public sealed partial class TrackedPage
{
    private const string Confirming = "confirm";
    private const string AskingAgain = "confirm-again";

    private AwaitedConfirmation? awaited;

    [Inject]
    private ReadConfirmation ReadConfirmation { get; set; } = null!;

    [Inject]
    private ConfirmAddress ConfirmAddress { get; set; } = null!;

    [Inject]
    private SendConfirmationAgain SendConfirmationAgain { get; set; } = null!;

    private async Task Confirm()
    {
        if (IsTurnedAway())
            return;
        var form = await Context.Request.ReadFormAsync(Cancelled);
        var again = form[FormNames.Button] == ConfirmInputs.Again;
        var name = again ? AskingAgain : Confirming;
        var outcome = again
            ? await SendConfirmationAgain.Run(code!, Cancelled)
            : await ConfirmAddress.Run(code!, Came, form[ConfirmInputs.CodeName].FirstOrDefault(), Cancelled);
        End(outcome.Problem, name, ConfirmInputs.CodeName);
    }

    /// <summary>What was sent too late, or is too long to be read, changes nothing; of what is typed here nothing is worth keeping.</summary>
    private bool IsTurnedAway()
    {
        if (enquiry is not null && !Context.TypedTooLong())
            return false;
        Navigation.NavigateTo((enquiry is null ? "/track" : Address) + "?stale=yes");
        return true;
    }

    /// <summary>Says that it is done, or what was wrong, beside the one input that the form has.</summary>
    private void End(Problem? problem, string form, string input)
    {
        if (problem is null)
            Navigation.NavigateTo($"{Address}?done={form}");
        else
            Navigation.NavigateTo(
                Address + QueryString.Create([CarriedErrors.Pack([AskPage.Shown(problem)[0] with { Field = input }]), new("form", form)]) + "#errors");
    }

    /// <summary>The page that shows what was wrong says so to programs too.</summary>
    private void AnswerForConfirming(string? form)
    {
        if (errors.Count == 0 || form is not (Confirming or AskingAgain))
            return;
        Context.AnswerWith(form == Confirming ? StatusCodes.Status400BadRequest : StatusCodes.Status429TooManyRequests);
        if (form == AskingAgain)
            RetryLater.After(Context.Response, TimeSpan.FromMinutes(1));
    }
}
