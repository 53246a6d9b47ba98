using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Conversations;
using NodaTime;

namespace Governance.Core.Tests.Conversations;

/// <summary>
/// Answers what a chat asks for, with the examples that each type of field has, as somebody does who reads only what is asked. Asked again for the same, he
/// takes the next one.
/// </summary>
internal sealed class Answers(Citizen citizen, Func<FormField, string, string>? instead = null)
{
    internal static readonly LocalDate Today = new(2026, 3, 2);

    private readonly Dictionary<string, int> asked = [];

    /// <summary>What was typed last, by the field it was typed for.</summary>
    internal Dictionary<string, string[]> Typed { get; } = [];

    /// <summary>As often as a form needs, and no oftener.</summary>
    /// <returns>All that was read.</returns>
    internal async Task<IReadOnlyList<string>> All(int most = 300)
    {
        var read = new List<string>();
        for (var word = 0; word < most && await citizen.Dialogue() is { Step: DialogueStep.Field }; word++)
            read.Add(await Next());
        return read;
    }

    internal static string Example(FormField field, int place)
    {
        var type = field.Describe();
        string[] examples = [.. type.Values(field).Select(value => value.Value), .. type.Examples(field, Today).Take(1500)];
        var example = examples[place % examples.Length];
        // Two names that have to differ, and texts that have to say something.
        return type.IsFreeText && field.Pattern is null ? example + new string('字', Math.Max(place % 4, example.Length < 2 ? 1 : 0)) : example;
    }

    private async Task<string> Next()
    {
        var dialogue = (await citizen.Dialogue())!;
        var type = citizen.Account.Bureau.Get<Modules.Departments>().Online.BusinessType(dialogue.BusinessType)!;
        var field = new ChatForm(type).Asked(dialogue.Answers).Single(field => field.Name == dialogue.At);
        if (field.Repeated is { } repeated)
            return await citizen.Says(dialogue.Answers.Count(field.Name) < Math.Min(2, repeated.Most) ? "1" : "2");
        if (field.Describe().Act == FieldAct.Upload)
            return dialogue.Answers.All(field.Name).Count == 0 ? await citizen.Sends(A_form_filled_in_by_chat.Picture) : await citizen.Says("0");
        var example = Example(field, asked[field.Name] = asked.GetValueOrDefault(field.Name, -1) + 1);
        var text = instead?.Invoke(field, example) ?? example;
        var place = field.Describe().Values(field).Select(value => value.Value).ToList().IndexOf(text);
        Typed[field.Name] = [text];
        return await citizen.Says(place >= 0 ? $"{place + 1}" : text);
    }
}
