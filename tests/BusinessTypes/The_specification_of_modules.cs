using System.Reflection;
using System.Text;
using Governance.Contracts;
using Governance.ModuleTesting;
using MediatR;
using NodaTime;

namespace Governance.BusinessTypes.Tests;

public sealed class The_specification_of_modules : IDisposable
{
    private readonly string above = Directory.CreateTempSubdirectory("modules-").FullName;
    private readonly Demo module;

    public The_specification_of_modules()
    {
        module = new(Path.Combine(above, "Demo"));
        foreach (var (file, text) in A.Module.Texts)
            Write(file, Encoding.UTF8.GetBytes(text));
        Write("downloads/申请表.pdf", "%PDF-1.7\n%%EOF\n"u8.ToArray());
    }

    public void Dispose() => Directory.Delete(above, recursive: true);

    [Fact]
    public void Finds_mistakes_in_files() =>
        Change(A.Type, "kind: application", "kind: nothing").Fails(spec => spec.Its_files_have_no_mistakes(), "business-types/permit.md:3");

    [Fact]
    public void Finds_a_name_that_is_not_the_folders() =>
        Change(A.Manifest, "name: Demo", "name: Other").Fails(spec => spec.It_is_named_as_its_folder_and_made_for_this_contract(), "Other");

    [Fact]
    public void Finds_a_contract_of_another_time() =>
        Change(A.Manifest, "\"1.0\"", "\"2.0\"").Fails(spec => spec.It_is_named_as_its_folder_and_made_for_this_contract(), "2");

    [Fact]
    public void Finds_a_code_of_another_department() =>
        Change(A.Type, "code: demo.permit", "code: traffic.permit").Fails(spec => spec.Its_codes_are_its_own(), "Begin every code with 'demo.'");

    [Fact]
    public void Finds_a_text_that_nobody_translated() =>
        module.Fails(spec => spec.Every_text_is_there_in_Chinese_and_in_English(), "'说明' has no English");

    [Fact]
    public void Finds_a_part_of_the_service_standard_that_is_left_out_in_silence() =>
        Change(A.Type, "unit: demo.desk",
            $"unit: demo.desk\n{A_service_description.Service.Replace("  supervision: \"12389\"\n", "", StringComparison.Ordinal)}")
            .Fails(spec => spec.Every_business_type_has_the_parts_of_the_service_standard_or_says_why_not(), "'service' has no 'supervision'");

    [Fact]
    public void Takes_a_reason_for_a_part_that_is_left_out() =>
        Change(A.Type, "unit: demo.desk", $"unit: demo.desk\n{A_service_description.Service.Replace("  supervision: \"12389\"\n", "", StringComparison.Ordinal)
            .Replace("without: {phone: 由窗口答复}", "without: {supervision: 没有}", StringComparison.Ordinal)}")
            .Every_business_type_has_the_parts_of_the_service_standard_or_says_why_not();

    [Fact]
    public void Finds_a_type_that_says_nothing_of_the_service() =>
        module.Fails(spec => spec.Every_business_type_has_the_parts_of_the_service_standard_or_says_why_not(), "'service' has no 'basis'");

    [Fact]
    public void Finds_what_is_unconfirmed_and_told_as_a_fact() =>
        Change(A.Type, "unit: demo.desk", $"unit: demo.desk\n{A_service_description.Service.Replace("[首次领取是否免费]", "[三天。]", StringComparison.Ordinal)}")
            .Fails(spec => spec.Nothing_unconfirmed_is_told_as_a_fact(), "demo.permit questions: '三天。' is unconfirmed");

    [Fact]
    public void Finds_a_field_that_nothing_can_fill() =>
        Change(A.Type, "pattern: \"[0-9]+\"", "pattern: \"(?!)[0-9]+\"")
            .Fails(spec => spec.Every_field_can_be_asked_takes_an_example_and_wants_an_answer_when_required(), "no example for 'note'");

    [Fact]
    public void Finds_a_paper_that_is_not_what_its_ending_says()
    {
        Write("downloads/申请表.pdf", "<html>404</html>"u8.ToArray());

        module.Fails(spec => spec.Every_paper_is_what_its_ending_says(), "申请表.pdf is not what its ending says");
    }

    [Fact]
    public void Finds_a_paper_that_nobody_offers()
    {
        Write("downloads/旧表.pdf", "%PDF-1.7\n%%EOF\n"u8.ToArray());

        module.Fails(spec => spec.Every_paper_is_offered(), "旧表.pdf");
    }

    [Fact]
    public void Finds_a_handler_of_a_type_that_does_not_exist() =>
        module.With(typeof(LookUpNothing).Assembly).Fails(spec => spec.Every_handler_is_for_a_business_type_that_exists_and_each_has_one(), "demo.nothing");

    [Fact]
    public void Finds_a_look_up_that_nobody_answers() =>
        Change(A.Type, "unit: demo.desk", "lookUp: true")
            .Fails(spec => spec.Every_handler_is_for_a_business_type_that_exists_and_each_has_one(), "no handler of LookUpBusiness");

    [Fact]
    public void Finds_a_step_that_asks_a_module_without_an_answer() =>
        Change(A.Flow, "does: send-reply", "does: send-reply\n    asksModule: true")
            .Fails(spec => spec.Every_handler_is_for_a_business_type_that_exists_and_each_has_one(), "no handler of TakeStep");

    [Fact]
    public async Task Finds_a_pool_that_the_module_does_not_describe()
    {
        var spec = Change(A.Type, "type: text\n    pattern: \"[0-9]+\"", "type: unique-item\n    source: demo.pool");

        (await Assert.ThrowsAsync<ShouldAssertException>(spec.Every_source_is_a_pool_or_a_schedule_of_the_module)).Message.ShouldContain("demo.pool");
    }

    [Fact]
    public async Task Is_content_with_a_sound_module()
    {
        module.Its_files_have_no_mistakes();
        module.It_is_named_as_its_folder_and_made_for_this_contract();
        module.It_offers_something_to_citizens();
        module.Its_codes_are_its_own();
        module.Every_field_can_be_asked_takes_an_example_and_wants_an_answer_when_required();
        module.Every_workflow_leads_from_each_state_to_an_end_and_lets_somebody_take_each_step();
        module.Every_paper_is_what_its_ending_says();
        module.Every_paper_is_offered();
        module.Every_handler_is_for_a_business_type_that_exists_and_each_has_one();
        await module.Every_source_is_a_pool_or_a_schedule_of_the_module();
    }

    private Demo Change(string file, string passage, string instead)
    {
        Write(file, Encoding.UTF8.GetBytes(A.ModuleWith(file, passage, instead).Texts[file]));
        return module;
    }

    private void Write(string file, byte[] content)
    {
        var path = Path.Combine(above, "Demo", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    private sealed class Demo(string folder, Assembly? assembly = null) : ModuleSpecification
    {
        protected override string Folder => folder;

        protected override Assembly? Assembly => assembly;

        public Demo With(Assembly behaviour) => new(folder, behaviour);

        public void Fails(Action<ModuleSpecification> holds, string because) =>
            Should.Throw<ShouldAssertException>(() => holds(this)).Message.ShouldContain(because);
    }

    [Handles("demo.nothing")]
    private sealed class LookUpNothing : IRequestHandler<LookUpBusiness, LookUpAnswer>
    {
        public Task<LookUpAnswer> Handle(LookUpBusiness request, CancellationToken cancellationToken) =>
            Task.FromResult(new LookUpAnswer(false, "没有。", []));
    }
}
