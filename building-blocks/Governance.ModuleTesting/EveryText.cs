using Governance.BusinessTypes;
using Governance.Contracts;

namespace Governance.ModuleTesting;

/// <summary>Every text of a module that people read, with where it stands.</summary>
internal sealed record EveryText(string Where, LocalText Text)
{
    /// <summary>What is written without a Chinese character, such as C1 or 110, reads the same in English.</summary>
    public bool IsBilingual => !Text.Zh.Any(letter => letter is >= '\u4E00' and <= '\u9FFF') || !string.IsNullOrWhiteSpace(Text.En);

    public static IEnumerable<EveryText> Of(ModuleReading reading) =>
        [.. Manifest(reading.Manifest), .. reading.Workflows.SelectMany(OfWorkflow), .. reading.BusinessTypes.SelectMany(Of)];

    private static IEnumerable<EveryText> Manifest(ModuleManifest? manifest) => manifest is null
        ? []
        : [new("module.yaml department", manifest.Department), new("module.yaml summary", manifest.Summary),
            .. manifest.Units.SelectMany(unit => Some($"module.yaml {unit.Code}", unit.Name, unit.Address, unit.Hours))];

    private static IEnumerable<EveryText> OfWorkflow(Workflow workflow) =>
    [
        new($"{workflow.Name} title", workflow.Title),
        .. workflow.States.Select(state => new EveryText($"{workflow.Name} {state.Name}", state.Title)),
        .. workflow.Steps.SelectMany(step => Some($"{workflow.Name} {step.Name}", step.Title, step.TellCitizen)
        .Concat(step.Fields.SelectMany(field => OfField($"{workflow.Name} {step.Name}", field)))),
    ];

    public static IEnumerable<EveryText> Of(BusinessType type) =>
    [
        .. Some($"{type.Code} title, summary, guide", type.Title, type.Summary, type.Guide),
        .. type.Form.Fields.SelectMany(field => OfField(type.Code, field)),
        .. Some($"{type.Code} checks", [.. type.Form.Checks.Select(check => check.Message)]),
        .. Some($"{type.Code} downloads", [.. type.Downloads.Select(download => download.Title)]),
        .. OfService($"{type.Code} service", type.Service),
        .. type.Stops.SelectMany(stop => Some($"{type.Code} stops", stop.Title, stop.Text, stop.Label)),
        .. type.Questions.SelectMany(question => Some($"{type.Code} questions", question.Question, question.Answer)),
    ];

    private static IEnumerable<EveryText> OfService(string where, ServiceParts service) =>
    [
        .. service.Basis.SelectMany(basis => Some($"{where} basis", basis.Law, basis.Article, basis.Text)),
        .. Some($"{where} conditions", [.. service.Conditions]),
        .. service.Documents.SelectMany(document => Some($"{where} documents", document.Name, document.From, document.Exempt)),
        .. Some($"{where} process", [.. service.Process]),
        .. Some($"{where} time", service.Time?.Statutory, service.Time?.Promised),
        .. Some($"{where} fee", service.Fee?.Amount, service.Fee?.Basis, service.Fee?.Note),
        .. Some($"{where} place, result", service.Place, service.Result),
        .. Some($"{where} without", [.. service.Without.Values]),
        .. Some($"{where} unconfirmed", [.. service.Unconfirmed]),
    ];

    private static IEnumerable<EveryText> OfField(string where, FormField field) =>
        Some($"{where} {field.Name}", [field.Label, field.Help, field.Section, field.Repeated?.Title, .. field.Options.Select(option => option.Label)])
            .Concat((field.Repeated?.Fields ?? []).SelectMany(inner => OfField($"{where} {field.Name}", inner)));

    private static IEnumerable<EveryText> Some(string where, params LocalText?[] texts) => texts.OfType<LocalText>().Select(text => new EveryText(where, text));
}
