using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes.Tests;

public class A_form
{
    private static readonly LocalDate Today = new(2026, 2, 13);

    private static readonly FormDescription Chain = A.Form(
        A.Field(FieldType.Choice, "sort", required: true),
        A.Field(FieldType.YesNo, "witness", required: true) with { When = [new("sort", ["甲"])] },
        A.Field(FieldType.Text, "name", required: true) with { When = [new("witness", ["yes"])] });

    [Fact]
    public void Asks_first_what_the_rest_depends_on() => Errors(Chain).ShouldBe(["sort"]);

    [Theory]
    [InlineData("甲", "yes", "sort,witness,name", "all conditions hold")]
    [InlineData("甲", "no", "sort,witness", "no witness")]
    [InlineData("乙", "yes", "sort", "a field that is not asked has no value, whatever was sent")]
    [InlineData("乙", null, "sort", "another sort")]
    public void Drops_what_it_did_not_ask(string sort, string? witness, string kept, string why)
    {
        var answers = FormValues.Of(("sort", sort), ("witness", witness ?? ""), ("name", "张三"));

        var check = FormCheck.Check(Chain, answers, Today);

        check.Errors.ShouldBeEmpty(why);
        string.Join(',', check.Answers.Names).ShouldBe(kept, why);
        Chain.Fields.Where(field => FormCheck.IsAsked(field, Chain, answers)).Select(field => field.Name).ShouldBe(kept.Split(','), why);
    }

    [Fact]
    public void Asks_on_any_answer_when_no_value_is_named()
    {
        var form = A.Form(A.Field(FieldType.Text, "number"), A.Field(FieldType.Text, "tail", required: true) with { When = [new("number", [])] });

        Errors(form).ShouldBeEmpty();
        Errors(form, ("number", "1")).ShouldBe(["tail"]);
    }

    [Fact]
    public void Asks_when_one_of_several_choices_is_among_the_values()
    {
        var form = A.Form(A.Field(FieldType.Choices, "matters"), A.Field(FieldType.Text, "more", required: true) with { When = [new("matters", ["乙"])] });

        FormCheck.Check(form, FormValues.Empty.With("matters", "甲", "乙"), Today).Errors.ShouldHaveSingleItem().Field.ShouldBe("more");
    }

    [Fact]
    public void Names_an_answer_that_it_has_no_field_for() =>
        Errors(A.Form(A.Field(FieldType.Text)), ("fieldd", "x")).ShouldBe(["fieldd"]);

    [Theory]
    [InlineData("2026-01-01", "2026-01-01", true, "the same day")]
    [InlineData("2026-01-02", "2026-01-01", false, "the wrong way round")]
    [InlineData("2026-01-02", null, true, "one is not answered")]
    [InlineData("2026-13-02", "2026-01-01", true, "a wrong date is blamed once only")]
    public void Wants_dates_to_rise(string first, string? last, bool holds, string why) =>
        Between(CrossFieldCheckKind.Ascending, FieldType.Date, first, last).ShouldBe(holds, why);

    [Theory]
    [InlineData("9", "10", true, "by number, not by letter")]
    [InlineData("10", "9", false, "the wrong way round")]
    [InlineData("-2", "-1", true, "below nothing")]
    public void Wants_numbers_to_rise(string first, string last, bool holds, string why) =>
        Between(CrossFieldCheckKind.Ascending, FieldType.Number, first, last).ShouldBe(holds, why);

    [Theory]
    [InlineData(CrossFieldCheckKind.Different, "13800138000", "13900139000", true, "two numbers")]
    [InlineData(CrossFieldCheckKind.Different, "13800138000", "138 0013 8000", false, "the same number written in two ways")]
    [InlineData(CrossFieldCheckKind.Same, "13800138000", "138 0013 8000", true, "the same number written in two ways")]
    [InlineData(CrossFieldCheckKind.Same, "13800138000", "13900139000", false, "two numbers")]
    [InlineData(CrossFieldCheckKind.AtLeastOne, "13800138000", null, true, "one")]
    [InlineData(CrossFieldCheckKind.AtLeastOne, null, null, false, "none")]
    public void Compares_answers_in_their_normal_form(CrossFieldCheckKind kind, string? first, string? last, bool holds, string why) =>
        Between(kind, FieldType.Mobile, first, last).ShouldBe(holds, why);

    [Fact]
    public void Reports_a_check_between_fields_at_the_last()
    {
        var form = A.Form(A.Field(FieldType.Date, "first"), A.Field(FieldType.Date, "last")) with
        {
            Checks = [new(CrossFieldCheckKind.Ascending, ["first", "last"], "结束不能早于开始。")],
        };

        var check = FormCheck.Check(form, FormValues.Of(("first", "2026-01-02"), ("last", "2026-01-01")), Today);

        check.Errors.ShouldHaveSingleItem().ShouldBe(new("last", "结束不能早于开始。"));
    }

    private static bool Between(CrossFieldCheckKind kind, FieldType type, string? first, string? last)
    {
        var form = A.Form(A.Field(type, "first"), A.Field(type, "last")) with { Checks = [new(kind, ["first", "last"], "不对。")] };
        return !Errors(form, ("first", first ?? ""), ("last", last ?? "")).Contains("last");
    }

    private static IEnumerable<string> Errors(FormDescription form, params (string, string)[] answers) =>
        FormCheck.Check(form, FormValues.Of(answers), Today).Errors.Select(error => error.Field);
}
