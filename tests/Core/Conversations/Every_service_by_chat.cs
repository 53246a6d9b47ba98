using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Core.Conversations;
using Governance.Core.Drafts;
using Governance.Core.Enquiries;
using Governance.Core.Channels.WeChat;
using Governance.Core.Intake;
using Governance.Core.Protection;
using Governance.Core.Reservations;
using Governance.Core.Tests.Channels.WeChat;

namespace Governance.Core.Tests.Conversations;

/// <summary>
/// Has each service of each department that is shipped filled in by chat; none is listed here. What cannot be asked there is filled in behind the link that
/// the chat gives. The enquiry is the one that the portal's form makes of the same answers.
/// </summary>
public sealed class Every_service_by_chat(SharedServer shared)
{
    public static TheoryData<string> Shipped
    {
        get
        {
            var found = Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "departments")).Select(Path.GetFileName).OfType<string>().ToArray();
            found.Length.ShouldBeGreaterThan(5);
            return [.. found.Order(StringComparer.Ordinal)];
        }
    }

    [Theory, MemberData(nameof(Shipped))]
    public async Task Becomes_the_enquiry_that_the_form_on_the_portal_makes(string module)
    {
        await using var account = await OfficialAccount.At(await Bureau.OpenWith(shared, module));
        var types = account.Bureau.Get<Modules.Departments>().Online.BusinessTypes.ToArray();
        types.ShouldNotBeEmpty();
        var before = (await account.Bureau.Accept(A.Consultation)).FileNumber;
        foreach (var type in types)
        {
            var citizen = new Citizen(account, $"o-{type.Code}");
            var (typed, dialogue, ended) = await FillIn(citizen, type, before);
            var form = new ChatForm(type);
            var byChat = ended == ConversationText.Sent.Zh
                ? await Sent(account, type)
                : await AtThePortal(account.Bureau, type, form, dialogue, ended);
            // What only one can have is had twice here, so that both are asked the same.
            await account.Bureau.Ask("update pool_items set held_by = null, held_until = null");
            await account.Bureau.Ask("delete from slot_bookings");
            var byForm = await Accept(account.Bureau, await Typed(account.Bureau, type, form, dialogue, typed), type);

            await AreTheSame(account.Bureau, await account.Bureau.Stored(byChat), await account.Bureau.Stored(byForm), type);
            await account.Bureau.Ask("delete from slot_bookings");
        }
    }

    private static async Task<(Dictionary<string, string[]> Typed, Dialogue Dialogue, string Ended)> FillIn(
        Citizen citizen, BusinessType type, string before)
    {
        (await citizen.Presses(MenuKey.Service(type.Code))).ShouldNotBeEmpty(type.Code);
        var answers = new Answers(citizen, (field, example) => field.Label.Zh.Contains("办件编号", StringComparison.Ordinal) ? before : example);
        var said = "";
        for (var round = 0; round < 60; round++)
        {
            await answers.All();
            var dialogue = (await citizen.Dialogue()).ShouldNotBeNull(type.Code);
            dialogue.Step.ShouldBe(DialogueStep.Summary, type.Code);
            var ended = await citizen.Says("1");
            if (await citizen.Dialogue() is null)
                return (answers.Typed, dialogue, ended);
            (said = ended).ShouldStartWith(ConversationText.SomethingIsWrong.Zh);
        }

        throw new InvalidOperationException($"{type.Code} is never right: {said}");
    }

    private static async Task<Guid> Sent(OfficialAccount account, BusinessType type)
    {
        await account.Work();
        account.WeChat.Arrived.Last().ShouldContain("您的来件已受理，查询码", customMessage: type.Code);
        return Guid.Parse(await account.Bureau.Ask("select id from enquiries order by id desc limit 1"));
    }

    /// <summary>What is left is filled in where the link leads to.</summary>
    private static async Task<Guid> AtThePortal(Bureau bureau, BusinessType type, ChatForm form, Dialogue dialogue, string ended)
    {
        if (type.Quiet)
        {
            ended.ShouldContain("https://wenzheng.example.org/quiet");
            return await Accept(bureau, await With(bureau, form.Submission(dialogue), type, form), type);
        }

        ended.ShouldContain($"https://wenzheng.example.org/ask/{type.Code}?draft=");
        var draft = Guid.Parse(ended[(ended.LastIndexOf('=') + 1)..]);
        var carried = (await bureau.Request((ReadDraft use) => use.Run(draft, default))).ShouldNotBeNull();
        carried.Form.ToDictionary(pair => pair.Key, pair => string.Join('|', pair.Value)).ShouldBe(
            form.Submission(dialogue).Form.ToDictionary(pair => pair.Key, pair => string.Join('|', pair.Value)), ignoreOrder: true);
        return await Accept(bureau, (await With(bureau, carried, type, form)) with { Draft = draft }, type);
    }

    /// <summary>With what is asked for on the portal alone.</summary>
    private static async Task<Submission> With(Bureau bureau, Submission carried, BusinessType type, ChatForm form)
    {
        var answers = carried.Form;
        foreach (var field in FormCheck.AskedFields(type.Form, answers).Where(field => form.IsForThePortal(field) && field.Repeated is null))
            answers = answers.With(field.Name, await Free(bureau, field, type, 0));
        return carried.Completed(type) with { Form = answers, Channel = "wechat" };
    }

    /// <summary>As somebody who puts right what he is told of, one example after the other.</summary>
    private static async Task<Guid> Accept(Bureau bureau, Submission submission, BusinessType type)
    {
        var said = "";
        for (var tried = 1; tried < 1_500; tried++)
        {
            var outcome = await bureau.Submit(submission);
            said = string.Join(' ', outcome.Problem?.Errors.Select(error => $"{error.Field} {error.Message.Zh}") ?? []);
            if (outcome.Value is { } accepted)
                return accepted.Id;
            var wrong = outcome.Problem!.Errors.Select(error => error.Field["form.".Length..]).First();
            // No time is free early enough for what is wanted today.
            if (type.Form.Field(wrong)!.Describe().RefersTo == FieldReference.Slot && tried % 5 == 0)
                foreach (var day in type.Form.Fields.Where(
                    field => field.Describe() is { IsOrdered: true, IsSummed: false } && submission.Form[field.Name] is not null))
                    submission = submission with { Form = submission.Form.With(day.Name, Answers.Example(day, tried)) };
            submission = submission with { Form = submission.Form.With(wrong, await Free(bureau, type.Form.Field(wrong)!, type, tried)) };
        }

        throw new InvalidOperationException($"{type.Code} is never accepted: {said}");
    }

    private static async Task<string> Free(Bureau bureau, FormField field, BusinessType type, int place) => field.Describe().RefersTo switch
    {
        FieldReference.Slot => await bureau.Request((ListFreeSlots use) => use.Run(field.Source!, type, default)) is var free
            ? free[^(1 + (place % free.Count))].Id : "",
        FieldReference.Item => (await bureau.Request((ListFreeItems use) => use.Run(field.Source!, null, place, 1, default)))[0],
        _ => Answers.Example(field, place),
    };

    /// <summary>What was typed, as the portal's form would send it; files are sent once more, since each belongs to one enquiry.</summary>
    private static async Task<Submission> Typed(
        Bureau bureau, BusinessType type, ChatForm form, Dialogue dialogue, Dictionary<string, string[]> typed)
    {
        var answers = dialogue.Answers;
        foreach (var (name, texts) in typed)
            answers = answers.With(name, texts);
        foreach (var field in form.Asked(answers).Where(field => field.Describe().RefersTo == FieldReference.Files && answers.All(field.Name).Count > 0))
            answers = answers.With(field.Name, $"{(await bureau.Upload("图.png", A_form_filled_in_by_chat.Picture)).Id}");
        var submission = new Submission
        {
            BusinessType = type.Code, Kind = type.Kind, Subject = type.Title.Zh, Body = answers["@body"],
            Form = new(answers.Where(answer => !answer.Key.StartsWith('@'))), Contact = new(answers["@name"], answers["@telephone"]),
            Anonymous = answers["@anonymous"] == "yes", Attachments = [.. answers.All("@files").Select(Guid.Parse)],
        };
        return form.EndsAtThePortal(dialogue) ? await With(bureau, submission, type, form) : submission.Completed(type) with { Channel = "wechat" };
    }

    private static async Task AreTheSame(Bureau bureau, Enquiry chat, Enquiry form, BusinessType type)
    {
        Seen(chat).ShouldBe(Seen(form), type.Code);
        var protection = bureau.Get<FieldProtection>();
        Hidden(protection.Open<ProtectedContent>(chat.Protected!, chat.Id)).ShouldBe(
            Hidden(protection.Open<ProtectedContent>(form.Protected!, form.Id)), type.Code);
        (await Files(chat)).ShouldBe(await Files(form), type.Code);

        Task<string> Files(Enquiry enquiry) => bureau.Ask("select count(*) from attachments where enquiry_id = $1", enquiry.Id);

        object Seen(Enquiry enquiry) => (
            enquiry.Kind, enquiry.BusinessType, enquiry.BusinessTypeVersion, enquiry.Subject, enquiry.Body, enquiry.Anonymous, enquiry.Confidential,
            enquiry.Channel, enquiry.Language, enquiry.OwnerUnit, enquiry.State, enquiry.WorkflowVersion, Answered(enquiry.Form));

        string Hidden(ProtectedContent content) => string.Join('\n', content.Form.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => Answered($"{pair.Key}={string.Join('|', pair.Value)}")).Prepend($"{content.Contact} {content.Subject} {content.Body}"));
    }

    /// <summary>Numbers of files, slots and items are another enquiry's.</summary>
    private static string Answered(string text) => System.Text.RegularExpressions.Regex.Replace(text, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "file");
}
