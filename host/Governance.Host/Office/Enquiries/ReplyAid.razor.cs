using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core;
using Governance.Core.Enquiries;
using Governance.Core.Office;
using Governance.Core.Publishing;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Office.Enquiries;

public sealed partial class ReplyAid
{
    [Parameter, EditorRequired]
    public required OfficeEnquiry Enquiry { get; set; }

    [Parameter, EditorRequired]
    public required DraftAnswers Written { get; set; }

    [Parameter]
    public EventCallback OnUse { get; set; }

    private SuggestedReply? suggestion;
    private IReadOnlyList<HotAnswer> answers = [];
    private bool sought;

    // An aid that fails must not keep the officer from writing.
    protected override async Task Begin()
    {
        try
        {
            suggestion = await Ask((SuggestAReply suggest) => suggest.Run(Me, Enquiry.Id, Gone));
            answers = (await Ask((SearchPortal search) => search.Run(Enquiry.Sent.Subject, 4, Gone))).Answers;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed("suggest a reply", failure);
        }

        sought = true;
    }

    private async Task Use(string text)
    {
        Written[StepFields.Reply] = text;
        await OnUse.InvokeAsync();
    }
}
