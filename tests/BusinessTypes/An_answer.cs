using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes.Tests;

public class An_answer
{
    private static readonly LocalDate Today = new(2026, 2, 13);

    [Theory]
    [InlineData(FieldType.Text, "请填写")]
    [InlineData(FieldType.ResidentId, "请填写")]
    [InlineData(FieldType.Place, "请填写")]
    [InlineData(FieldType.Choice, "请选择")]
    [InlineData(FieldType.YesNo, "请选择")]
    [InlineData(FieldType.Date, "请填写")]
    [InlineData(FieldType.Appointment, "请选择")]
    [InlineData(FieldType.UniqueItem, "请选择")]
    [InlineData(FieldType.File, "请上传")]
    public void That_is_required_is_asked_for_in_the_words_of_its_type(FieldType type, string words) =>
        Errors(A.Field(type, required: true)).ShouldHaveSingleItem().Message.Zh.ShouldBe($"{words}“栏目”。");

    [Cases("M59")]
    [Fact]
    public void With_half_a_character_is_refused() => Errors(A.Field(FieldType.Text), "a" + (char)0xD800 + "b").ShouldHaveSingleItem();

    [Fact]
    public void That_is_not_required_may_be_missing() => Errors(A.Field(FieldType.Text)).ShouldBeEmpty();

    [Cases("I-21")]
    [Theory]
    [InlineData(FieldType.Text, "  一句话 ", "一句话", "blanks around")]
    [InlineData(FieldType.Text, "\u3000一句话\u3000", "一句话", "Chinese blanks around")]
    [InlineData(FieldType.Paragraph, "一\r\n二\t三", "一\n二\t三", "a line break as browsers send it")]
    [InlineData(FieldType.Choice, " 甲 ", "甲", "blanks around")]
    [InlineData(FieldType.YesNo, "yes", "yes", "yes")]
    [InlineData(FieldType.Date, "2026-02-13", "2026-02-13", "as it is kept")]
    [InlineData(FieldType.Date, "2026/2/3", "2026-02-03", "with strokes")]
    [InlineData(FieldType.Date, "２０２６年２月３日", "2026-02-03", "in Chinese, full width")]
    [InlineData(FieldType.Date, "2024-02-29", "2024-02-29", "a leap day")]
    [InlineData(FieldType.Number, "００１２．５０", "12.5", "full width")]
    [InlineData(FieldType.Number, "-3", "-3", "negative")]
    [InlineData(FieldType.Number, "-0", "0", "nothing is neither")]
    [InlineData(FieldType.Email, "Name+tag@Example.COM", "Name+tag@example.com", "a domain has no case")]
    [InlineData(FieldType.Email, "ｎａｍｅ＠example.com", "name@example.com", "full width")]
    [InlineData(FieldType.Email, "a@公安.中国", "a@xn--55q79v.xn--fiqs8s", "a Chinese domain")]
    [InlineData(FieldType.Mobile, "138 0013 8000", "+8613800138000", "blanks between")]
    [InlineData(FieldType.Mobile, "\u202A13800138000\u202C", "+8613800138000", "pasted by a phone with marks around it")]
    [InlineData(FieldType.Mobile, "138\u200B0013\u20608000\uFEFF", "+8613800138000", "pasted with blanks that have no width")]
    [InlineData(FieldType.Email, "\u2068name@example.com\u2069", "name@example.com", "pasted with marks around it")]
    [InlineData(FieldType.Text, "\u200B\u200F我的号码\u202C", "我的号码", "marks that nobody sees")]
    [InlineData(FieldType.Mobile, "13800138000\u202C", "+8613800138000", "pasted by a phone with a mark behind it")]
    [InlineData(FieldType.Text, "一家👨‍👩‍👧", "一家👨‍👩‍👧", "what joins an emoji stays")]
    [InlineData(FieldType.Mobile, "１３８００１３８０００", "+8613800138000", "full width")]
    [InlineData(FieldType.Mobile, "+86-138-0013-8000", "+8613800138000", "with the country code")]
    [InlineData(FieldType.Mobile, "+852 5123 4567", "+85251234567", "Hong Kong")]
    [InlineData(FieldType.Mobile, "+1 650 253 0000", "+16502530000", "a country that does not tell mobile from fixed")]
    [InlineData(FieldType.Address, "端州区城中路 1 号", "端州区城中路 1 号", "an address")]
    [InlineData(FieldType.Place, "城中路口", "城中路口", "words alone")]
    [InlineData(FieldType.Place, " 城中路口 @23.0469,112.4651", "城中路口 @23.046900,112.465100", "words and a point")]
    [InlineData(FieldType.PlateNumber, "粤h·a1234", "粤HA1234", "a separator and a small letter")]
    [InlineData(FieldType.PlateNumber, "粤Ｈ１２３４５", "粤H12345", "full width")]
    [InlineData(FieldType.PlateNumber, "京AD12345", "京AD12345", "a small new-energy car")]
    [InlineData(FieldType.PlateNumber, "粤B12345F", "粤B12345F", "a large new-energy vehicle")]
    [InlineData(FieldType.PlateNumber, "粤H1234警", "粤H1234警", "police")]
    [InlineData(FieldType.PlateNumber, "粤X1234应急", "粤X1234应急", "fire and rescue")]
    [InlineData(FieldType.PlateNumber, "粤H1234学", "粤H1234学", "a driving school")]
    [InlineData(FieldType.PlateNumber, "粤HA123挂", "粤HA123挂", "a trailer")]
    [InlineData(FieldType.PlateNumber, "粤ZA12B港", "粤ZA12B港", "from Hong Kong")]
    [InlineData(FieldType.PlateNumber, "粤Z1234澳", "粤Z1234澳", "from Macau")]
    [InlineData(FieldType.PlateNumber, "沪A0123领", "沪A0123领", "a consulate")]
    [InlineData(FieldType.ResidentId, "11010519491231002x", "11010519491231002X", "a small x")]
    [InlineData(FieldType.ResidentId, "１１０１０５ 19491231 002X", "11010519491231002X", "full width, with blanks")]
    [InlineData(FieldType.UniqueItem, "粤HA1234 ", "粤HA1234", "the host knows whether it is free")]
    public void Is_kept_in_its_normal_form(FieldType type, string typed, string kept, string why)
    {
        var check = Check(A.Field(type), typed);

        check.Errors.ShouldBeEmpty(why);
        check.Answers["field"].ShouldBe(kept, why);
    }

