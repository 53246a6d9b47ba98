using System.Text.RegularExpressions;
using Governance.BusinessTypes;
using Governance.Contracts;
using Governance.Host.Api.Description;
using Governance.Host.Fields;
using Governance.Host.Office.Enquiries;
using Governance.Host.Portal;
using Governance.Host.Portal.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace Governance.Architecture.Tests;

/// <summary>Asks every type of field for everything that the platform needs of it. A type is found by its descriptor; none is listed here.</summary>
public class Every_field_type
{
    private static readonly LocalDate Today = new(2026, 2, 13);

    private static readonly Offer Offered = Offer.None with
    {
        Slots = new Dictionary<string, SlotsOffered>
        {
            ["field"] = new("窗口", Today, [new("1", "窗口", Today, new(8, 30), 1) { Station = new(1, "窗口", null, null, null, null) }]),
        },
    };

    public static TheoryData<string> Words
    {
        get
        {
            FieldTypes.All.Count.ShouldBeGreaterThanOrEqualTo(Enum.GetValues<FieldType>().Length);
            return [.. FieldTypes.All.Select(type => type.Word)];
        }
    }

    [Fact]
    public void Of_the_contract_has_a_descriptor() =>
        Enum.GetValues<FieldType>().Except(FieldTypes.All.Where(type => type.TypeName is null).Select(type => type.Type))
            .ShouldBeEmpty("Add a class to FieldTypes/.");

    [Theory, MemberData(nameof(Words))]
    public void Accepts_its_example_and_keeps_it_as_it_is(string word)
    {
        var field = Field(word);
        var example = field.Describe().Examples(field, Today).First();

        var once = Check(field, example);
        once.Errors.ShouldBeEmpty();
        Check(field, once.Answers["field"]!).Answers["field"].ShouldBe(once.Answers["field"], "what is kept is in its normal form");
    }

    [Theory, MemberData(nameof(Words))]
    public void Refuses_garbage_in_both_languages_with_what_to_do(string word)
    {
        var error = Check(Field(word), Garbage(FieldTypes.Find(word)!)).Errors.ShouldHaveSingleItem();

        IsBilingual(error.Message);
        error.Message.Zh.ShouldContain("请");
    }

    [Theory, MemberData(nameof(Words))]
    public void Is_asked_for_in_both_languages_when_it_is_missing(string word) =>
        IsBilingual(FormCheck.Check(new([Wanted(Field(word))], []), FormValues.Empty, Today).Errors.ShouldHaveSingleItem().Message);

    [Theory, MemberData(nameof(Words))]
    public void Has_a_name_and_says_how_it_is_written_in_both_languages(string word)
    {
        var type = FieldTypes.Find(word)!;

        IsBilingual(type.Title);
        if (!type.IsFreeText && type.Act == FieldAct.FillIn)
            IsBilingual(type.Hint.ShouldNotBeNull("Who has to keep to a form must be told which."));
        foreach (var text in type.Keys.SelectMany(key => new[] { type.KeyTitle(key), type.KeyExample(key) }).OfType<LocalText>())
            IsBilingual(text);
    }

