using Governance.BusinessTypes;
using Governance.Core;
using Governance.Core.Attachments;
using Governance.Core.Designing;
using Governance.Core.Officers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;

namespace Governance.Host.Admin.Designer.Forms;

public sealed partial class PaperUpload
{
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>What the input is called where the label alone says too little.</summary>
    [Parameter]
    public string? Spoken { get; set; }

    /// <summary>The paper that is replaced; null for new ones.</summary>
    [Parameter]
    public string? InPlaceOf { get; set; }

    /// <summary>Told of each paper's name.</summary>
    [Parameter]
    public Action<string>? OnKept { get; set; }

    private List<Problem> problems = [];
    private bool busy;
    private int times;

    private string Name => Spoken ?? Label;

    private async Task Upload(InputFileChangeEventArgs chosen)
    {
        (busy, problems) = (true, []);
        StateHasChanged();
        foreach (var file in chosen.GetMultipleFiles(100))
        {
            // The use case stops reading where it is too large, and says so.
            var outcome = await Attempt(async (KeepPaper keep) =>
            {
                await using var content = file.OpenReadStream(long.MaxValue, Gone);
                return await keep.Run(Me, Board.Written, content, file.Name, InPlaceOf, Gone);
            });
            if (outcome.Problem is { } refused)
                problems.Add(refused);
            if (outcome.Value is not { } kept)
                continue;
            OnKept?.Invoke(kept.Name);
            await Board.Alter(design => design.With(kept));
        }

        // An input of its own each time: choosing the same file again is a change then.
        (busy, times) = (false, times + 1);
    }
}