    [Cases("I-05", "I-12", "I-18", "I-23")]
    [Theory]
    [InlineData(FieldType.Text, "一\n二", "控制字符", "a line break in a line")]
    [InlineData(FieldType.Text, "一行\u2028两行", "控制字符", "the line break of word processors")]
    [InlineData(FieldType.Text, "一\u0000二", "控制字符", "a null character")]
    [InlineData(FieldType.Text, "a\u202Eb", "控制字符", "a mark that turns the direction of reading")]
    [InlineData(FieldType.Mobile, "\uFFFE13800138000", "控制字符", "a code point that is no character")]
    [InlineData(FieldType.Email, "a\uFFFE@b.cn", "控制字符", "a code point that is no character")]
    [InlineData(FieldType.Paragraph, "一\u0007二", "控制字符", "a bell")]
    [InlineData(FieldType.Choice, "丙", "没有这个选项", "not offered")]
    [InlineData(FieldType.Choices, "丙", "没有这个选项", "not offered")]
    [InlineData(FieldType.YesNo, "maybe", "“是”或“否”", "neither")]
    [InlineData(FieldType.Date, "2026-02-29", "真实的日期", "2026 is no leap year")]
    [InlineData(FieldType.Date, "13-02-2026", "真实的日期", "the day first")]
    [InlineData(FieldType.Date, "26-2-13", "年份请写四位数字", "two digits of a year")]
    [InlineData(FieldType.Date, "0026-02-13", "年份请写四位数字", "filled up with zeros")]
    [InlineData(FieldType.Date, "26年2月13日", "年份请写四位数字", "in Chinese")]
    [InlineData(FieldType.Date, "-02-13", "没有写年份", "an empty box")]
    [InlineData(FieldType.Date, "2026--", "没有写月份、日", "two empty boxes")]
    [InlineData(FieldType.Date, "昨天", "真实的日期", "words")]
    [InlineData(FieldType.Number, "1,000", "数字", "a comma")]
    [InlineData(FieldType.Number, "1e9", "数字", "an exponent")]
    [InlineData(FieldType.Number, "NaN", "数字", "not a number")]
    [InlineData(FieldType.Number, "99999999999999999999999999999999", "数字", "beyond all numbers")]
    [InlineData(FieldType.Email, "name", "电子邮箱", "no domain")]
    [InlineData(FieldType.Email, "name@example", "电子邮箱", "no dot in the domain")]
    [InlineData(FieldType.Email, "a..b@example.com", "电子邮箱", "two dots")]
    [InlineData(FieldType.Email, "Name <a@example.com>", "电子邮箱", "a name before it")]
    [InlineData(FieldType.Email, "a@example.com,b@example.com", "电子邮箱", "two of them")]
    [InlineData(FieldType.Mobile, "12345678901", "手机号", "no such range")]
    [InlineData(FieldType.Mobile, "1380013800", "手机号", "ten digits")]
    [InlineData(FieldType.Mobile, "0758-2822222", "固定电话", "a landline")]
    [InlineData(FieldType.Mobile, "110", "手机号", "the emergency call")]
    [InlineData(FieldType.Mobile, "13800138000 ext. 5", "手机号", "an extension")]
    [InlineData(FieldType.Place, "@23.0,112.0", "文字写明地点", "a point without words")]
    [InlineData(FieldType.Place, "城中路口 @123.0,112.0", "坐标", "a point that is not on earth")]
    [InlineData(FieldType.PlateNumber, "粤HI2345", "号牌号码", "I is not used")]
    [InlineData(FieldType.PlateNumber, "粤HABCDE", "号牌号码", "letters alone")]
    [InlineData(FieldType.PlateNumber, "粤H1234", "号牌号码", "a character is missing")]
    [InlineData(FieldType.PlateNumber, "港H12345", "号牌号码", "not a province")]
    [InlineData(FieldType.PlateNumber, "粤AL12345", "号牌号码", "L tells no kind of new energy")]
    [InlineData(FieldType.PlateNumber, "WJ粤1234X", "武警或者军队", "the armed police have their own office")]
    [InlineData(FieldType.PlateNumber, "VA12345", "武警或者军队", "the army as well")]
    [InlineData(FieldType.PlateNumber, "粤H1234港", "号牌号码", "only 粤Z drives to Hong Kong")]
    [InlineData(FieldType.PlateNumber, "粤HA1234警", "号牌号码", "a character too many")]
    [InlineData(FieldType.ResidentId, "110105491231002", "15 位", "an old number")]
    [InlineData(FieldType.ResidentId, "11010519491231002", "17 位", "a character is missing")]
    [InlineData(FieldType.ResidentId, "944840198503150014", "改选外国人永久居留身份证", "a foreigner's card of today")]
    [InlineData(FieldType.ResidentId, "USA440085031501", "改选外国人永久居留身份证", "a foreigner's card of before 2023")]
    [InlineData(FieldType.ResidentId, "H12345678", "改选港澳居民来往内地通行证", "a permit")]
    [InlineData(FieldType.ResidentId, "E12345678", "改选护照", "a passport")]
    [InlineData(FieldType.ResidentId, "110105194912310O2X", "前 17 位", "a letter O")]
    [InlineData(FieldType.ResidentId, "110105194912310021", "校验位", "a wrong check character")]
    [InlineData(FieldType.ResidentId, "160105194912310021", "地区代码", "no such province")]
    [InlineData(FieldType.ResidentId, "110105202602300021", "出生日期", "30 February")]
    [InlineData(FieldType.ResidentId, "110105202602140027", "出生日期", "born tomorrow")]
    [InlineData(FieldType.ResidentId, "110105189912310027", "出生日期", "born before 1900")]
    public void That_is_wrong_is_told_what_to_do(FieldType type, string typed, string problem, string why)
    {
        var error = Check(A.Field(type), typed).Errors.ShouldHaveSingleItem(why);

        error.Field.ShouldBe("field");
        error.Message.Zh.ShouldContain(problem, customMessage: why);
        error.Message.En!.ShouldContain("lease", customMessage: "what to do stands in English too");
    }

