using Governance.BusinessTypes;
using Governance.Contracts;
using Microsoft.AspNetCore.Components;

namespace Governance.Host.Office.Enquiries;

/// <summary>What every input of the desk has: the field, what is filled in so far, what is wrong with it.</summary>
public abstract class StepInput : DeskComponent
{
    [Parameter, EditorRequired]
    public required FormField Field { get; set; }

    [Parameter, EditorRequired]
    public required DraftAnswers Written { get; set; }

    [Parameter]
    public FieldError? Error { get; set; }

    [Parameter]
    public EventCallback OnChange { get; set; }

    /// <summary>What is wrong with any field, for those that a group holds.</summary>
    [Parameter]
    public Func<FormField, FieldError?>? WrongOf { get; set; }

    protected string Label => Say(Field.Label) + (Field.Required ? "" : Say(OfficeText.Optional));

    /// <summary>The form's own help, or what its type says of how it is written.</summary>
    protected string? Help => (Field.Help ?? Field.Describe().Hint) is { } help ? Say(help) : null;

    protected string? WrongWith => Error is null ? null : Say(Error.Message);

    protected Task Set(string? value)
    {
        Written[Field.Name] = value;
        return OnChange.InvokeAsync();
    }
}