    [Theory, MemberData(nameof(Words))]
    public void Is_written_out_for_people(string word)
    {
        var field = Field(word);

        foreach (var value in field.Describe().Examples(field, Today).Take(3))
        {
            var shown = field.Describe().Show(field, Check(field, value).Answers["field"]!);
            shown.Zh.ShouldNotBeNullOrWhiteSpace();
            shown.In("en").ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Theory, MemberData(nameof(Words))]
    public async Task Has_an_input_on_the_portal_that_carries_its_name_in_both_languages(string word)
    {
        foreach (var language in new[] { "zh", "en" })
        {
            var page = await Rendered(Field(word), language);

            page.ShouldContain(language == "en" ? "Item" : "栏目");
            page.ShouldContain("name=\"form.field");
            page.ShouldNotContain("maxlength", customMessage: "What is pasted is kept, and the check says by how much it is too long.");
        }
    }

    [Theory, MemberData(nameof(Words))]
    public void Has_an_input_on_the_desk(string word) => WidgetComponents<StepInput>.For(Field(word)).ShouldNotBeNull();

    [Theory, MemberData(nameof(Words))]
    public void Can_be_chosen_in_a_file_and_in_the_designer(string word)
    {
        var type = FieldTypes.Find(word)!;

        ModuleFolder.Read(FormOf(type)).Mistakes.ShouldBeEmpty();
        type.NeededKeys.Except(type.Keys).ShouldBeEmpty("A key that it needs is one that it may have.");
        FieldTypes.All.Count(other => other.Title.Zh == type.Title.Zh || other.Title.En == type.Title.En).ShouldBe(1, "No two types have one name.");
    }

    [Theory, MemberData(nameof(Words))]
    public void Is_asked_for_in_a_chat_in_a_way_that_it_takes_or_on_a_page(string word)
    {
        var field = Field(word);
        var type = field.Describe();
        if (!type.IsAskedInChats || type.Act is FieldAct.Upload or FieldAct.Add)
            return;
        foreach (var said in new[] { type.ExampleInChat(field, Today), type.Values(field).Count > 0 ? "1" : null }.OfType<string>())
            Check(field, type.ReadInChat(field, said).ShouldNotBeNull().ShouldHaveSingleItem()).Errors.ShouldBeEmpty();
        foreach (var option in type.Values(field))
            type.ReadInChat(field, option.Label.In("en")).ShouldBe([option.Value]);
        if (type.Values(field).Count > 0)
            type.ReadInChat(field, "99").ShouldBeNull("There is no such number.");
        if (type.ReadInChat(new Place("城中路口", 23.0469, 112.4651)) is { } place)
            Check(field, place).Errors.ShouldBeEmpty();
        (type.IsFreeText || type.IsWhere || type.Values(field).Count > 0 || type.ExampleInChat(field, Today) is not null)
            .ShouldBeTrue("Nobody sees an input of it in a chat: he needs an example.");
    }

    [Theory, MemberData(nameof(Words))]
    public void Stands_in_the_description_of_the_API(string word) => FieldTypeTable.Text.ShouldContain($"`{word}`");

    [Fact]
    public void Is_known_to_its_descriptor_alone()
    {
        // Naming a type to make a field of it is fine; deciding by it is not.
        var decides = new Regex(
            @"(==|!=|\bis|\bor|\bcase|\bnot) *\(?FieldType\.[A-Z]|FieldType\.[A-Z]\w* or\b|"
                + @"\(FieldType\.[A-Z]\w*, |Type: FieldType\.|^\s*FieldType\.[A-Z]\w* *=>",
            RegexOptions.Multiline);

        new[] { "building-blocks", "host" }.SelectMany(part => Repository.Files(part, ".cs", ".razor"))
            .Where(file => !file.Contains("/FieldTypes/", StringComparison.Ordinal) && decides.IsMatch(Repository.Text(file)))
            .ShouldBeEmpty("Ask the descriptor: field.Describe().");
    }

    private static FormField Field(string word)
    {
        var type = FieldTypes.Find(word)!;
        return new()
        {
            Name = "field",
            Label = new("栏目", "Item"),
            Type = type.Type,
            TypeName = type.TypeName,
            Options = type.NeededKeys.Contains("options") ? [new("a", new("甲", "A")), new("b", new("乙", "B"))] : [],
            Repeated = type.NeededKeys.Contains("fields") ? OneText : null,
            Source = type.NeededKeys.Contains("source") ? "demo.source" : null,
        };
    }

    private static RepeatedFields OneText => new([new() { Name = "inner", Label = new("内容", "Item"), Type = FieldType.Text }], new("一项", "Item"), 0, 3);

    private static FormField Wanted(FormField field) =>
        field with { Required = true, Repeated = field.Repeated is { } repeated ? repeated with { Least = 1 } : null };

    private static string Written(string key) => key switch
    {
        "options" => "    options: [甲, 乙]\n",
        "fields" => "    fields: [{name: inner, label: 内容, type: text}]\n",
        _ => $"    {key}: demo.source\n",
    };

    private static ModuleSource FormOf(FieldTypeDescriptor type) => new(
        new Dictionary<string, string>
        {
            ["module.yaml"] = "name: Demo\nversion: 1.0.0\ncontract: \"1.0\"\ndepartment: 示范\nsummary: 示范。\nunits:\n  - {code: demo, name: 示范}\n",
            ["business-types/one.md"] = $"""
                ---
                code: demo.one
                kind: application
                title: 一项
                form:
                  - name: field
                    label: 栏目
                    type: {type.Word}
                {string.Concat(type.NeededKeys.Select(Written))}---
                指南。
                """,
        },
        new Dictionary<string, long>(),
        []);

    // An item in which nothing is filled in is none.
    private static CheckedForm Check(FormField field, string text) => FormCheck.Check(
        new([field], []), field.Repeated is null ? FormValues.Of(("field", text)) : FormValues.Of(("field", text), ("field[0].inner", "文")), Today);

    // What nobody can mean; of free text and references only the length can be wrong.
    private static string Garbage(FieldTypeDescriptor type) => new('乱', type.DefaultLength + 1);

    private static void IsBilingual(LocalText text)
    {
        text.Zh.ShouldNotBeNullOrWhiteSpace();
        if (text.Zh.Any(letter => letter is >= '\u4E00' and <= '\u9FFF'))
            text.En.ShouldNotBeNullOrWhiteSpace($"'{text.Zh}' has no English.");
    }

    private static async Task<string> Rendered(FormField field, string language)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var context = new DefaultHttpContext();
        context.Request.QueryString = new($"?lang={language}");
        var asked = new AskedField(field, FormValues.Empty, [], new([field], []), Offered);
        RenderFragment input = builder =>
        {
            builder.OpenComponent<FieldInput>(0);
            builder.AddAttribute(1, nameof(FieldInput.Asked), asked);
            builder.CloseComponent();
        };
        return System.Net.WebUtility.HtmlDecode(await renderer.Dispatcher.InvokeAsync(
            async () => (await renderer.RenderComponentAsync<CascadingValue<HttpContext>>(ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(CascadingValue<>.Value)] = context,
            [nameof(CascadingValue<>.ChildContent)] = input,
        }))).ToHtmlString()));
    }
}
