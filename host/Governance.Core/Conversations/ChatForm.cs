using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Intake;

namespace Governance.Core.Conversations;

/// <summary>
/// The form of a service as a chat asks for it: its own fields, and behind them what every enquiry has. What was answered to those is kept under names
/// that no form can use.
/// </summary>
internal sealed class ChatForm
{
    private const string Body = "@body";
    private const string Files = "@files";
    private const string Unnamed = "@anonymous";
    private const string Name = "@name";
    private const string Telephone = "@telephone";

    private readonly BusinessType type;

    internal ChatForm(BusinessType type)
    {
        this.type = type;
        Whole = new([.. type.Form.Fields, .. Further(type)], type.Form.Checks);
    }

    internal FormDescription Whole { get; }

    /// <summary>The fields that are asked with these answers, in the order in which they are asked: whether a group goes on after its items.</summary>
    internal IReadOnlyList<FormField> Asked(FormValues answers)
    {
        var (asked, groups) = (new List<FormField>(), new List<FormField>());
        foreach (var field in FormCheck.AskedFields(Whole, answers))
        {
            if (field.Item is null && groups.Count > 0)
            {
                asked.AddRange(groups);
                groups.Clear();
            }

            (field.Repeated is null ? asked : groups).Add(field);
        }

        return [.. asked, .. groups];
    }

    /// <summary>Whether a field is asked for on the portal alone: a chat's provider reads what is written in it, and has no list of what is free.</summary>
    internal bool IsForThePortal(FormField field) => (field.Sensitive && !type.SensitiveInChats) || !field.Describe().IsAskedInChats;

    /// <summary>The field that is asked for next; null when all has been.</summary>
    internal FormField? Next(Dialogue dialogue) =>
        Asked(dialogue.Answers).FirstOrDefault(field => !IsForThePortal(field) && !dialogue.Done.Contains(field.Name));

    /// <summary>What is left for the portal with these answers.</summary>
    internal IReadOnlyList<FormField> Left(FormValues answers) => [.. Asked(answers).Where(IsForThePortal)];

    /// <summary>Whether it cannot be sent from the chat.</summary>
    internal bool EndsAtThePortal(Dialogue dialogue) =>
        Left(dialogue.Answers) is { Count: > 0 } left && (dialogue.NeedsPortal || left.Any(field => field.Required));

    /// <summary>What has been asked for in the chat.</summary>
    internal IReadOnlyList<FormField> Shown(Dialogue dialogue) => [.. Asked(dialogue.Answers).Where(field => dialogue.Done.Contains(field.Name))];

    /// <summary>The same submission that the form on the portal makes.</summary>
    internal Submission Submission(Dialogue dialogue)
    {
        var answers = dialogue.Answers;
        return new Submission
        {
            Kind = type.Kind,
            BusinessType = type.Code,
            Subject = type.Title.In(dialogue.Language),
            Body = answers[Body],
            Form = new(answers.Where(answer => type.Form.Field(answer.Key) is not null)),
            Contact = new(answers[Name], answers[Telephone]),
            Anonymous = answers[Unnamed] == "yes",
            Confidential = type.Confidential,
            Attachments = [.. answers.All(Files).Select(Guid.Parse)],
            Language = dialogue.Language,
        };
    }

    /// <summary>Where a mistake that intake found was made; null where it is nothing that a chat has asked for.</summary>
    internal FormField? FieldOf(FieldError error, FormValues answers)
    {
        var name = error.Field switch
        {
            "body" => Body,
            "attachments" => Files,
            "anonymous" => Unnamed,
            "contact.name" => Name,
            "contact.mobile" => Telephone,
            var other => other.StartsWith("form.", StringComparison.Ordinal) ? other["form.".Length..] : other,
        };
        return Asked(answers).FirstOrDefault(field => field.Name == name);
    }

    private static IEnumerable<FormField> Further(BusinessType type)
    {
        yield return GeneralFields.Body with
        {
            Name = Body, Required = !OwnText.Optional(type), Label = OwnText.Optional(type) ? ConversationText.Further : ConversationText.YourWords,
        };
        if (!type.Form.That(FieldReference.Files).Any())
            yield return new() { Name = Files, Label = ConversationText.Files, Type = FieldType.File, MaxFiles = CheckReferences.MostFiles };
        if (type.Anonymous)
            yield return new()
            {
                Name = Unnamed, Label = ConversationText.Unnamed, Type = FieldType.YesNo, Required = true, Help = ConversationText.UnnamedHint,
            };
        FieldCondition[] named = type.Anonymous ? [new(Unnamed, ["no"])] : [];
        yield return GeneralFields.Name with { Name = Name, When = named, Label = ConversationText.Name };
        yield return GeneralFields.Telephone with { Name = Telephone, When = named };
    }
}