    [Theory]
    [InlineData(4, false, "one too few")]
    [InlineData(5, true, "as few as allowed")]
    [InlineData(10, true, "as many as allowed")]
    [InlineData(11, false, "one too many")]
    public void Has_its_length_in_characters_as_people_count_them(int length, bool fits, string why) =>
        (Errors(A.Field(FieldType.Text) with { MinLength = 5, MaxLength = 10 }, string.Concat(Enumerable.Repeat("𠮷", length))).Count == 0).ShouldBe(fits, why);

    [Fact]
    public void That_is_too_long_is_told_by_how_much() =>
        Errors(A.Field(FieldType.Text) with { MaxLength = 50 }, new string('字', 60)).ShouldHaveSingleItem().Message
            .ShouldBe(new("“栏目”最多 50 个字，现在是 60 个，多了 10 个，请精简。", "'Item' takes 50 characters at most and has 60, which is 10 too many. Please shorten it."));

    [Fact]
    public void That_is_too_short_is_told_what_it_has() =>
        Errors(A.Field(FieldType.Text) with { MinLength = 17, MaxLength = 17, Pattern = "[A-Z0-9]{17}" }, "LSVAA4182E20000").ShouldHaveSingleItem().Message
            .ShouldBe(new("“栏目”应当是 17 位，现在是 15 位，请核对有没有漏写。", "'Item' has 17 characters, and you have written 15. Please check for missing ones."));

