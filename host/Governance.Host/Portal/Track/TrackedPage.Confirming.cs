using Governance.Contracts;
using Governance.Core.Telling.Confirming;
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
        if (enquiry is null || Context.TypedTooLong())
        {
            Navigation.NavigateTo((enquiry is null ? "/track" : Address) + "?stale=yes");
            return;
        }

        var form = await Context.Request.ReadFormAsync(Cancelled);
        var again = form[FormNames.Button] == ConfirmInputs.Again;
        var name = again ? AskingAgain : Confirming;
        var outcome = again
            ? await SendConfirmationAgain.Run(code!, Cancelled)
            : await ConfirmAddress.Run(code!, Came, form[ConfirmInputs.CodeName].FirstOrDefault(), Cancelled);
        if (outcome.Problem is not { } problem)
        {
            Navigation.NavigateTo($"{Address}?done={name}");
            return;
        }

        FieldError wrong = new(ConfirmInputs.CodeName, problem.Errors is [var error, ..] ? error.Message : problem.Title);
        Navigation.NavigateTo(Address + QueryString.Create([CarriedErrors.Pack([wrong]), new("form", name)]) + "#errors");
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
