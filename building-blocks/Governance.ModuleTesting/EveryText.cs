using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.ModuleTesting;

/// <summary>Every text of a module that people read, with where it stands.</summary>
internal sealed record EveryText(string Where, LocalText Text)
{
    /// <summary>What is written without a Chinese character, such as C1 or 110, reads the same in English.</summary>
    public bool IsBilingual => !Text.Zh.Any(letter => letter is >= '\u4E00' and <= '\u9FFF') || !string.IsNullOrWhiteSpace(Text.En);

    public static IEnumerable<EveryText> Of(ModuleReading reading) =>
        [.. Manifest(reading.Manifest), .. reading.Workflows.SelectMany(OfWorkflow), .. reading.BusinessTypes.SelectMany(OfType)];

    private static IEnumerable<EveryText> Manifest(ModuleManifest? manifest) => manifest is null
        ? []
        : [new("module.yaml department", manifest.Department), new("module.yaml summary", manifest.Summary), .. manifest.Units.Select(unit => new EveryText($"module.yaml {unit.Code}", unit.Name))];

    private static IEnumerable<EveryText> OfWorkflow(Workflow workflow) =>
    [
        new($"{workflow.Name} title", workflow.Title),
        .. workflow.States.Select(state => new EveryText($"{workflow.Name} {state.Name}", state.Title)),
        .. workflow.Steps.SelectMany(step => Some($"{workflow.Name} {step.Name}", step.Title, step.TellCitizen).Concat(step.Fields.SelectMany(field => OfField($"{workflow.Name} {step.Name}", field)))),
    ];

    private static IEnumerable<EveryText> OfType(BusinessType type) =>
    [
        .. Some($"{type.Code} title, summary, guide", type.Title, type.Summary, type.Guide),
        .. type.Form.Fields.SelectMany(field => OfField(type.Code, field)),
        .. Some($"{type.Code} checks", [.. type.Form.Checks.Select(check => check.Message)]),
        .. Some($"{type.Code} downloads", [.. type.Downloads.Select(download => download.Title)]),
        .. type.Questions.SelectMany(question => Some($"{type.Code} questions", question.Question, question.Answer)),
    ];

    private static IEnumerable<EveryText> OfField(string where, FormField field) =>
        Some($"{where} {field.Name}", [field.Label, field.Help, field.Section, field.Repeated?.Title, .. field.Options.Select(option => option.Label)])
            .Concat((field.Repeated?.Fields ?? []).SelectMany(inner => OfField($"{where} {field.Name}", inner)));

    private static IEnumerable<EveryText> Some(string where, params LocalText?[] texts) => texts.OfType<LocalText>().Select(text => new EveryText(where, text));
}