    [Fact]
    public void With_blanks_between_groups_is_counted_without_them_where_a_pattern_bears_none() =>
        Check(A.Field(FieldType.Text) with { MaxLength = 6, Pattern = "[0-9]{6}" }, "123 456").Answers["field"].ShouldBe("123456");

    [Cases("I-04")]
    [Fact]
    public void Of_marks_alone_is_none() => Errors(
        A.Field(FieldType.Text, required: true), "\u200B\u200B").ShouldHaveSingleItem().Message.Zh.ShouldBe("请填写“栏目”。");

    [Theory]
    [InlineData(FieldType.Mobile, "+8613800138000", "138 0013 8000", "as it is dialled at home")]
    [InlineData(FieldType.Mobile, "+85251234567", "+852 5123 4567", "from abroad with its country")]
    [InlineData(FieldType.Place, "城中路口 @23.047200,112.465300", "城中路口（北纬 23.0472°，东经 112.4653°）", "a point in words")]
    [InlineData(FieldType.Place, "城中路口", "城中路口", "words alone")]
    [InlineData(FieldType.Date, "2026-02-13", "2026年2月13日", "a day as people write it")]
    [InlineData(FieldType.YesNo, "no", "否", "no")]
    [InlineData(FieldType.Choice, "甲", "甲", "an option")]
    public void Is_written_out_as_people_read_it(FieldType type, string kept, string shown, string why) =>
        type.Describe().Show(A.Field(type), kept).Zh.ShouldBe(shown, why);

