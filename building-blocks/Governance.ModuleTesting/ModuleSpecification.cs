using System.Reflection;
using Governance.BusinessTypes;
using Governance.Contracts;
using Shouldly;
using Xunit;

namespace Governance.ModuleTesting;

/// <summary>
/// What holds of every module. Inherit it once a module, name the folder and, where there is behaviour, the assembly; the module's tests
/// then fail with the file, the line and the cure.
/// </summary>
public abstract class ModuleSpecification
{
    /// <summary>The module's folder, with <c>module.yaml</c> in it.</summary>
    protected abstract string Folder { get; }

    /// <summary>The module's assembly; null for a department that is data alone.</summary>
    protected virtual Assembly? Assembly => null;

    private ModuleReading Reading => ModuleFolder.Read(Folder);

    [Fact]
    public void Its_files_have_no_mistakes() =>
        Reading.Mistakes.ShouldBeEmpty(string.Join(Environment.NewLine, Reading.Mistakes));

    [Fact]
    public void It_is_named_as_its_folder_and_made_for_this_contract()
    {
        var manifest = Reading.Manifest.ShouldNotBeNull();

        manifest.Name.ShouldBe(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder))));
        manifest.Contract.Split('.')[0].ShouldBe(ContractVersion.Current.Split('.')[0]);
    }

    [Fact]
    public void It_offers_something_to_citizens() => Reading.BusinessTypes.ShouldNotBeEmpty();

    [Fact]
    public void Its_codes_are_its_own()
    {
        var department = Reading.Manifest.ShouldNotBeNull().Units[0].Code;
        string[] codes = [.. Reading.BusinessTypes.Select(type => type.Code)];

        codes.ShouldBeUnique();
        codes.ShouldAllBe(code => code.StartsWith(department + "."), $"Begin every code with '{department}.', so that no other department can have it.");
        Reading.Manifest!.Units.Skip(1).ShouldAllBe(unit => unit.Code.StartsWith(department + "."));
    }

    [Fact]
    public void Every_text_is_there_in_Chinese_and_in_English() =>
        EveryText.Of(Reading).Where(text => !text.IsBilingual).Select(text => $"{text.Where}: '{text.Text.Zh}' has no English.").ShouldBeEmpty();

    [Fact]
    public void Every_business_type_has_the_parts_of_the_service_standard_or_says_why_not() =>
        Reading.BusinessTypes.SelectMany(EveryPart.Missing).ShouldBeEmpty();

    [Fact]
    public void Nothing_unconfirmed_is_told_as_a_fact()
    {
        // Listed whenever the tests run, as the console lists them for the bureau's specialist.
        foreach (var sentence in Reading.BusinessTypes.SelectMany(EveryPart.Unconfirmed))
            TestContext.Current.TestOutputHelper?.WriteLine($"unconfirmed: {sentence}");

        Reading.BusinessTypes.SelectMany(EveryPart.ToldAsFacts).ShouldBeEmpty();
    }

    [Fact]
    public void Every_field_can_be_asked_takes_an_example_and_wants_an_answer_when_required() =>
        Reading.BusinessTypes.SelectMany(type => EveryField.Wrong(type.Code, type.Form))
            .Concat(Workflows().SelectMany(workflow =>
                workflow.Steps.SelectMany(step => EveryField.Wrong($"{workflow.Name}/{step.Name}", new(step.Fields, [])))))
            .ShouldBeEmpty();

    [Fact]
    public void Every_workflow_leads_from_each_state_to_an_end_and_lets_somebody_take_each_step() =>
        Workflows().SelectMany(EveryStep.Wrong).ShouldBeEmpty();

    [Fact]
    public void Every_appointment_that_is_declined_becomes_free_for_others() => EveryAppointment.Wrong(Reading).ShouldBeEmpty();

    [Fact]
    public void Every_paper_is_what_its_ending_says() =>
        Reading.BusinessTypes.SelectMany(type => type.Downloads).Select(download => Path.Combine(Folder, "downloads", download.File)).Distinct()
            .Select(Paper.Wrong).OfType<string>().ShouldBeEmpty();

    [Fact]
    public void Every_paper_is_offered()
    {
        var papers = new DirectoryInfo(Path.Combine(Folder, "downloads"));
        var offered = Reading.BusinessTypes.SelectMany(type => type.Downloads).Select(download => download.File);

        (papers.Exists ? papers.EnumerateFiles().Select(file => file.Name) : []).Except(offered)
            .ShouldBeEmpty("Name these in 'downloads' of a business type, or remove them.");
    }

    [Fact]
    public void Every_handler_is_for_a_business_type_that_exists_and_each_has_one() =>
        Handlers.Wrong(Reading, Assembly).ShouldBeEmpty();

    [Fact]
    public async Task Every_source_is_a_pool_or_a_schedule_of_the_module()
    {
        var resources = await Handlers.Describe(Assembly, TestContext.Current.CancellationToken);
        var forms = Reading.BusinessTypes.Select(type => type.Form).ToArray();

        Sources(FieldReference.Item).Except(resources.Pools.Select(pool => pool.Name)).ShouldBeEmpty("DescribeModule has to name these pools.");
        Sources(FieldReference.Slot).Except(resources.Schedules.Select(schedule => schedule.Name)).ShouldBeEmpty("DescribeModule has to name these schedules.");

        foreach (var schedule in resources.Schedules.Where(schedule => schedule.OnePer.Count > 0))
            Reading.BusinessTypes.Where(type => type.Form.That(FieldReference.Slot).Any(field => field.Source == schedule.Name))
                .Where(type => !schedule.OnePer.Any(name => type.Form.Field(name) is not null)).Select(type => type.Code)
                .ShouldBeEmpty($"Their forms have none of the fields that say for whom {schedule.Name} is booked: {string.Join(", ", schedule.OnePer)}.");

        IEnumerable<string?> Sources(FieldReference what) => forms.SelectMany(form => form.That(what)).Select(field => field.Source);
    }

    private IEnumerable<Workflow> Workflows() => Reading.Workflows;
}
