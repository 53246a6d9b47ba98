using Governance.Contracts;

namespace Governance.BusinessTypes.Tests;

public class Standard_workflows
{
    public static TheoryData<EnquiryKind> Kinds => [.. Enum.GetValues<EnquiryKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Are_named_as_the_kind(EnquiryKind kind) =>
        StandardWorkflows.For(kind).Name.ShouldBe(kind.ToString().ToLowerInvariant());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Speak_Chinese_and_English(EnquiryKind kind)
    {
        var workflow = StandardWorkflows.For(kind);
        var texts = workflow.States.Select(state => state.Title)
            .Concat(workflow.Steps.SelectMany(step =>
                (LocalText?[])[step.Title, step.TellCitizen,
                .. step.Fields.SelectMany(field => (LocalText?[])[field.Label, field.Help, .. field.Options.Select(option => option.Label)])]))
            .OfType<LocalText>();

        texts.ShouldAllBe(text => text.Zh.Length > 0 && text.En!.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Let_a_citizen_be_asked_and_carry_on_when_none_answers(EnquiryKind kind)
    {
        var waiting = StandardWorkflows.For(kind).StepsFrom("waiting").ToArray();

        waiting.Select(step => (step.Name, step.By)).ShouldBe([("citizen-answered", StepTaker.Citizen), ("carry-on", StepTaker.Officer)]);
    }

    [Theory]
    [InlineData(EnquiryKind.Consultation)]
    [InlineData(EnquiryKind.Suggestion)]
    [InlineData(EnquiryKind.Complaint)]
    [InlineData(EnquiryKind.Petition)]
    public void A_draft_is_approved_or_returned_by_the_head(EnquiryKind kind) =>
        StandardWorkflows.For(kind).StepsFrom("approval").ShouldAllBe(step => step.By == StepTaker.Head);

    [Fact]
    public void A_complaint_is_never_answered_without_verification_and_approval() =>
        StandardWorkflows.For(EnquiryKind.Complaint).Steps.Where(step => step.To == "answered").ShouldHaveSingleItem().Name.ShouldBe("approve");

    [Fact]
    public void A_suggestion_is_told_whether_it_is_adopted() =>
        StandardWorkflows.For(EnquiryKind.Suggestion).Steps.Where(step => step.Does is StepEffect.SendReply or StepEffect.DraftReply)
            .ShouldAllBe(step => step.Fields.Any(field => field.Name == "adopted" && field.Required));

    [Fact]
    public void The_writer_of_a_tip_hears_of_progress() =>
        StandardWorkflows.For(EnquiryKind.Tip).Step("progress")!.TellCitizen.ShouldNotBeNull();

    [Fact]
    public void Are_what_lies_in_their_folder()
    {
        var folder = Path.Combine(Repository.Root, "building-blocks", "Governance.BusinessTypes", "Workflows", "Standard");

        StandardWorkflows.All.Select(workflow => workflow.Name)
            .ShouldBe(Directory.GetFiles(folder).Select(file => Path.GetFileNameWithoutExtension(file)), ignoreOrder: true);
        StandardWorkflows.All.Take(Kinds.Count).Select(workflow => workflow.Name)
            .ShouldBe(Enum.GetValues<EnquiryKind>().Select(kind => StandardWorkflows.For(kind).Name), "the defaults come first");
    }

    /// <summary>The tests hold a file that is no kind's default, as the folder may.</summary>
    [Fact]
    public void Are_found_whether_or_not_a_kind_names_them() =>
        StandardWorkflows.In(typeof(Standard_workflows).Assembly).ShouldHaveSingleItem().Name.ShouldBe("handover");

    [Fact]
    public void An_unknown_name_finds_none() => StandardWorkflows.Find("complaints").ShouldBeNull();
}