    [Theory]
    [InlineData(FieldType.Text, 200)]
    [InlineData(FieldType.Address, 200)]
    [InlineData(FieldType.Paragraph, 5000)]
    public void Has_a_greatest_length_even_when_the_form_gives_none(FieldType type, int most)
    {
        Errors(A.Field(type), new string('字', most)).ShouldBeEmpty();
        Errors(A.Field(type), new string('字', most + 1)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("2026-01-13", false, "a day before the earliest")]
    [InlineData("2026-01-14", true, "the earliest: thirty days ago")]
    [InlineData("2026-02-13", true, "today")]
    [InlineData("2026-02-14", false, "tomorrow")]
    public void That_is_a_date_keeps_within_bounds_that_move(string date, bool fits, string why) =>
        (Errors(A.Field(FieldType.Date) with { Min = "today-30", Max = "today" }, date).Count == 0).ShouldBe(fits, why);

    [Fact]
    public void That_is_a_late_date_is_told_the_latest() =>
        Errors(A.Field(FieldType.Date) with { Max = "today" }, "2026-03-01").ShouldHaveSingleItem().Message
            .ShouldBe(new("“栏目”不能晚于今天（2026年2月13日），请核对。", "'Item' cannot be after today (13 February 2026). Please check it."));

    [Theory]
    [InlineData("0.4", false, "below")]
    [InlineData("0.5", true, "the least")]
    [InlineData("10", true, "the greatest")]
    [InlineData("10.01", false, "above")]
    public void That_is_a_number_keeps_within_bounds(string number, bool fits, string why) =>
        (Errors(A.Field(FieldType.Number) with { Min = "0.5", Max = "10" }, number).Count == 0).ShouldBe(fits, why);

    [Theory]
    [InlineData("123X", true, "matches")]
    [InlineData("１２３Ｘ", true, "matches once it is narrow")]
    [InlineData("123X5", false, "the whole has to match")]
    [InlineData("123X\n", true, "what stands around it is taken off")]
    public void Has_to_match_its_pattern_as_a_whole(string text, bool fits, string why) =>
        (Errors(A.Field(FieldType.Text) with { Pattern = "[0-9]{3}[0-9X]|x", Type = FieldType.Paragraph }, text).Count == 0).ShouldBe(fits, why);

    [Cases("M75")]
    [Fact]
    public void Cannot_hold_up_the_office_with_a_pattern_that_explodes() =>
        Errors(A.Field(FieldType.Text) with { Pattern = "(?=(a+)+$)(a+)+" }, new string('a', 199) + "!").ShouldHaveSingleItem();

    [Fact]
    public void Of_one_value_cannot_have_two() =>
        FormCheck.Check(A.Form(A.Field(FieldType.Choice)), FormValues.Empty.With("field", "甲", "乙"), Today).Errors.ShouldHaveSingleItem()
            .Message.Zh.ShouldContain("只能有一个");

    [Fact]
    public void Of_several_choices_keeps_each_once() =>
        FormCheck.Check(A.Form(A.Field(FieldType.Choices)), FormValues.Empty.With("field", "甲", "乙", "甲"), Today).Answers.All("field").ShouldBe(["甲", "乙"]);

    [Theory]
    [InlineData(null, 5, true)]
    [InlineData(null, 6, false)]
    [InlineData(2, 2, true)]
    [InlineData(2, 3, false)]
    public void Of_files_has_no_more_than_allowed(int? most, int files, bool fits) =>
        (FormCheck.Check(A.Form(A.Field(FieldType.File) with { MaxFiles = most }),
            FormValues.Empty.With("field", [.. Enumerable.Range(1, files).Select(id => $"{id}")]), Today).Errors.Count == 0).ShouldBe(fits);

    [Theory]
    [InlineData(FieldType.ResidentId, "110105194912310021")]
    [InlineData(FieldType.Mobile, "12345678901")]
    [InlineData(FieldType.Text, "秘密\u0000")]
    [InlineData(FieldType.Choice, "秘密")]
    public void That_is_wrong_is_never_repeated_in_the_message(FieldType type, string typed) =>
        Errors(A.Field(type), typed).ShouldHaveSingleItem().Message.ToString().ShouldNotContain(typed.TrimEnd('\0'));

    private static CheckedForm Check(FormField field, string? typed) =>
        FormCheck.Check(A.Form(field), typed is null ? FormValues.Empty : FormValues.Of(("field", typed)), Today);

    private static IReadOnlyList<FieldError> Errors(FormField field, string? typed = null) => Check(field, typed).Errors;
}
